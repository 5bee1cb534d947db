CREATE TABLE `blank_cell` (
	`unit_id` integer NOT NULL,
	`version_id` integer NOT NULL,
	`seq` integer NOT NULL,
	`indicator` integer NOT NULL,
	`era` text NOT NULL,
	`applicant` integer NOT NULL,
	`kind` text NOT NULL,
	`printed` text NOT NULL,
	`reason` text,
	`start_at` integer NOT NULL,
	`end_at` integer NOT NULL,
	PRIMARY KEY(`unit_id`, `version_id`, `seq`),
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`),
	FOREIGN KEY (`version_id`) REFERENCES `report_version`(`id`),
	FOREIGN KEY (`indicator`) REFERENCES `indicator`(`id`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `coded_figure` (
	`id` integer PRIMARY KEY NOT NULL,
	`unit_id` integer NOT NULL,
	`year` integer NOT NULL,
	`era` text NOT NULL,
	`indicator` integer NOT NULL,
	`applicant` integer NOT NULL,
	`value` real NOT NULL,
	`unit` text,
	`approx` text,
	`source_id` integer NOT NULL,
	`part` text NOT NULL,
	`note` text,
	`note_zh` text,
	`less_sure` integer NOT NULL,
	`set_name` text NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`),
	FOREIGN KEY (`indicator`) REFERENCES `indicator`(`id`),
	FOREIGN KEY (`source_id`) REFERENCES `coded_source`(`id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `coded_figure_by_source` ON `coded_figure` (`source_id`);
--> statement-breakpoint
CREATE UNIQUE INDEX `coded_figure_identity` ON `coded_figure` (`unit_id`,`year`,`era`,`indicator`,`applicant`,`source_id`,`part`);
--> statement-breakpoint
CREATE TABLE `coded_source` (
	`id` integer PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`url` text NOT NULL,
	`published` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `coded_source_identity` ON `coded_source` (`url`,`title`);
--> statement-breakpoint
CREATE TABLE `fact` (
	`unit_id` integer NOT NULL,
	`version_id` integer NOT NULL,
	`seq` integer NOT NULL,
	`indicator` integer NOT NULL,
	`era` text NOT NULL,
	`applicant` integer NOT NULL,
	`label` text,
	`value` real NOT NULL,
	`unit` text,
	`unit_printed` text,
	`approx` text,
	`scope` text NOT NULL,
	`scope_words` text,
	`period` text NOT NULL,
	`state` text NOT NULL,
	`confidence` real NOT NULL,
	`method` text NOT NULL,
	`rule` text NOT NULL,
	`change_percent` real,
	`change_implied` real,
	`start_at` integer NOT NULL,
	`end_at` integer NOT NULL,
	`quote` text,
	`row_label` text,
	`column_label` text,
	PRIMARY KEY(`unit_id`, `version_id`, `seq`),
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`),
	FOREIGN KEY (`version_id`) REFERENCES `report_version`(`id`),
	FOREIGN KEY (`indicator`) REFERENCES `indicator`(`id`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `figure` (
	`unit_id` integer NOT NULL,
	`year` integer NOT NULL,
	`era` text NOT NULL,
	`indicator` integer NOT NULL,
	`applicant` integer NOT NULL,
	`value` real,
	`state` text NOT NULL,
	`approx` text,
	`blank` text,
	`reason` text,
	`origin` text NOT NULL,
	`source_id` integer,
	PRIMARY KEY(`unit_id`, `year`, `era`, `indicator`, `applicant`),
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`),
	FOREIGN KEY (`indicator`) REFERENCES `indicator`(`id`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `figure_disputed` ON `figure` (`year`) WHERE state = 'disputed';
--> statement-breakpoint
CREATE TABLE `figure_reading` (
	`unit_id` integer NOT NULL,
	`year` integer NOT NULL,
	`era` text NOT NULL,
	`indicator` integer NOT NULL,
	`applicant` integer NOT NULL,
	`n` integer NOT NULL,
	`value` real NOT NULL,
	`origin` text NOT NULL,
	`source_id` integer NOT NULL,
	PRIMARY KEY(`unit_id`, `year`, `era`, `indicator`, `applicant`, `n`),
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `finding` (
	`version_id` integer NOT NULL,
	`seq` integer NOT NULL,
	`rule` text NOT NULL,
	`applicant` integer NOT NULL,
	`result` text NOT NULL,
	`severity` text NOT NULL,
	`message` text NOT NULL,
	`params` text NOT NULL,
	`facts` text NOT NULL,
	PRIMARY KEY(`version_id`, `seq`),
	FOREIGN KEY (`version_id`) REFERENCES `report_version`(`id`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `finding_failed` ON `finding` (`version_id`,`severity`) WHERE result = 'fail';
--> statement-breakpoint
CREATE TABLE `indicator` (
	`id` integer PRIMARY KEY NOT NULL,
	`key` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `indicator_key_unique` ON `indicator` (`key`);
--> statement-breakpoint
CREATE TABLE `load` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`changed` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `meta` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `place` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`code` text,
	`name` text NOT NULL,
	`name_en` text NOT NULL,
	`level` text NOT NULL,
	`kind` text NOT NULL,
	`parent_id` text,
	`ended` integer,
	`origin` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `place_slug_unique` ON `place` (`slug`);
--> statement-breakpoint
CREATE INDEX `place_by_parent` ON `place` (`parent_id`,`level`);
--> statement-breakpoint
CREATE TABLE `place_count` (
	`ancestor_id` text NOT NULL,
	`level` text NOT NULL,
	`year` integer NOT NULL,
	`n` integer NOT NULL,
	PRIMARY KEY(`ancestor_id`, `level`, `year`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `place_name` (
	`place_id` text NOT NULL,
	`valid_from` integer NOT NULL,
	`valid_to` integer,
	`code` text,
	`name` text NOT NULL,
	`level` text NOT NULL,
	`kind` text NOT NULL,
	`parent_id` text,
	PRIMARY KEY(`place_id`, `valid_from`),
	FOREIGN KEY (`place_id`) REFERENCES `place`(`id`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `place_name_by_code` ON `place_name` (`code`);
--> statement-breakpoint
CREATE TABLE `report` (
	`id` integer PRIMARY KEY NOT NULL,
	`unit_id` integer NOT NULL,
	`year` integer,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `report_identity` ON `report` (`unit_id`,`year`) WHERE unit_id <> 0 AND year IS NOT NULL;
--> statement-breakpoint
CREATE INDEX `report_by_unit` ON `report` (`unit_id`);
--> statement-breakpoint
CREATE TABLE `report_version` (
	`id` integer PRIMARY KEY NOT NULL,
	`report_id` integer NOT NULL,
	`hash` text NOT NULL,
	`part` integer NOT NULL,
	`file` text NOT NULL,
	`url` text,
	`origin` text NOT NULL,
	`reader` text NOT NULL,
	`loaded` text NOT NULL,
	`current` integer NOT NULL,
	`title` text,
	`era` text NOT NULL,
	`published` text,
	`year_certainty` text NOT NULL,
	`held` text NOT NULL,
	`identity` text NOT NULL,
	`facts` integer NOT NULL,
	`review` integer NOT NULL,
	`failed` integer NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `report`(`id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `report_version_by_report` ON `report_version` (`report_id`);
--> statement-breakpoint
CREATE UNIQUE INDEX `report_version_current` ON `report_version` (`report_id`) WHERE current = 1;
--> statement-breakpoint
CREATE INDEX `report_version_held` ON `report_version` (`report_id`) WHERE current = 1 AND held <> '';
--> statement-breakpoint
CREATE UNIQUE INDEX `report_version_bytes` ON `report_version` (`hash`,`part`);
--> statement-breakpoint
CREATE TABLE `rollup` (
	`series` integer NOT NULL,
	`scope` text NOT NULL,
	`level` text NOT NULL,
	`ancestor_id` text NOT NULL,
	`year` integer NOT NULL,
	`n` integer NOT NULL,
	`total` real NOT NULL,
	`numerator` real NOT NULL,
	`denominator` real NOT NULL,
	PRIMARY KEY(`series`, `scope`, `level`, `ancestor_id`, `year`),
	FOREIGN KEY (`series`) REFERENCES `series`(`id`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `series` (
	`id` integer PRIMARY KEY NOT NULL,
	`key` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `series_key_unique` ON `series` (`key`);
--> statement-breakpoint
CREATE TABLE `series_value` (
	`unit_id` integer NOT NULL,
	`series` integer NOT NULL,
	`year` integer NOT NULL,
	`scope` text NOT NULL,
	`level` text NOT NULL,
	`apart` integer NOT NULL,
	`era` text NOT NULL,
	`value` real,
	`numerator` real,
	`denominator` real,
	`state` text NOT NULL,
	`blank` text,
	`reason` text,
	`approx` text,
	`flags` text NOT NULL,
	`parts` integer NOT NULL,
	`origins` text NOT NULL,
	`source_id` integer,
	PRIMARY KEY(`unit_id`, `series`, `year`),
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`),
	FOREIGN KEY (`series`) REFERENCES `series`(`id`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `series_value_ranking` ON `series_value` (`series`,`scope`,`level`,`apart`,`year`,`value`) WHERE value IS NOT NULL;
--> statement-breakpoint
CREATE TABLE `source` (
	`version_id` integer PRIMARY KEY NOT NULL,
	`bytes` blob NOT NULL,
	`text` blob,
	FOREIGN KEY (`version_id`) REFERENCES `report_version`(`id`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `unit` (
	`id` integer PRIMARY KEY NOT NULL,
	`place_id` text,
	`scope` text NOT NULL,
	`issuer_key` text NOT NULL,
	`issuer` text NOT NULL,
	`issuer_kind` text NOT NULL,
	`level` text NOT NULL,
	`apart` integer DEFAULT 0 NOT NULL,
	`synthetic` integer DEFAULT 0 NOT NULL,
	`request_years` integer DEFAULT 0 NOT NULL,
	`requests` real DEFAULT 0 NOT NULL,
	FOREIGN KEY (`place_id`) REFERENCES `place`(`id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `unit_by_record` ON `unit` (`request_years`,`requests`);
--> statement-breakpoint
CREATE UNIQUE INDEX `unit_identity` ON `unit` (`place_id`,`scope`,`issuer_key`);
--> statement-breakpoint
CREATE TABLE `unit_year` (
	`unit_id` integer NOT NULL,
	`year` integer NOT NULL,
	`era` text NOT NULL,
	`report_id` integer,
	`origin` text NOT NULL,
	`figures` integer NOT NULL,
	`disputed` integer NOT NULL,
	`coded` integer NOT NULL,
	`carry_gap` real,
	PRIMARY KEY(`unit_id`, `year`),
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`),
	FOREIGN KEY (`report_id`) REFERENCES `report`(`id`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `unit_year_by_year` ON `unit_year` (`year`);
--> statement-breakpoint
CREATE INDEX `unit_year_carry_gap` ON `unit_year` (`year`) WHERE carry_gap IS NOT NULL AND carry_gap <> 0;
--> statement-breakpoint
CREATE TABLE `unmapped` (
	`version_id` integer NOT NULL,
	`seq` integer NOT NULL,
	`label` text NOT NULL,
	`printed` text NOT NULL,
	`start_at` integer NOT NULL,
	PRIMARY KEY(`version_id`, `seq`),
	FOREIGN KEY (`version_id`) REFERENCES `report_version`(`id`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `unit` (`id`, `place_id`, `scope`, `issuer_key`, `issuer`, `issuer_kind`, `level`) VALUES (0, NULL, 'unknown', '', '', 'other', '');
--> statement-breakpoint
CREATE VIRTUAL TABLE `source_search` USING fts5(`title`, `body`, tokenize = 'trigram', content = '', contentless_delete = 1);
--> statement-breakpoint
CREATE VIRTUAL TABLE `source_terms` USING fts5vocab('source_search', 'row');
--> statement-breakpoint
PRAGMA application_id = 1196379719;
--> statement-breakpoint
PRAGMA user_version = 1;
