/** A whole report in blocks, with its truth: headings, prose, tables and the pieces it is recognised by, as the format of its time has it. */
import { cellsOf } from "@/lib/dictionary/dictionary";
import { eraOfYear } from "@/lib/dictionary/eras";
import { type GridTable, SHANGHAI_ROWS } from "@/lib/extract/tables/generate";
import { ERAS, type Era, ISSUER_KINDS, type Scope } from "@/lib/report";
import type { Block, Composed } from "./blocks";
import { type IdentityParts, identityParts, identityTruth } from "./identity-parts";
import { GROWING } from "./past";
import type { Form, Plan } from "./plan";
import type { Random } from "./random";
import { type Bank, choose, joined, say, type Told, type Voice } from "./sentence";
import { type BuiltTables, buildTables } from "./tables";
import { trueRates } from "./true-rates";
import type { TruthFigure } from "./truth";
import { organName, otherScopes, placeWord, scopeOf, subjectOf, type UnitYear } from "./unit";
import { allAnswered } from "./wordings/answered";
import { topics } from "./wordings/capacity";
import { carried, onTime, withCarried } from "./wordings/carried";
import { categories } from "./wordings/categories";
import { channels } from "./wordings/channels";
import { cumulative, upToDate } from "./wordings/cumulative";
import { disputes } from "./wordings/disputes";
import { plain, plan as planned, trap } from "./wordings/distractors";
import { fees } from "./wordings/fees";
import { HEADINGS } from "./wordings/headings";
import { NUMBERINGS } from "./wordings/numberings";
import { outcomes } from "./wordings/outcomes";
import { proactiveTotal } from "./wordings/proactive";
import { processingFees } from "./wordings/processing-fees";
import { documents, gazette, visits } from "./wordings/publications";
import { received } from "./wordings/requests";
import { results } from "./wordings/results";
import { brief, LEADS, SECOND } from "./wordings/structure";

class Writer {
  blocks: Block[] = [];
  figures: TruthFigure[] = [];
  private n = 0;
  private readonly numbering: (n: number) => string;
  constructor(readonly v: Voice) {
    this.numbering = choose(v, NUMBERINGS);
  }
  heading(id: string): void {
    this.blocks.push({ kind: "heading", text: `${this.numbering(this.n++)}${choose(this.v, HEADINGS[id] as Bank)}` });
  }
  official(text: string): void {
    this.blocks.push({ kind: "heading", text });
  }
  paragraph(...pieces: (Told | string)[]): void {
    const { past } = this.v;
    const items = this.v.figures.get("proactive_disclosures_total/") ?? 0;
    const told = joined(pieces.map((p) => (past && typeof p !== "string" ? trueRates(p, past, items) : p)));
    if (told.text === "") return;
    this.blocks.push({ kind: "paragraph", text: told.text });
    this.figures.push(...told.figures);
  }
  tables(built: BuiltTables, which: GridTable[]): void {
    if (which.length > 0) this.blocks.push({ kind: "tables", tables: which });
    this.figures.push(...built.figures);
  }
}

const plains = (v: Voice, n: number): string => Array.from({ length: n }, () => plain(v)).join("");
const traps = (v: Voice, most: number): Told => joined(Array.from({ length: v.r.below(most + 1) }, () => trap(v)));

