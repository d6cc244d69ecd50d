CREATE TABLE `link_change_items` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`change_id` text NOT NULL,
	`copy` text NOT NULL,
	`post_id` text,
	`block_id` text,
	`links` integer NOT NULL,
	`before` text NOT NULL,
	`after` text NOT NULL,
	FOREIGN KEY (`change_id`) REFERENCES `link_changes`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`block_id`) REFERENCES `related_link_blocks`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "link_change_items_copy" CHECK("link_change_items"."copy" in ('live', 'working', 'block')),
	CONSTRAINT "link_change_items_of" CHECK(("link_change_items"."post_id" is null) <> ("link_change_items"."block_id" is null))
);
--> statement-breakpoint
CREATE INDEX `link_change_items_change` ON `link_change_items` (`change_id`,`id`);--> statement-breakpoint
CREATE INDEX `link_change_items_post` ON `link_change_items` (`post_id`);--> statement-breakpoint
CREATE INDEX `link_change_items_block` ON `link_change_items` (`block_id`);--> statement-breakpoint
CREATE TABLE `link_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`summary` text NOT NULL,
	`created_by` text,
	`created_at` integer NOT NULL,
	`undone_by` text,
	`undone_at` integer,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`undone_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "link_changes_kind" CHECK("link_changes"."kind" in ('replace-target', 'link-from-older'))
);
--> statement-breakpoint
CREATE INDEX `link_changes_created` ON `link_changes` (`created_at`,`id`);