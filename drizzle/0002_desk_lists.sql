DROP INDEX `posts_saved`;--> statement-breakpoint
DROP INDEX `posts_status_saved`;--> statement-breakpoint
DROP INDEX `posts_section_saved`;--> statement-breakpoint
DROP INDEX `posts_title`;--> statement-breakpoint
DROP INDEX `posts_published`;--> statement-breakpoint
CREATE INDEX `posts_desk_saved` ON `posts` (`trashed_at`,`saved_at`,`id`,`status`,`section_id`);--> statement-breakpoint
CREATE INDEX `posts_desk_published` ON `posts` (`trashed_at`,`published_at`,`id`,`status`,`section_id`);--> statement-breakpoint
CREATE INDEX `posts_desk_title` ON `posts` (`trashed_at`,"title" collate nocase,`id`,`status`,`section_id`);--> statement-breakpoint
CREATE INDEX `posts_created_by` ON `posts` (`created_by`);--> statement-breakpoint
CREATE INDEX `posts_published` ON `posts` (`status`,`published_at`,`id`) WHERE "posts"."trashed_at" is null;