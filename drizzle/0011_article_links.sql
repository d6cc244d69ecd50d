CREATE TABLE `article_links` (
	`post_id` text PRIMARY KEY NOT NULL,
	`is_visible` integer NOT NULL,
	`section_id` text,
	`published_at` integer,
	`fresh_at` integer,
	`inbound` integer DEFAULT 0 NOT NULL,
	`outbound` integer DEFAULT 0 NOT NULL,
	`links` integer DEFAULT 0 NOT NULL,
	`words` integer,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `article_links_inbound` ON `article_links` (`is_visible`,`inbound`,`published_at`,`fresh_at`,`section_id`);--> statement-breakpoint
CREATE INDEX `article_links_outbound` ON `article_links` (`is_visible`,`outbound`,`published_at`,`section_id`);--> statement-breakpoint
CREATE INDEX `article_links_links` ON `article_links` (`is_visible`,`links`,`published_at`,`words`,`section_id`);--> statement-breakpoint
CREATE INDEX `article_links_unmeasured` ON `article_links` (`post_id`) WHERE "article_links"."is_visible" and "article_links"."words" is null;--> statement-breakpoint
DROP INDEX `link_totals_block`;--> statement-breakpoint
CREATE INDEX `link_totals_rate` ON `link_totals` ("followed" * 1.0 / "seen") WHERE "link_totals"."seen" >= 20;--> statement-breakpoint
CREATE INDEX `link_totals_block` ON `link_totals` (`block_id`,`target`,`seen`,`followed`);--> statement-breakpoint
CREATE INDEX `post_references_placements` ON `post_references` (`post_id`,`copy`,`target_block_id`) WHERE "post_references"."target_block_id" is not null;--> statement-breakpoint
-- The counts hold whatever is done to an article or a reference, by whichever code: see
-- docs/decisions/0053. A link from an article to itself is none.
CREATE TRIGGER `article_links_post_insert` AFTER INSERT ON `posts`
BEGIN
	INSERT INTO `article_links` (`post_id`, `is_visible`, `section_id`, `published_at`, `fresh_at`)
	VALUES (
		new.`id`,
		new.`status` = 'published' AND new.`trashed_at` IS NULL AND new.`published_at` IS NOT NULL,
		new.`section_id`, new.`published_at`, coalesce(new.`updated_at`, new.`published_at`)
	);
END;
--> statement-breakpoint
CREATE TRIGGER `article_links_post_update`
AFTER UPDATE OF `status`, `trashed_at`, `published_at`, `updated_at`, `section_id` ON `posts`
BEGIN
	-- Both before the row says what it is now. A popular article has links from thousands: they are
	-- grouped first, so that each is looked at once.
	UPDATE `article_links` SET `inbound` = `inbound` + found.`sign` * found.`n`
	FROM (
		SELECT r.`target_post_id` AS `id`, count(*) AS `n`, change.`sign` AS `sign`
		FROM (
			SELECT (new.`status` = 'published' AND new.`trashed_at` IS NULL AND new.`published_at` IS NOT NULL)
				- `is_visible` AS `sign`
			FROM `article_links` WHERE `post_id` = new.`id`
		) AS change
		JOIN `post_references` r ON r.`post_id` = new.`id` AND r.`copy` = 'live'
		WHERE change.`sign` <> 0 AND r.`target_post_id` <> new.`id`
		GROUP BY r.`target_post_id`
	) AS found
	WHERE `article_links`.`post_id` = found.`id`;
	UPDATE `article_links` SET
		`outbound` = `outbound` + found.`sign` * found.`n`,
		`links` = `links` + found.`sign` * found.`n`
	FROM (
		SELECT r.`post_id` AS `id`, count(*) AS `n`, change.`sign` AS `sign`
		FROM (
			SELECT (new.`status` = 'published' AND new.`trashed_at` IS NULL AND new.`published_at` IS NOT NULL)
				- `is_visible` AS `sign`
			FROM `article_links` WHERE `post_id` = new.`id`
		) AS change
		JOIN `post_references` r ON r.`target_post_id` = new.`id` AND r.`copy` = 'live'
		WHERE change.`sign` <> 0 AND r.`post_id` <> new.`id`
		GROUP BY r.`post_id`
	) AS found
	WHERE `article_links`.`post_id` = found.`id`;
	UPDATE `article_links` SET
		`is_visible` = new.`status` = 'published' AND new.`trashed_at` IS NULL AND new.`published_at` IS NOT NULL,
		`section_id` = new.`section_id`,
		`published_at` = new.`published_at`,
		`fresh_at` = coalesce(new.`updated_at`, new.`published_at`)
	WHERE `post_id` = new.`id`;
END;
--> statement-breakpoint
-- While both ends are still there; the foreign keys would take the references afterwards.
CREATE TRIGGER `article_links_post_delete` BEFORE DELETE ON `posts`
BEGIN
	DELETE FROM `post_references` WHERE `post_id` = old.`id`;
	DELETE FROM `post_references` WHERE `target_post_id` = old.`id`;
END;
--> statement-breakpoint
CREATE TRIGGER `article_links_reference_insert` AFTER INSERT ON `post_references`
WHEN new.`copy` = 'live' AND new.`target_post_id` <> new.`post_id`
BEGIN
	UPDATE `article_links` SET `inbound` = `inbound` + 1
	WHERE `post_id` = new.`target_post_id`
		AND (SELECT `is_visible` FROM `article_links` WHERE `post_id` = new.`post_id`);
	UPDATE `article_links` SET `outbound` = `outbound` + 1, `links` = `links` + 1
	WHERE `post_id` = new.`post_id`
		AND (SELECT `is_visible` FROM `article_links` WHERE `post_id` = new.`target_post_id`);
END;
--> statement-breakpoint
CREATE TRIGGER `article_links_reference_delete` AFTER DELETE ON `post_references`
WHEN old.`copy` = 'live' AND old.`target_post_id` <> old.`post_id`
BEGIN
	UPDATE `article_links` SET `inbound` = `inbound` - 1
	WHERE `post_id` = old.`target_post_id`
		AND (SELECT `is_visible` FROM `article_links` WHERE `post_id` = old.`post_id`);
	UPDATE `article_links` SET `outbound` = `outbound` - 1, `links` = `links` - 1
	WHERE `post_id` = old.`post_id`
		AND (SELECT `is_visible` FROM `article_links` WHERE `post_id` = old.`target_post_id`);
END;
--> statement-breakpoint
CREATE TRIGGER `article_links_address_insert` AFTER INSERT ON `post_references`
WHEN new.`copy` = 'live' AND new.`target_url` IS NOT NULL
BEGIN
	UPDATE `article_links` SET `links` = `links` + 1 WHERE `post_id` = new.`post_id`;
END;
--> statement-breakpoint
CREATE TRIGGER `article_links_address_delete` AFTER DELETE ON `post_references`
WHEN old.`copy` = 'live' AND old.`target_url` IS NOT NULL
BEGIN
	UPDATE `article_links` SET `links` = `links` - 1 WHERE `post_id` = old.`post_id`;
END;
--> statement-breakpoint
INSERT INTO `article_links` (`post_id`, `is_visible`, `section_id`, `published_at`, `fresh_at`)
SELECT
	`id`, `status` = 'published' AND `trashed_at` IS NULL AND `published_at` IS NOT NULL,
	`section_id`, `published_at`, coalesce(`updated_at`, `published_at`)
FROM `posts`;
--> statement-breakpoint
UPDATE `article_links` SET `inbound` = found.`n`
FROM (
	SELECT r.`target_post_id` AS `id`, count(*) AS `n`
	FROM `post_references` r JOIN `article_links` source ON source.`post_id` = r.`post_id`
	WHERE r.`copy` = 'live' AND r.`target_post_id` <> r.`post_id` AND source.`is_visible`
	GROUP BY r.`target_post_id`
) AS found
WHERE `article_links`.`post_id` = found.`id`;
--> statement-breakpoint
UPDATE `article_links` SET `outbound` = found.`posts`, `links` = found.`links`
FROM (
	SELECT r.`post_id` AS `id`,
		sum(coalesce(target.`is_visible`, 0)) AS `posts`,
		sum(coalesce(target.`is_visible`, 0) + (r.`target_url` IS NOT NULL)) AS `links`
	FROM `post_references` r LEFT JOIN `article_links` target
		ON target.`post_id` = r.`target_post_id` AND r.`target_post_id` <> r.`post_id`
	WHERE r.`copy` = 'live'
	GROUP BY r.`post_id`
) AS found
WHERE `article_links`.`post_id` = found.`id`;
