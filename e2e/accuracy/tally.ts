/** Adds up scores of documents by set, era, file kind and group, and prints them. */
import { type Answers, type Counts, type DocumentScore, GROUPS, type Group, noAnswers, noCounts } from "./counts";
import { wilson } from "./wilson";

export interface Row {
  set: string;
  by: "all" | "era" | "kind" | "topic";
  value: string;
  group: Group;
  documents: number;
  counts: Counts;
}
export interface IdentityRow {
  set: string;
  documents: number;
  outcome: { right: number; asked: number };
  place: Answers;
  year: Answers;
  era: { right: number; asked: number };
  scope: { right: number; unknown: number; asked: number };
  issuer: { right: number; asked: number };
}

export interface Scored {
  set: string;
  era: string;
  kind: string;
  score: DocumentScore;
}

function addCounts(into: Counts, x: Counts): void {
  for (const k of Object.keys(into) as (keyof Counts)[]) into[k] += x[k];
}
function addAnswers(into: Answers, x: Answers): void {
  for (const k of Object.keys(into) as (keyof Answers)[]) into[k] += x[k];
}

/** One row per set, and per set and era, file kind and topic, for each group. */
export function rowsOf(all: readonly Scored[]): Row[] {
  const rows = new Map<string, Row>();
  const put = (set: string, by: Row["by"], value: string, group: Group, counts: Counts) => {
    const key = `${set}|${by}|${value}|${group}`;
    const row = rows.get(key) ?? { set, by, value, group, documents: 0, counts: noCounts() };
    row.documents++;
    addCounts(row.counts, counts);
    rows.set(key, row);
  };
  for (const { set, era, kind, score } of all)
    for (const g of GROUPS) {
      put(set, "all", "all", g, score.figures[g]);
      put(set, "era", era, g, score.figures[g]);
      put(set, "kind", kind, g, score.figures[g]);
      for (const [topic, counts] of score.topics) put(set, "topic", topic, g, counts[g]);
    }
  const order = { all: 0, era: 1, kind: 2, topic: 3 };
  return [...rows.values()]
    .filter((r) => r.counts.due + r.counts.found > 0)
    .sort(
      (a, b) =>
        a.set.localeCompare(b.set) ||
        order[a.by] - order[b.by] ||
        a.value.localeCompare(b.value) ||
        a.group.localeCompare(b.group) * -1,
    );
}

export function identityRows(all: readonly Scored[]): IdentityRow[] {
  const rows = new Map<string, IdentityRow>();
  for (const { set, score } of all) {
    const row = rows.get(set) ?? {
      set,
      documents: 0,
      outcome: { right: 0, asked: 0 },
      place: noAnswers(),
      year: noAnswers(),
      era: { right: 0, asked: 0 },
      scope: { right: 0, unknown: 0, asked: 0 },
      issuer: { right: 0, asked: 0 },
    };
    row.documents++;
    addAnswers(row.place, score.place);
    addAnswers(row.year, score.year);
    for (const k of ["outcome", "era", "issuer"] as const) {
      row[k].right += score[k].right;
      row[k].asked += score[k].asked;
    }
    row.scope.right += score.scope.right;
    row.scope.unknown += score.scope.unknown;
    row.scope.asked += score.scope.asked;
    rows.set(set, row);
  }
  return [...rows.values()].sort((a, b) => a.set.localeCompare(b.set));
}

const percent = (x: number) => `${(x * 100).toFixed(2)}%`;
const bounds = ([a, b]: [number, number]) => `${(a * 100).toFixed(2)}–${(b * 100).toFixed(2)}`;
const pad = (s: string | number, n: number) => String(s).padStart(n);

const share = (n: number, of: number) => `${percent(of === 0 ? 0 : n / of).padStart(7)} (${bounds(wilson(n, of))})`;

/** The figures as a table of fixed width: share wrong of what was accepted, share missed of what was due, with 95 % bounds. */
export function figureTable(rows: readonly Row[]): string {
  const lines = [
    `${"set".padEnd(10)} ${"of".padEnd(10)} ${"group".padEnd(10)}${pad("docs", 6)}${pad("due", 8)}${pad("found", 8)}${pad("right", 8)}${pad("wrong", 7)}${pad("missed", 8)}${pad("held", 6)}   wrong of found (95 %)        missed of due (95 %)`,
  ];
  for (const r of rows) {
    const c = r.counts;
    const names = [r.set, r.value, r.group].map((x) => x.padEnd(10)).join(" ");
    const numbers = `${pad(r.documents, 6)}${pad(c.due, 8)}${pad(c.found, 8)}${pad(c.right, 8)}${pad(c.wrong, 7)}${pad(c.missed, 8)}${pad(c.held, 6)}`;
    lines.push(`${names}${numbers}   ${share(c.wrong, c.found).padEnd(30)}${share(c.missed, c.due)}`);
  }
  return lines.join("\n");
}

export function identityTable(rows: readonly IdentityRow[]): string {
  const answers = (a: Answers) =>
    `${a.right}/${a.told} right (${percent(a.told ? a.right / a.told : 0)}), ${a.unknown} unknown, ${a.wrong} wrong, ${a.guessed} guessed`;
  return rows
    .map(
      (r) =>
        `${r.set.padEnd(10)} ${pad(r.documents, 4)} documents, outcome ${r.outcome.right}/${r.outcome.asked}\n           place  ${answers(r.place)}\n           year   ${answers(r.year)}\n           era ${r.era.right}/${r.era.asked}   scope ${r.scope.right}/${r.scope.asked} (${r.scope.unknown} unknown)   issuer kind ${r.issuer.right}/${r.issuer.asked}`,
    )
    .join("\n");
}
