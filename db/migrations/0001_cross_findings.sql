CREATE TABLE `cross_finding` (
	`unit_id` integer NOT NULL,
	`year` integer NOT NULL,
	`kind` text NOT NULL,
	`seq` integer NOT NULL,
	`rule` text NOT NULL,
	`applicant` integer NOT NULL,
	`result` text NOT NULL,
	`severity` text NOT NULL,
	`message` text NOT NULL,
	`params` text NOT NULL,
	`readings` text NOT NULL,
	PRIMARY KEY(`unit_id`, `year`, `kind`, `seq`),
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `cross_finding_failed` ON `cross_finding` (`year`,`rule`) WHERE result = 'fail';
--> statement-breakpoint
ALTER TABLE `report_version` ADD `reading` integer DEFAULT 1 NOT NULL;
--> statement-breakpoint
DROP INDEX `report_version_bytes`;
--> statement-breakpoint
CREATE UNIQUE INDEX `report_version_bytes` ON `report_version` (`hash`,`part`,`reading`);
--> statement-breakpoint
PRAGMA user_version = 2;
