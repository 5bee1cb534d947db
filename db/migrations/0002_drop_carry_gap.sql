DROP INDEX `unit_year_carry_gap`;
--> statement-breakpoint
ALTER TABLE `unit_year` DROP COLUMN `carry_gap`;
--> statement-breakpoint
PRAGMA user_version = 3;
