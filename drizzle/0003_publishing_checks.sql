CREATE TABLE `check_levels` (
	`check_id` text PRIMARY KEY NOT NULL,
	`level` text NOT NULL,
	CONSTRAINT "check_levels_level" CHECK("check_levels"."level" in ('off', 'warn', 'block'))
);
