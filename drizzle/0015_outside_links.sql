CREATE TABLE `outside_hosts` (
	`host` text PRIMARY KEY NOT NULL,
	`due_at` integer,
	`paused_until` integer,
	`pauses` integer DEFAULT 0 NOT NULL,
	`robots` text,
	`robots_at` integer
);
--> statement-breakpoint
CREATE INDEX `outside_hosts_due` ON `outside_hosts` (`due_at`);--> statement-breakpoint
CREATE TABLE `section_links` (
	`from_id` text NOT NULL,
	`to_id` text NOT NULL,
	`links` integer NOT NULL,
	`counted_at` integer NOT NULL,
	PRIMARY KEY(`from_id`, `to_id`)
);
--> statement-breakpoint
DROP INDEX `outside_pages_due`;--> statement-breakpoint
ALTER TABLE `outside_pages` ADD `failing_since` integer;--> statement-breakpoint
CREATE INDEX `outside_pages_due` ON `outside_pages` (`host`,`due_at`);--> statement-breakpoint
ALTER TABLE `site_settings` ADD `checks_outside_links` integer DEFAULT true NOT NULL;--> statement-breakpoint
CREATE INDEX `related_links_url` ON `related_links` (`url`) WHERE "related_links"."url" is not null;