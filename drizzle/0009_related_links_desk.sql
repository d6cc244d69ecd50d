CREATE TABLE `followed_posts` (
	`position` integer PRIMARY KEY NOT NULL,
	`post_id` text NOT NULL,
	`score` real NOT NULL,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `link_counts` (
	`post_id` text NOT NULL,
	`block_id` text NOT NULL,
	`target` text NOT NULL,
	`position` integer NOT NULL,
	`day` text NOT NULL,
	`seen` integer DEFAULT 0 NOT NULL,
	`followed` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`post_id`, `block_id`, `position`, `target`, `day`),
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `link_counts_block` ON `link_counts` (`block_id`,`day`);--> statement-breakpoint
CREATE INDEX `link_counts_target` ON `link_counts` (`target`,`day`);--> statement-breakpoint
CREATE TABLE `link_totals` (
	`post_id` text NOT NULL,
	`block_id` text NOT NULL,
	`target` text NOT NULL,
	`seen` integer DEFAULT 0 NOT NULL,
	`followed` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`post_id`, `block_id`, `target`),
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `link_totals_target` ON `link_totals` (`target`);--> statement-breakpoint
CREATE INDEX `link_totals_block` ON `link_totals` (`block_id`);--> statement-breakpoint
CREATE TABLE `outside_pages` (
	`url` text PRIMARY KEY NOT NULL,
	`host` text NOT NULL,
	`verdict` text DEFAULT 'unknown' NOT NULL,
	`status` integer,
	`moved_to` text,
	`reason` text DEFAULT '' NOT NULL,
	`failures` integer DEFAULT 0 NOT NULL,
	`checked_at` integer,
	`due_at` integer NOT NULL,
	CONSTRAINT "outside_pages_verdict" CHECK("outside_pages"."verdict" in ('unknown', 'fine', 'moved', 'failing', 'refused'))
);
--> statement-breakpoint
CREATE INDEX `outside_pages_due` ON `outside_pages` (`due_at`);--> statement-breakpoint
CREATE INDEX `outside_pages_verdict` ON `outside_pages` (`verdict`,`url`);--> statement-breakpoint
CREATE TABLE `related_link_slots` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`block_id` text NOT NULL,
	`after_paragraph` integer,
	`section_ids` text DEFAULT '[]' NOT NULL,
	`except_section_ids` text DEFAULT '[]' NOT NULL,
	`except_post_ids` text DEFAULT '[]' NOT NULL,
	`only_where_none` integer DEFAULT false NOT NULL,
	`is_on` integer DEFAULT true NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_by` text,
	`created_at` integer NOT NULL,
	`saved_at` integer NOT NULL,
	`trashed_at` integer,
	FOREIGN KEY (`block_id`) REFERENCES `related_link_blocks`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `related_link_slots_block` ON `related_link_slots` (`block_id`);--> statement-breakpoint
CREATE TABLE `related_posts` (
	`post_id` text NOT NULL,
	`related_id` text NOT NULL,
	`score` real NOT NULL,
	PRIMARY KEY(`post_id`, `related_id`),
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`related_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `related_posts_score` ON `related_posts` (`post_id`,`score`);--> statement-breakpoint
CREATE INDEX `related_posts_related` ON `related_posts` (`related_id`);--> statement-breakpoint
ALTER TABLE `post_references` ADD `kind` text DEFAULT 'text' NOT NULL;--> statement-breakpoint
ALTER TABLE `related_link_blocks` ADD `rule` text;--> statement-breakpoint
ALTER TABLE `related_link_blocks` ADD `active_from` integer;--> statement-breakpoint
ALTER TABLE `related_link_blocks` ADD `active_until` integer;--> statement-breakpoint
CREATE INDEX `related_link_blocks_active_from` ON `related_link_blocks` (`active_from`);--> statement-breakpoint
CREATE INDEX `related_link_blocks_active_until` ON `related_link_blocks` (`active_until`);