CREATE INDEX `place_name_by_parent` ON `place_name` (`parent_id`);
--> statement-breakpoint
PRAGMA user_version = 4;
