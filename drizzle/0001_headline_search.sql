-- Search of articles by headline, newest first. See docs/decisions for the measurements.
--
-- The index's row ids are its order: FTS5 walks them backwards and stops after the first matches,
-- so that a word that every headline has costs no more than a rare one. A row id is the moment of
-- publication (of creation, for a draft) in milliseconds times 2^20, plus a number that keeps
-- articles of the same millisecond apart.
CREATE TABLE `headline_order` (
	`position` integer PRIMARY KEY,
	`post_id` text NOT NULL UNIQUE
);
--> statement-breakpoint
CREATE VIRTUAL TABLE `headline_words` USING fts5(
	`title`, content='', contentless_delete=1, prefix='1 2 3', tokenize='unicode61 remove_diacritics 2'
);
--> statement-breakpoint
CREATE TRIGGER `posts_headline_insert` AFTER INSERT ON `posts`
WHEN new.`trashed_at` IS NULL AND new.`title` <> ''
BEGIN
	INSERT INTO `headline_order` (`position`, `post_id`)
	SELECT coalesce(
		(SELECT max(`position`) + 1 FROM `headline_order`
		WHERE `position` >= moment * 1048576 AND `position` < (moment + 1) * 1048576),
		moment * 1048576
	), new.`id` FROM (SELECT coalesce(new.`published_at`, new.`created_at`) AS moment);
	INSERT INTO `headline_words` (rowid, `title`)
	SELECT `position`, new.`title` FROM `headline_order` WHERE `post_id` = new.`id`;
END;
--> statement-breakpoint
CREATE TRIGGER `posts_headline_update` AFTER UPDATE OF `title`, `published_at`, `trashed_at` ON `posts`
WHEN old.`title` <> new.`title`
	OR old.`published_at` IS NOT new.`published_at`
	OR (old.`trashed_at` IS NULL) <> (new.`trashed_at` IS NULL)
BEGIN
	DELETE FROM `headline_words`
	WHERE rowid = (SELECT `position` FROM `headline_order` WHERE `post_id` = new.`id`);
	DELETE FROM `headline_order` WHERE `post_id` = new.`id`;
	INSERT INTO `headline_order` (`position`, `post_id`)
	SELECT coalesce(
		(SELECT max(`position`) + 1 FROM `headline_order`
		WHERE `position` >= moment * 1048576 AND `position` < (moment + 1) * 1048576),
		moment * 1048576
	), new.`id` FROM (SELECT coalesce(new.`published_at`, new.`created_at`) AS moment)
	WHERE new.`trashed_at` IS NULL AND new.`title` <> '';
	INSERT INTO `headline_words` (rowid, `title`)
	SELECT `position`, new.`title` FROM `headline_order` WHERE `post_id` = new.`id`;
END;
--> statement-breakpoint
CREATE TRIGGER `posts_headline_delete` AFTER DELETE ON `posts`
BEGIN
	DELETE FROM `headline_words`
	WHERE rowid = (SELECT `position` FROM `headline_order` WHERE `post_id` = old.`id`);
	DELETE FROM `headline_order` WHERE `post_id` = old.`id`;
END;
--> statement-breakpoint
INSERT INTO `headline_order` (`position`, `post_id`)
SELECT
	moment * 1048576 + row_number() OVER (PARTITION BY moment ORDER BY `id`) - 1, `id`
FROM (
	SELECT `id`, coalesce(`published_at`, `created_at`) AS moment FROM `posts`
	WHERE `trashed_at` IS NULL AND `title` <> ''
);
--> statement-breakpoint
INSERT INTO `headline_words` (rowid, `title`)
SELECT `position`, `title` FROM `headline_order` JOIN `posts` ON `posts`.`id` = `post_id`;
