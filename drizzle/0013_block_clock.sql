CREATE TABLE `block_clock` (
	`id` integer PRIMARY KEY DEFAULT 1 NOT NULL,
	`applied_until` integer NOT NULL,
	CONSTRAINT "block_clock_one" CHECK("block_clock"."id" = 1)
);
