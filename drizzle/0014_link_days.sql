CREATE TABLE `link_days` (
	`day` text NOT NULL,
	`block_id` text NOT NULL,
	`position` integer NOT NULL,
	`target` text NOT NULL,
	`seen` integer DEFAULT 0 NOT NULL,
	`followed` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`block_id`, `day`, `position`, `target`)
);
--> statement-breakpoint
CREATE INDEX `link_days_day` ON `link_days` (`day`);--> statement-breakpoint
ALTER TABLE `site_settings` ADD `counts_links` integer DEFAULT true NOT NULL;--> statement-breakpoint
CREATE INDEX `link_counts_day` ON `link_counts` (`day`);