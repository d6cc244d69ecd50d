CREATE TABLE `dismissed_suggestions` (
	`post_id` text NOT NULL,
	`target_id` text NOT NULL,
	`dismissed_by` text,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`post_id`, `target_id`),
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`target_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`dismissed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
