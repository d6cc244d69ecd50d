ALTER TABLE `link_changes` ADD `search_text` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `search_text` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `posts` ADD `search_text` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `related_link_blocks` ADD `search_text` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `related_link_slots` ADD `search_text` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `authors` ADD `search_text` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `sections` ADD `search_text` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `tags` ADD `search_text` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `users` ADD `search_text` text DEFAULT '' NOT NULL;--> statement-breakpoint
-- `fold` is what the code compares texts by (model/fold.ts); `db/migrate.ts` lends it.
UPDATE `link_changes` SET `search_text` = fold(`summary`);
--> statement-breakpoint
UPDATE `media` SET `search_text` = fold(`file_name` || char(10) || `alt` || char(10) || `caption`);
--> statement-breakpoint
UPDATE `posts` SET `search_text` = fold(`title`);
--> statement-breakpoint
UPDATE `related_link_blocks` SET `search_text` = fold(`name` || char(10) || `heading`);
--> statement-breakpoint
UPDATE `related_link_slots` SET `search_text` = fold(`name`);
--> statement-breakpoint
UPDATE `authors` SET `search_text` = fold(`name`);
--> statement-breakpoint
UPDATE `sections` SET `search_text` = fold(`name`);
--> statement-breakpoint
UPDATE `tags` SET `search_text` = fold(`name`);
--> statement-breakpoint
UPDATE `users` SET `search_text` = fold(`name` || ' ' || `email`);
--> statement-breakpoint
-- The index of headlines has the folded ones from now on; see 0001_headline_search.
DROP TRIGGER `posts_headline_insert`;
--> statement-breakpoint
DROP TRIGGER `posts_headline_update`;
--> statement-breakpoint
CREATE TRIGGER `posts_headline_insert` AFTER INSERT ON `posts`
WHEN new.`trashed_at` IS NULL AND new.`search_text` <> ''
BEGIN
	INSERT INTO `headline_order` (`position`, `post_id`)
	SELECT coalesce(
		(SELECT max(`position`) + 1 FROM `headline_order`
		WHERE `position` >= moment * 1048576 AND `position` < (moment + 1) * 1048576),
		moment * 1048576
	), new.`id` FROM (SELECT coalesce(new.`published_at`, new.`created_at`) AS moment);
	INSERT INTO `headline_words` (rowid, `title`)
	SELECT `position`, new.`search_text` FROM `headline_order` WHERE `post_id` = new.`id`;
END;
--> statement-breakpoint
CREATE TRIGGER `posts_headline_update` AFTER UPDATE OF `search_text`, `published_at`, `trashed_at` ON `posts`
WHEN old.`search_text` <> new.`search_text`
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
	WHERE new.`trashed_at` IS NULL AND new.`search_text` <> '';
	INSERT INTO `headline_words` (rowid, `title`)
	SELECT `position`, new.`search_text` FROM `headline_order` WHERE `post_id` = new.`id`;
END;
--> statement-breakpoint
DELETE FROM `headline_words`;
--> statement-breakpoint
INSERT INTO `headline_words` (rowid, `title`)
SELECT `position`, `search_text` FROM `headline_order` JOIN `posts` ON `posts`.`id` = `headline_order`.`post_id`;
