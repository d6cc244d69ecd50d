CREATE TABLE `__new_revisions` (
	`id` text PRIMARY KEY NOT NULL,
	`post_id` text NOT NULL,
	`reason` text NOT NULL,
	`name` text,
	`created_by` text,
	`created_at` integer NOT NULL,
	`content` text NOT NULL,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "revisions_reason" CHECK("__new_revisions"."reason" in ('autosave', 'publish', 'update', 'unpublish', 'conflict', 'restore'))
);
--> statement-breakpoint
INSERT INTO `__new_revisions`("id", "post_id", "reason", "name", "created_by", "created_at", "content") SELECT "id", "post_id", "reason", null, "created_by", "created_at", "content" FROM `revisions`;--> statement-breakpoint
DROP TABLE `revisions`;--> statement-breakpoint
ALTER TABLE `__new_revisions` RENAME TO `revisions`;--> statement-breakpoint
CREATE INDEX `revisions_post` ON `revisions` (`post_id`,`created_at`,`id`);