function early(w: Writer, form: Form): void {
  const { v } = w;
  const r = v.r;
  const hasTable = form !== "prose";
  const sections = [
    "overview",
    "proactive",
    "requests",
    ...(r.chance(0.7) ? ["fees", "disputes"] : ["disputes"]),
    "capacity",
    "problems",
  ];
  for (const s of sections) {
    if (s !== "overview" && s !== "requests" && s !== "problems" && r.chance(0.12)) continue;
    w.heading(s);
    switch (s) {
      case "overview":
        w.paragraph(plains(v, r.between(1, 3)), traps(v, 1));
        if (r.chance(0.4)) w.paragraph(topics(v, ["meetings", "training"]), plain(v));
        else w.paragraph(plain(v), traps(v, 2));
        if (r.chance(0.15)) w.paragraph(brief(v));
        break;
      case "proactive": {
        const kind = r.below(10);
        if (kind === 0 && !hasTable) w.paragraph(upToDate(v), plain(v));
        else if (kind <= 2) w.paragraph(cumulative(v, true), plain(v));
        else w.paragraph(proactiveTotal(v), r.chance(0.6) ? channels(v) : plain(v));
        if (v.era === "E1" && r.chance(0.45)) w.paragraph(categories(v));
        if (r.chance(0.4)) w.paragraph(documents(v), traps(v, 1));
        if (r.chance(0.25) && (v.unit.issuer === "government" || v.unit.issuer === "office"))
          w.paragraph(gazette(v), plain(v));
        if (v.era === "E1" && r.chance(0.25)) w.paragraph(visits(v), traps(v, 1));
        w.paragraph(
          topics(
            v,
            r.shuffled(["press", "interviews", "interpretations", "responses", "mailbox"]).slice(0, r.between(0, 4)),
          ),
        );
        if (r.chance(0.4)) w.paragraph(plain(v), traps(v, 2));
        break;
      }
      case "requests": {
        const told = received(v);
        const some = (v.figures.get("requests_received/") ?? 0) > 0;
        w.paragraph(r.chance(0.3) ? plain(v) : "", told, some && r.chance(0.3) ? allAnswered(v) : "");
        if (some && r.chance(0.75)) w.paragraph(outcomes(v));
        if (some && v.era === "E2" && r.chance(0.3)) w.paragraph(onTime(v));
        if (r.chance(0.35)) w.paragraph(topics(v, ["consultations"]), plain(v));
        break;
      }
      case "fees":
        w.paragraph(fees(v));
        break;
      case "disputes":
        w.paragraph(disputes(v));
        break;
      case "capacity":
        w.paragraph(
          topics(v, r.shuffled(["staff", "budget", "agencies", "reading"]).slice(0, r.between(1, 4))),
          plain(v),
        );
        break;
      default:
        w.paragraph("一是", plains(v, 1), "二是", plains(v, 1));
        w.paragraph(plain(v), r.chance(0.6) ? planned(v) : "");
    }
  }
}

function overviewOfForms(w: Writer): void {
  const { v } = w;
  const r = v.r;
  w.paragraph(plains(v, r.between(1, 2)), traps(v, 1));
  const [first, lead] = choose(v, LEADS);
  w.paragraph(first, r.chance(0.75) ? proactiveTotal(v) : "", r.chance(0.4) ? channels(v) : plain(v));
  const some = (v.figures.get("requests_received/total") ?? 0) > 0;
  const kind = r.below(10);
  if (!some) w.paragraph(lead, received(v), plain(v));
  else if (kind <= 3) w.paragraph(lead, carried(v), r.chance(0.5) ? results(v) : "");
  else if (kind === 4) w.paragraph(lead, withCarried(v));
  else w.paragraph(lead, received(v), r.chance(0.2) ? allAnswered(v) : "", r.chance(0.3) ? results(v) : "");
  if (r.chance(0.35)) w.paragraph(disputes(v));
  w.paragraph(
    topics(
      v,
      r
        .shuffled(["press", "interpretations", "training", "interviews", "responses", "mailbox", "meetings"])
        .slice(0, r.between(1, 4)),
    ),
    traps(v, 2),
  );
  if (r.chance(0.5)) w.paragraph(plain(v), traps(v, 1));
}

function forms(w: Writer, form: Form, built: BuiltTables): void {
  const { v } = w;
  const hasTable = form === "table" || form === "table-only";
  if (form !== "table-only") {
    w.official("一、总体情况");
    overviewOfForms(w);
  }
  if (hasTable) {
    w.tables(built, built.tables);
  } else {
    for (const text of [
      "二、主动公开政府信息情况",
      "三、收到和处理政府信息公开申请情况",
      "四、政府信息公开行政复议、行政诉讼情况",
    ]) {
      w.official(text);
      if (form === "image") w.blocks.push({ kind: "image", text: text.slice(2) });
    }
    if (form === "attachment") w.blocks.push({ kind: "attachment", text: "附件：政府信息公开工作年度报告统计表.xlsx" });
  }
  if (form === "table-only") return;
  w.official("五、存在的主要问题及改进情况");
  w.paragraph("主要问题：", plains(v, 2));
  w.paragraph("改进情况：", plains(v, 1), v.r.chance(0.5) ? planned(v) : "");
  w.official("六、其他需要报告的事项");
  w.paragraph(v.era === "E4" ? processingFees(v) : v.r.pick(["无。", "没有其他需要报告的事项。"]));
}

