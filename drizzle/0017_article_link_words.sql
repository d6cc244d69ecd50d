DROP INDEX `article_links_unmeasured`;--> statement-breakpoint
CREATE INDEX `article_links_hidden` ON `article_links` (`inbound`,`post_id`) WHERE "article_links"."is_visible" = 0;--> statement-breakpoint
-- Words are what stands between spaces, which is near enough to say what is too many links.
DROP TRIGGER `article_links_post_insert`;
--> statement-breakpoint
CREATE TRIGGER `article_links_post_insert` AFTER INSERT ON `posts`
BEGIN
	INSERT INTO `article_links` (`post_id`, `is_visible`, `section_id`, `published_at`, `fresh_at`, `words`)
	VALUES (
		new.`id`,
		new.`status` = 'published' AND new.`trashed_at` IS NULL AND new.`published_at` IS NOT NULL,
		new.`section_id`, new.`published_at`, coalesce(new.`updated_at`, new.`published_at`),
		(
			SELECT coalesce(sum(length(trim(`atom`)) - length(replace(trim(`atom`), ' ', '')) + 1), 0)
			FROM json_tree(new.`body`) WHERE `key` = 'text' AND trim(`atom`) <> ''
		)
	);
END;
--> statement-breakpoint
CREATE TRIGGER `article_links_body_update` AFTER UPDATE OF `body` ON `posts`
BEGIN
	UPDATE `article_links` SET `words` = (
		SELECT coalesce(sum(length(trim(`atom`)) - length(replace(trim(`atom`), ' ', '')) + 1), 0)
		FROM json_tree(new.`body`) WHERE `key` = 'text' AND trim(`atom`) <> ''
	)
	WHERE `post_id` = new.`id`;
END;
--> statement-breakpoint
UPDATE `article_links` SET `words` = (
	SELECT coalesce(sum(length(trim(`atom`)) - length(replace(trim(`atom`), ' ', '')) + 1), 0)
	FROM json_tree((SELECT `body` FROM `posts` WHERE `id` = `post_id`)) WHERE `key` = 'text' AND trim(`atom`) <> ''
);
