CREATE TABLE `list_entries` (
	`kind` text NOT NULL,
	`list_id` text NOT NULL,
	`published_at` integer NOT NULL,
	`post_id` text NOT NULL,
	PRIMARY KEY(`kind`, `list_id`, `published_at`, `post_id`),
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `list_entries_post` ON `list_entries` (`post_id`);
--> statement-breakpoint
-- Whatever is done to an article, and by whichever code, it stands in the lists of the home page, of
-- its section, of its tags and of its authors while readers may see it: see docs/decisions/0073.
CREATE TRIGGER `list_entries_post_insert` AFTER INSERT ON `posts`
WHEN new.`status` = 'published' AND new.`trashed_at` IS NULL AND new.`published_at` IS NOT NULL
BEGIN
	INSERT INTO `list_entries` (`kind`, `list_id`, `published_at`, `post_id`)
	SELECT 'home', '', new.`published_at`, new.`id`
	UNION ALL
	SELECT 'section', new.`section_id`, new.`published_at`, new.`id` WHERE new.`section_id` IS NOT NULL;
END;
--> statement-breakpoint
CREATE TRIGGER `list_entries_post_update`
AFTER UPDATE OF `status`, `trashed_at`, `published_at`, `section_id` ON `posts`
WHEN new.`status` <> old.`status` OR new.`trashed_at` IS NOT old.`trashed_at`
	OR new.`published_at` IS NOT old.`published_at` OR new.`section_id` IS NOT old.`section_id`
BEGIN
	DELETE FROM `list_entries` WHERE `post_id` = new.`id`;
	INSERT INTO `list_entries` (`kind`, `list_id`, `published_at`, `post_id`)
	SELECT list.`kind`, list.`id`, new.`published_at`, new.`id` FROM (
		SELECT 'home' AS `kind`, '' AS `id`
		UNION ALL
		SELECT 'section', new.`section_id` WHERE new.`section_id` IS NOT NULL
		UNION ALL
		SELECT 'tag', `tag_id` FROM `post_tags` WHERE `post_id` = new.`id`
		UNION ALL
		SELECT 'author', `author_id` FROM `post_authors` WHERE `post_id` = new.`id`
	) AS list
	WHERE new.`status` = 'published' AND new.`trashed_at` IS NULL AND new.`published_at` IS NOT NULL;
END;
--> statement-breakpoint
CREATE TRIGGER `list_entries_tag_insert` AFTER INSERT ON `post_tags`
BEGIN
	INSERT INTO `list_entries` (`kind`, `list_id`, `published_at`, `post_id`)
	SELECT 'tag', new.`tag_id`, p.`published_at`, p.`id` FROM `posts` p
	WHERE p.`id` = new.`post_id` AND p.`status` = 'published' AND p.`trashed_at` IS NULL AND p.`published_at` IS NOT NULL;
END;
--> statement-breakpoint
CREATE TRIGGER `list_entries_tag_delete` AFTER DELETE ON `post_tags`
BEGIN
	DELETE FROM `list_entries`
	WHERE `post_id` = old.`post_id` AND `kind` = 'tag' AND `list_id` = old.`tag_id`;
END;
--> statement-breakpoint
CREATE TRIGGER `list_entries_author_insert` AFTER INSERT ON `post_authors`
BEGIN
	INSERT INTO `list_entries` (`kind`, `list_id`, `published_at`, `post_id`)
	SELECT 'author', new.`author_id`, p.`published_at`, p.`id` FROM `posts` p
	WHERE p.`id` = new.`post_id` AND p.`status` = 'published' AND p.`trashed_at` IS NULL AND p.`published_at` IS NOT NULL;
END;
--> statement-breakpoint
CREATE TRIGGER `list_entries_author_delete` AFTER DELETE ON `post_authors`
BEGIN
	DELETE FROM `list_entries`
	WHERE `post_id` = old.`post_id` AND `kind` = 'author' AND `list_id` = old.`author_id`;
END;
--> statement-breakpoint
INSERT INTO `list_entries` (`kind`, `list_id`, `published_at`, `post_id`)
SELECT 'home', '', p.`published_at`, p.`id` FROM `posts` p WHERE p.`status` = 'published' AND p.`trashed_at` IS NULL AND p.`published_at` IS NOT NULL
UNION ALL
SELECT 'section', p.`section_id`, p.`published_at`, p.`id` FROM `posts` p
WHERE p.`section_id` IS NOT NULL AND p.`status` = 'published' AND p.`trashed_at` IS NULL AND p.`published_at` IS NOT NULL
UNION ALL
SELECT 'tag', t.`tag_id`, p.`published_at`, p.`id` FROM `post_tags` t
JOIN `posts` p ON p.`id` = t.`post_id` WHERE p.`status` = 'published' AND p.`trashed_at` IS NULL AND p.`published_at` IS NOT NULL
UNION ALL
SELECT 'author', a.`author_id`, p.`published_at`, p.`id` FROM `post_authors` a
JOIN `posts` p ON p.`id` = a.`post_id` WHERE p.`status` = 'published' AND p.`trashed_at` IS NULL AND p.`published_at` IS NOT NULL;
