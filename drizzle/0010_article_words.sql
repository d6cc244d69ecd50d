CREATE TABLE `indexed_posts` (
	`position` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`post_id` text NOT NULL,
	`format` integer NOT NULL,
	`fingerprint` text,
	`related_is_due` integer DEFAULT false NOT NULL,
	`keys` text DEFAULT '{}' NOT NULL,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `indexed_posts_post_id_unique` ON `indexed_posts` (`post_id`);--> statement-breakpoint
CREATE INDEX `indexed_posts_due` ON `indexed_posts` (`position`) WHERE "indexed_posts"."related_is_due" = 1;
--> statement-breakpoint
-- The words of the articles that readers see; the domain keeps it (`domain/relatedLinks/suggestions`).
-- Its tags are the tags' ids, so that a tag's new name changes nothing here. The phrases of the
-- headline and the names of the text are one made-up word each: to find words that follow each other,
-- FTS5 walks through all articles that have any of them.
CREATE VIRTUAL TABLE `article_words` USING fts5(
	`title`, `phrases`, `tags`, `names`, `text`, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2'
);
--> statement-breakpoint
CREATE TRIGGER `indexed_posts_delete` AFTER DELETE ON `indexed_posts`
WHEN old.`fingerprint` IS NOT NULL
BEGIN
	DELETE FROM `article_words` WHERE rowid = old.`position`;
END;
