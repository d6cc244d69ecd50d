CREATE TABLE `picture_crops` (
	`media_id` text NOT NULL,
	`folder` text NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`widths` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`media_id`, `folder`),
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `hero_framings` (
	`post_id` text PRIMARY KEY NOT NULL,
	`framing` text NOT NULL,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade
);
