CREATE TABLE `visits` (
	`id` text PRIMARY KEY NOT NULL,
	`post_id` text NOT NULL,
	`user_id` text NOT NULL,
	`began_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	`writes_since` integer,
	`asked_at` integer,
	`declined_at` integer,
	`made_version` integer,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `visits_post` ON `visits` (`post_id`,`seen_at`);--> statement-breakpoint
CREATE INDEX `visits_seen` ON `visits` (`seen_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `visits_writer` ON `visits` (`post_id`) WHERE "visits"."writes_since" is not null;