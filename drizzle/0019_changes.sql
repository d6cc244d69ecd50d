CREATE TABLE `changes` (
	`number` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL
);
--> statement-breakpoint
INSERT INTO `changes` (`number`, `id`)
SELECT coalesce(max(`number`), 0), lower(hex(randomblob(16))) FROM `cache_tags`;
