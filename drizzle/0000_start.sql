CREATE TABLE `media` (
	`id` text PRIMARY KEY NOT NULL,
	`file_name` text NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`widths` text NOT NULL,
	`alt` text DEFAULT '' NOT NULL,
	`caption` text DEFAULT '' NOT NULL,
	`credit` text DEFAULT '' NOT NULL,
	`uploaded_by` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`uploaded_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `post_authors` (
	`post_id` text NOT NULL,
	`author_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`post_id`, `author_id`),
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `post_authors_author` ON `post_authors` (`author_id`,`post_id`);--> statement-breakpoint
CREATE TABLE `post_tags` (
	`post_id` text NOT NULL,
	`tag_id` text NOT NULL,
	PRIMARY KEY(`post_id`, `tag_id`),
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `post_tags_tag` ON `post_tags` (`tag_id`,`post_id`);--> statement-breakpoint
CREATE TABLE `posts` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text,
	`title` text NOT NULL,
	`standfirst` text DEFAULT '' NOT NULL,
	`status` text DEFAULT 'draft' NOT NULL,
	`section_id` text,
	`hero_id` text,
	`hero_alt` text DEFAULT '' NOT NULL,
	`hero_caption` text DEFAULT '' NOT NULL,
	`hero_credit` text DEFAULT '' NOT NULL,
	`seo_title` text DEFAULT '' NOT NULL,
	`seo_description` text DEFAULT '' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_by` text,
	`created_at` integer NOT NULL,
	`saved_at` integer NOT NULL,
	`published_at` integer,
	`updated_at` integer,
	`scheduled_at` integer,
	`trashed_at` integer,
	`body` text NOT NULL,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`hero_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "posts_status" CHECK("posts"."status" in ('draft', 'in_review', 'scheduled', 'published', 'archived'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `posts_slug` ON `posts` (`slug`) WHERE "posts"."trashed_at" is null;--> statement-breakpoint
CREATE INDEX `posts_published` ON `posts` (`status`,`published_at`,`id`);--> statement-breakpoint
CREATE INDEX `posts_section_published` ON `posts` (`section_id`,`status`,`published_at`,`id`);--> statement-breakpoint
CREATE INDEX `posts_saved` ON `posts` (`trashed_at`,`saved_at`,`id`);--> statement-breakpoint
CREATE INDEX `posts_status_saved` ON `posts` (`trashed_at`,`status`,`saved_at`,`id`);--> statement-breakpoint
CREATE INDEX `posts_section_saved` ON `posts` (`section_id`,`saved_at`,`id`);--> statement-breakpoint
CREATE INDEX `posts_title` ON `posts` (`title`);--> statement-breakpoint
CREATE TABLE `revisions` (
	`id` text PRIMARY KEY NOT NULL,
	`post_id` text NOT NULL,
	`content` text NOT NULL,
	`reason` text NOT NULL,
	`created_by` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "revisions_reason" CHECK("revisions"."reason" in ('publish', 'update', 'unpublish', 'conflict'))
);
--> statement-breakpoint
CREATE INDEX `revisions_post` ON `revisions` (`post_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `working_drafts` (
	`post_id` text PRIMARY KEY NOT NULL,
	`content` text NOT NULL,
	`saved_by` text,
	`saved_at` integer NOT NULL,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`saved_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `post_references` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`post_id` text NOT NULL,
	`copy` text NOT NULL,
	`target_post_id` text,
	`target_block_id` text,
	`target_media_id` text,
	`target_url` text,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`target_post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`target_block_id`) REFERENCES `related_link_blocks`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`target_media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "post_references_copy" CHECK("post_references"."copy" in ('live', 'working')),
	CONSTRAINT "post_references_target" CHECK(("post_references"."target_post_id" is not null) + ("post_references"."target_block_id" is not null) + ("post_references"."target_media_id" is not null) + ("post_references"."target_url" is not null) = 1)
);
--> statement-breakpoint
CREATE INDEX `post_references_post` ON `post_references` (`post_id`,`copy`);--> statement-breakpoint
CREATE INDEX `post_references_target_post` ON `post_references` (`target_post_id`,`copy`);--> statement-breakpoint
CREATE INDEX `post_references_target_block` ON `post_references` (`target_block_id`,`copy`);--> statement-breakpoint
CREATE INDEX `post_references_target_media` ON `post_references` (`target_media_id`,`copy`);--> statement-breakpoint
CREATE INDEX `post_references_target_url` ON `post_references` (`target_url`,`copy`);--> statement-breakpoint
CREATE TABLE `related_link_blocks` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`heading` text DEFAULT '' NOT NULL,
	`layout` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_by` text,
	`created_at` integer NOT NULL,
	`saved_at` integer NOT NULL,
	`trashed_at` integer,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "related_link_blocks_layout" CHECK("related_link_blocks"."layout" in ('line', 'list', 'cards'))
);
--> statement-breakpoint
CREATE INDEX `related_link_blocks_saved` ON `related_link_blocks` (`trashed_at`,`saved_at`);--> statement-breakpoint
CREATE TABLE `related_links` (
	`id` text PRIMARY KEY NOT NULL,
	`block_id` text NOT NULL,
	`position` integer NOT NULL,
	`post_id` text,
	`url` text,
	`label` text,
	`rel` text DEFAULT '[]' NOT NULL,
	FOREIGN KEY (`block_id`) REFERENCES `related_link_blocks`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "related_links_target" CHECK(("related_links"."post_id" is null) <> ("related_links"."url" is null))
);
--> statement-breakpoint
CREATE INDEX `related_links_block` ON `related_links` (`block_id`,`position`);--> statement-breakpoint
CREATE INDEX `related_links_post` ON `related_links` (`post_id`);--> statement-breakpoint
CREATE TABLE `audit_log` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`actor_id` text,
	`action` text NOT NULL,
	`subject_id` text,
	`details` text
);
--> statement-breakpoint
CREATE INDEX `audit_log_subject` ON `audit_log` (`subject_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `cache_tags` (
	`tag` text PRIMARY KEY NOT NULL,
	`number` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `cache_tags_number` ON `cache_tags` (`number`);--> statement-breakpoint
CREATE TABLE `redirects` (
	`path` text PRIMARY KEY NOT NULL,
	`post_id` text,
	`author_id` text,
	`section_id` text,
	`tag_id` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "redirects_target" CHECK(("redirects"."post_id" is not null) + ("redirects"."author_id" is not null) + ("redirects"."section_id" is not null) + ("redirects"."tag_id" is not null) = 1)
);
--> statement-breakpoint
CREATE INDEX `redirects_post` ON `redirects` (`post_id`);--> statement-breakpoint
CREATE TABLE `site_settings` (
	`id` integer PRIMARY KEY DEFAULT 1 NOT NULL,
	`name` text NOT NULL,
	`tagline` text DEFAULT '' NOT NULL,
	CONSTRAINT "site_settings_one" CHECK("site_settings"."id" = 1)
);
--> statement-breakpoint
CREATE TABLE `authors` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`bio` text DEFAULT '' NOT NULL,
	`avatar_id` text,
	`links` text DEFAULT '[]' NOT NULL,
	`user_id` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`avatar_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `authors_slug_unique` ON `authors` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `authors_user_id_unique` ON `authors` (`user_id`);--> statement-breakpoint
CREATE TABLE `sections` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sections_slug_unique` ON `sections` (`slug`);--> statement-breakpoint
CREATE TABLE `tags` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tags_slug_unique` ON `tags` (`slug`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `sessions_user` ON `sessions` (`user_id`);--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`password_hash` text NOT NULL,
	`role` text NOT NULL,
	`created_at` integer NOT NULL,
	`suspended_at` integer,
	CONSTRAINT "users_role" CHECK("users"."role" in ('admin', 'editor', 'author', 'contributor'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email_unique` ON `users` (`email`);