/** A second number of requests in the same text. */
const received0 = (v: Voice, more: number): Told =>
  say(v, choose(v, SECOND), {
    values: { requests_received: (v.figures.get("requests_received/") ?? 0) + more },
  });

/** Keys the document's table prints. */
function tableKeys(era: Era, form: Form): Set<string> {
  if (form !== "table" && form !== "table-only") return new Set();
  if (era === "E1") return new Set(SHANGHAI_ROWS.flatMap(([, , key]) => key ?? []));
  const tables =
    era === "E2"
      ? (["statistics"] as const)
      : (["requests", "disputes", "art20_1", "art20_5", "art20_6", "art20_8", "art20_9"] as const);
  const keys = new Set(tables.flatMap((t) => cellsOf(era, t).map((c) => c.key)));
  // Sums of printed rows may not be rounded either.
  for (const k of [
    "results_refused",
    "results_unable",
    "results_not_processed",
    "results_other",
    "litigation_total",
    "requests_by_organisations",
  ])
    keys.add(k);
  return keys;
}

/** A whole page of a province says who reports, on what and for when, so that a government is one unit over the years. */
function saysWho(u: UnitYear, parts: IdentityParts): void {
  parts.signature ??= organName(u);
  parts.placeTold = true;
  if (u.issuer === "government" && !parts.preface.includes("汇总"))
    parts.preface += `本报告由${u.place}人民政府办公室汇总全${placeWord(u)}各级行政机关的数据编制而成。`;
  if (!parts.yearTold) {
    parts.preface += `本报告所列数据的统计期限为${u.year}年1月1日至12月31日。`;
    parts.yearTold = true;
  }
}

/** Another day of publication, in the places that give one. */
function publishedOn(parts: IdentityParts, day: string): void {
  const [y, m, d] = day.split("-").map(Number);
  parts.meta = [...parts.meta.filter((row) => !/(?:日期|时间)：/.test(row)), `发布日期：${day}`];
  if (parts.date !== null) parts.date = `${y}年${m}月${d}日`;
  parts.yearTold = true;
}

