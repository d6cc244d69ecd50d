DROP TABLE `link_change_items`;--> statement-breakpoint
ALTER TABLE `link_changes` ADD `left_when_undone` integer DEFAULT 0 NOT NULL;
--> statement-breakpoint
CREATE TABLE `link_change_items` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`change_id` text NOT NULL,
	`copy` text NOT NULL,
	`post_id` text,
	`block_id` text,
	`links` integer NOT NULL,
	`revision_id` text,
	`changed` text NOT NULL,
	FOREIGN KEY (`change_id`) REFERENCES `link_changes`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`block_id`) REFERENCES `related_link_blocks`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`revision_id`) REFERENCES `revisions`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "link_change_items_copy" CHECK("link_change_items"."copy" in ('live', 'working', 'block')),
	CONSTRAINT "link_change_items_of" CHECK(("link_change_items"."post_id" is null) <> ("link_change_items"."block_id" is null))
);
--> statement-breakpoint
CREATE INDEX `link_change_items_change` ON `link_change_items` (`change_id`,`post_id`,`block_id`,`links`);--> statement-breakpoint
CREATE INDEX `link_change_items_post` ON `link_change_items` (`post_id`);--> statement-breakpoint
CREATE INDEX `link_change_items_block` ON `link_change_items` (`block_id`);--> statement-breakpoint
CREATE INDEX `link_change_items_revision` ON `link_change_items` (`revision_id`);