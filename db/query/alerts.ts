/** What should a reader be careful with: sources that disagree, tables that do not add up, reports that do not fit each other, reports set aside. */
import type { Alert, UnitRef, Words } from "@/lib/answers";
import { findProseIndicator } from "@/lib/dictionary/dictionary";
import type { Era, Scope } from "@/lib/report";
import { exact } from "@/lib/words/numbers";
import { indicatorKey } from "../keys";
import { all, type Db } from "../open";
import { newestCrossFindings } from "./cross-findings";
import { heldWords } from "./in-review";
import { alertKind } from "./quality-findings";
import { remember, unitRef } from "./refs";
import { findingWords } from "./report-page";

const EACH = 40;

/** All kinds, newest years first within each. Hrefs know no language. */
export function alerts(db: Db): Alert[] {
  return remember(db, "alerts", () => [
    ...disputedAlerts(db),
    ...failedChecks(db, EACH),
    ...between(db),
    ...heldAlerts(db),
  ]);
}

const number = (n: number) => exact(n, "");

const SCOPE_WORDS: Partial<Record<Scope, Words>> = {
  jurisdiction: { zh: "（全辖区汇总）", en: " (whole area)" },
  level_own: { zh: "（本级）", en: " (own level)" },
};

/** Who it is about, in a sentence: the issuer for an organ, else the place. */
function who(unit: UnitRef): Words {
  const scope = SCOPE_WORDS[unit.scope] ?? { zh: "", en: "" };
  if (unit.scope === "organ" || unit.scope === "unknown") return unit.body;
  return { zh: unit.place.name.zh + scope.zh, en: unit.place.name.en + scope.en };
}

/** Whose report of which year. */
const about = (subject: Words, year: number | null): Words => ({
  zh: year === null ? subject.zh : `${subject.zh} ${year} 年`,
  en: year === null ? subject.en : `${subject.en}, ${year}`,
});

const unitPage = (unit: UnitRef): string => `/regions/${unit.place.slug}?unit=${unit.id}`;

/** Figures whose sources disagree; of one unit or of all. */
export function disputedAlerts(db: Db, only: number | null = null): Alert[] {
  const rows = all<{ unit_id: number; year: number; era: Era; indicator: number; applicant: number }>(
    db,
    `SELECT unit_id, year, era, indicator, applicant FROM figure WHERE state = 'disputed' AND (? IS NULL OR unit_id = ?)
     ORDER BY year DESC LIMIT ${EACH}`,
    only,
    only,
  );
  return rows.flatMap((row) => {
    const unit = unitRef(db, row.unit_id);
    if (!unit) return [];
    const readings = all<{ value: number }>(
      db,
      "SELECT value FROM figure_reading WHERE unit_id = ? AND year = ? AND era = ? AND indicator = ? AND applicant = ? ORDER BY n",
      row.unit_id,
      row.year,
      row.era,
      row.indicator,
      row.applicant,
    ).map((r) => number(r.value));
    const name = findProseIndicator(indicatorKey(db, row.indicator), row.era);
    return [
      {
        kind: "disputed" as const,
        unit,
        year: row.year,
        about: about(who(unit), row.year),
        text: {
          zh: `“${name?.zh ?? ""}”有不同数字：${readings.join("、")}`,
          en: `“${name?.en ?? ""}” is given as ${readings.join(" and ")}`,
        },
        href: unitPage(unit),
      },
    ];
  });
}

interface FailedRow {
  report_id: number;
  version_id: number;
  unit_id: number;
  year: number | null;
  rule: string;
  severity: "hard" | "soft" | "warn";
  message: string;
  params: string;
  applicant: number;
  facts: string;
  result: "fail";
}

/** More of one report would hide the others; its page lists all. */
const PER_REPORT = 3;

/** Failed checks of current versions: hard ones, and text that contradicts its table. Newest reports first, three of each. */
export function failedChecks(db: Db, limit = 200): Alert[] {
  const rows = all<FailedRow>(
    db,
    `SELECT v.report_id, v.id AS version_id, r.unit_id, r.year, f.rule, f.severity, f.message, f.params, f.applicant, f.facts, f.result
     FROM finding f JOIN report_version v ON v.id = f.version_id AND v.current = 1 JOIN report r ON r.id = v.report_id
     WHERE f.result = 'fail' AND (f.severity = 'hard' OR f.rule GLOB 'N-*')
     ORDER BY f.version_id DESC, f.seq LIMIT ?`,
    limit * PER_REPORT,
  );
  const told = new Map<number, number>();
  const first = rows.filter((row) => {
    const n = (told.get(row.report_id) ?? 0) + 1;
    told.set(row.report_id, n);
    return n <= PER_REPORT;
  });
  return first.slice(0, limit).map((row) => {
    const unit = unitRef(db, row.unit_id);
    const subject = unit ? who(unit) : { zh: "一份未定单位的报告", en: "A report whose unit is not settled" };
    return {
      kind: alertKind(row.rule),
      unit,
      year: row.year,
      about: about(subject, row.year),
      text: findingWords(row),
      href: `/reports/${row.report_id}#checks`,
    };
  });
}

/** One line a unit and year: the gravest finding; the quality page lists all. */
function between(db: Db): Alert[] {
  const told = new Set<string>();
  return newestCrossFindings(db, EACH * PER_REPORT)
    .filter(({ unit, year }) => {
      const at = `${unit?.id} ${year}`;
      return !told.has(at) && told.add(at);
    })
    .slice(0, EACH)
    .flatMap(({ unit, year, text, reports }) => {
      if (!unit) return [];
      return [
        {
          kind: "between" as const,
          unit,
          year,
          about: about(who(unit), year),
          text,
          href: reports[0] === undefined ? unitPage(unit) : `/reports/${reports[0]}#across`,
        },
      ];
    });
}

/** Reports set aside, by their titles; of one unit or of all. */
export function heldAlerts(db: Db, only: number | null = null): Alert[] {
  const rows = all<{
    report_id: number;
    unit_id: number;
    year: number | null;
    held: string;
    title: string | null;
    file: string;
  }>(
    db,
    `SELECT v.report_id, r.unit_id, r.year, v.held, v.title, v.file FROM report_version v JOIN report r ON r.id = v.report_id
     WHERE v.current = 1 AND v.held <> '' AND (? IS NULL OR r.unit_id = ?) ORDER BY v.report_id DESC LIMIT ${EACH}`,
    only,
    only,
  );
  return rows.map((row) => {
    const why = row.held.split(",").map(heldWords);
    const name = row.title ?? row.file;
    return {
      kind: "held" as const,
      unit: unitRef(db, row.unit_id),
      year: row.year,
      about: { zh: `“${name}”`, en: `“${name}”` },
      text: { zh: why.map((w) => w.zh).join("，"), en: why.map((w) => w.en).join(", ") },
      href: `/reports/${row.report_id}`,
    };
  });
}