/** Writes the report. */
export function compose(plan: Plan, r: Random): Composed {
  const u = plan.unit;
  const v: Voice = {
    unit: u,
    era: plan.era,
    split: plan.split,
    figures: plan.figures,
    r: r.fork("prose"),
    scope: scopeOf(u),
    otherScopes: otherScopes(u),
    habits: { rounds: r.chance(0.2), numerals: r.chance(0.15), thousands: r.chance(0.06) },
    exact: tableKeys(plan.era, plan.form),
    past: plan.past,
  };
  if (plan.past) {
    v.exact = new Set([...v.exact, ...GROWING]);
    // A rounded whole may be less than its parts.
    if (u.issuer === "government") v.habits.rounds = false;
  }
  const received = plan.era === "E3" || plan.era === "E4" ? "requests_received/total" : "requests_received/";
  const clash =
    plan.conflict && (plan.form === "table" || plan.form === "prose") && (plan.figures.get(received) ?? 0) > 3;
  const parts = identityParts(u, plan.split, r.fork("identity"), { missing: plan.missing, homonym: plan.homonym });
  if (plan.past && !plan.missing) saysWho(u, parts);
  if (plan.published) publishedOn(parts, plan.published);
  const w = new Writer(v);
  if (parts.meta.length > 0) for (const text of parts.meta) w.blocks.push({ kind: "meta", text });
  if (parts.title !== null) for (const text of parts.title.split("\n")) w.blocks.push({ kind: "title", text });
  if (plan.form !== "table-only" || r.chance(0.5)) w.paragraph(parts.preface);
  else {
    // Without the preface its clues are gone too.
    parts.placeTold =
      parts.title !== null || parts.signature !== null || parts.meta.some((m) => m.includes(organName(u)));
    if (plan.homonym) parts.placeTold = parts.title?.includes(u.path.at(-2) ?? "\u0000") ?? false;
    parts.yearTold = /20\d\d年/.test(`${parts.title ?? ""}${parts.date ?? ""}`) || parts.dateRow;
  }
  // The figures the tables print; prose that differs from them is for a person.
  if (clash && plan.form === "table")
    v.figures = new Map(v.figures).set(received, (plan.figures.get(received) ?? 0) + r.between(1, 9));
  const isForm = plan.era === "E3" || plan.era === "E4";
  const built = buildTables(plan, r.fork("tables"));
  if (isForm) forms(w, plan.form, built);
  else {
    if (plan.form !== "table-only") {
      if (plan.neighbour) w.paragraph(`组织人员赴${plan.neighbour}学习基层政务公开经验。`);
      if (clash && plan.form === "prose") w.paragraph(received0(v, r.between(1, 9)));
      early(w, plan.form);
    }
    if (plan.form === "table" || plan.form === "table-only") w.tables(built, built.tables);
    if (plan.form === "attachment") w.blocks.push({ kind: "attachment", text: "附件：政府信息公开情况统计表.doc" });
    if (plan.form === "image")
      w.blocks.push({ kind: "heading", text: "附：政府信息公开情况统计表" }, { kind: "image", text: "统计表" });
  }
  for (const f of w.figures) if (f.source === "narrative" && built.slips.has(f.key) && f.due === "must") f.due = "may";
  if (clash)
    for (const f of w.figures)
      if (
        f.source === "narrative" &&
        f.key === "requests_received" &&
        f.scope_words === null &&
        (f.applicant === null || f.applicant === "total")
      )
        f.due = "review";
  if (parts.signature !== null) w.blocks.push({ kind: "signature", text: parts.signature });
  if (parts.date !== null) w.blocks.push({ kind: "signature", text: parts.date });
  // Years stand in the prose of most sentences too.
  parts.yearTold ||= w.blocks.some((b) => "text" in b && b.kind === "paragraph" && b.text.includes(`${u.year}年，`));
  if (isForm && !parts.yearTold && !w.blocks.some((b) => b.kind === "tables")) {
    // Without a table only the year tells the form, and with it the keys.
    w.blocks.push({ kind: "paragraph", text: `本报告所列数据的统计期限为${u.year}年1月1日至12月31日。` });
    parts.yearTold = true;
  }
  const text = w.blocks.map((b) => ("text" in b ? b.text : "")).join("\n");
  // A zone's name does not say which city it belongs to.
  if (u.issuer === "zone" && !text.includes(u.place)) parts.placeTold = false;
  const identity = identityTruth(u, parts, plan.real, plan.era);
  // Nobody named: any kind of organ may have written it.
  if (!text.includes(organName(u)) && !(parts.title ?? "").includes(subjectOf(u)))
    identity.issuer_kinds = [...ISSUER_KINDS];
  if (u.issuer === "government" && !tellsArea(u, parts, text)) {
    // Nothing tells whether the whole area or the government alone is meant.
    const any: Scope[] = ["unknown", "organ", "level_own"];
    identity.scopes.push(...any);
    for (const f of w.figures) if (f.scope === "jurisdiction") f.other_scopes = [...(f.other_scopes ?? []), ...any];
  }
  // Without a table only the year tells the form: an old form used later looks like the form of its year.
  if (!(plan.form === "table" || plan.form === "table-only"))
    identity.other_eras = parts.yearTold ? [eraOfYear(u.year)].filter((e) => e !== plan.era) : [...ERAS];
  return { blocks: w.blocks, parts, identity, figures: w.figures };
}

/** The text says that it speaks for the whole area: compiled from the reports of others, or 全市, 我市 more than once. */
function tellsArea(u: UnitYear, parts: IdentityParts, text: string): boolean {
  const w = placeWord(u);
  return (parts.compiled && text.includes(parts.preface)) || text.split(new RegExp(`全${w}|我${w}`)).length > 2;
}
