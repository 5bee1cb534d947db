/** Chunks → tables: which labels open, continue or close which official table. Nothing is read as a figure here. */
import { compact, labelCore } from "../match-label";
import { type Caption, captionOf } from "./caption";
import { choose, narrowed } from "./choose";
import type { Chunk } from "./chunks";
import { FirmsHead, isFirms } from "./firms-head";
import { type Art20Block, art20Rows, type Form, index, type Meaning } from "./labels";
import { headOfLostCharacters } from "./lost-characters";
import { sectionOf } from "./section";
import { type Segment, segmentsOf } from "./segments";
import { statisticsColumn } from "./statistics-columns";
import { statisticsHeads } from "./statistics-heads";
import { type DisputePart, newTable, type Row, type Table } from "./table";

const PART_OF_HEAD: Meaning = { form: "art20", role: "noise", id: "件" };
const NAMES_ROW = /^(?:案?件数量?|数量|件|单位[::]?件|情况|办理结果|处理结果)$/;

export function collectTables(chunks: readonly Chunk[]): Table[] {
  const collector = new Collector();
  for (const chunk of chunks) collector.take(chunk);
  return collector.tables;
}

/** A chunk while its labels are gone through. */
interface Current {
  chunk: Chunk;
  segments: Segment[];
  hasValues: boolean;
  /** Index of the label its figures belong to. */
  owner: number;
  /** Meaning chosen last. */
  previous: Meaning | null;
  disputes: DisputePart["labels"];
  row: (segment: Segment, meaning: Meaning | null, own: boolean) => Row;
}

/** What is open while the chunks pass by, in their order. */
class Collector {
  readonly tables: Table[] = [];
  private area: Form | "none" = "none";
  private open: Partial<Record<Form, Table>> = {};
  /** Column heads of a request table that has not begun. */
  private heads: Table["header"] = [];
  private readonly firms = new FirmsHead();
  /** Labels without meaning since the last row: column heads of a statistics table. */
  private loose: Segment[] = [];
  /** Rows without meaning before any table: the first of a statistics table, if one begins. */
  private early: Row[] = [];
  private lastRow = "";
  /** The row with figures before this chunk, nothing that the forms know between. */
  private lastFilled: Row | null = null;
  private lastGroup: string | null = null;
  private prose = 0;
  private caption: Caption | null = null;

  take(chunk: Chunk): void {
    if (chunk.kind === "prose" && chunk.labels.length === 0) {
      this.prose++;
      this.loose = [];
      this.early = [];
      if (this.prose >= 3) this.open = {};
      return;
    }
    const now = this.begin(chunk);
    const before = this.lastFilled;
    this.lastFilled = null;
    for (const [j, segment] of now.segments.entries()) this.label(now, j, segment);
    this.disputePart(now);
    if (now.previous !== null || before === null) return;
    this.lastFilled = before;
    before.crowded ||= chunk.values.some((v) => v.kind === "figure" && v.line === before.label.line);
  }

  private begin(chunk: Chunk): Current {
    const segments = segmentsOf(chunk.labels);
    let owner = segments.length - 1;
    while (owner >= 0 && isAside(segments, owner)) owner--;
    const unit = segments.slice(owner + 1).find((s) => s.kind === "unit") ?? null;
    const figureLines = new Set(chunk.values.flatMap((v) => (v.kind === "figure" ? [v.line] : [])));
    const row: Current["row"] = (segment, meaning, own) => ({
      id: meaning?.id ?? "",
      meaning,
      label: segment,
      group: this.lastGroup,
      unit: own ? unit : null,
      values: own ? chunk.values : [],
      kind: chunk.kind,
      rowAligned: own && chunk.rowAligned,
      table: chunk.table,
      straddled: own && chunk.straddled === true,
      reaches: own && chunk.reaches === true,
      lost: !own && figureLines.has(segment.line),
      end: own ? (chunk.values.at(-1)?.end ?? segment.end) : segment.end,
    });
    return { chunk, segments, hasValues: chunk.values.length > 0, owner, previous: null, disputes: [], row };
  }

  private label(now: Current, j: number, segment: Segment): void {
    const owns = j === now.owner && now.hasValues;
    if (segment.kind === "title") {
      const t = this.start("art20", segment.start, segment.block);
      t.anchors++;
      t.end = segment.end;
      this.area = "art20";
      this.prose = 0;
      return;
    }
    const place = {
      previous: now.previous,
      area: this.area,
      owns,
      lastRow: this.lastRow,
      lastGroup: this.lastGroup,
      next: now.segments[j + 1],
    };
    const meaning = choose(segment, place) ?? this.lostHead(now, j, segment, owns);
    if (!meaning) {
      this.stranger(now, segment, owns);
      return;
    }
    now.previous = meaning;
    this.prose = 0;
    if (meaning.form === "requests") this.requests(now, segment, meaning, owns);
    else if (meaning.form === "art20") this.art20(now, segment, meaning, owns);
    else if (meaning.form === "disputes") {
      this.area = "disputes";
      now.disputes.push({ meaning: narrowed(meaning, segment.printed), segment });
    } else if (meaning.role === "row") this.statistics(now, j, segment, meaning, owns);
    // A heading of the statistics table: its —— is no value.
    else if ((owns || this.area === "statistics") && this.open.statistics) this.open.statistics.end = segment.end;
  }

  /** Among the heads of an Article 20 block: what is left of one. A measure word behind one in its own piece is its 件 of 件数. */
  private lostHead({ segments }: Current, j: number, segment: Segment, owns: boolean): Meaning | null {
    if (this.area !== "art20" || owns || this.open.art20?.rows.length !== 0) return null;
    if (segment.kind !== "unit") return headOfLostCharacters(segment.printed);
    const before = segments[j - 1];
    return before?.start === segment.start && before.meanings.some((m) => m.form === "art20" && m.role === "col")
      ? PART_OF_HEAD
      : null;
  }

  /** A label that is none of the forms': a section, a caption, a column head of a statistics table, a row of a province. */
  private stranger({ chunk, row }: Current, segment: Segment, owns: boolean): void {
    const { art20 } = this.open;
    if (this.area === "art20" && art20?.rows.length === 0 && labelCore(segment.printed) !== "")
      art20.brokenHeads = true;
    if (segment.kind === "unknown") {
      const above = chunk.kind === "plain" || !owns ? captionOf(segment.printed) : null;
      if (above) {
        this.caption = above;
        this.open = {};
      }
      const section = sectionOf(segment);
      if (section) this.section(section, above !== null);
      else if (segment.printed.length > 60) this.prose++;
    }
    // 数量 is a piece of 采购项目数量, and the head of many a statistics table.
    if (segment.kind !== "noise" || statisticsColumn(segment.printed)) this.loose.push(segment);
    if (segment.kind !== "noise" && segment.kind !== "unit" && owns) this.unknownRow(row(segment, null, true));
  }

  private section(area: Form | "none", isCaption: boolean): void {
    this.area = area;
    if (!isCaption) this.caption = null;
    if (area !== "none") this.prose = 0;
    if (area === "none" || area === "disputes") this.open.art20 = undefined;
  }

  private requests(now: Current, segment: Segment, meaning: Meaning, owns: boolean): void {
    if (meaning.role === "col") {
      // 合计 heads a column of statistics tables as well.
      if (statisticsColumn(segment.printed)) this.loose.push(segment);
      this.firms.joinBeside(segment, this.heads);
      const again = this.heads.some((h) => h.meaning?.id === meaning.id);
      if (again && segment.line > (this.heads.at(-1)?.segment.line ?? 0) + 3) this.heads = [];
      this.heads.push({ meaning, segment });
      this.area = "requests";
    } else if (meaning.role === "group") {
      this.lastGroup = meaning.id;
      this.area = "requests";
      if (owns && this.open.requests && now.chunk.values.some((v) => v.kind === "figure"))
        this.add("requests", now.row(segment, meaning, true));
    } else if (meaning.role === "row") {
      // A line of prose may read like a label: without figures it opens no table.
      if (!owns && this.heads.length === 0 && (this.open.requests?.rows.length ?? 0) === 0) return;
      this.area = "requests";
      this.add("requests", now.row(segment, meaning, owns));
      this.lastRow = meaning.id;
      this.lastGroup = groupAfter(meaning.id, this.lastGroup);
      // What follows 企业 follows a head: 总计 is one as well.
    } else if (isFirms(meaning) && !owns) now.previous = this.firms.printed(segment, this.heads) ?? meaning;
  }

  private art20({ chunk, row }: Current, segment: Segment, meaning: Meaning, owns: boolean): void {
    this.area = "art20";
    const t = this.open.art20;
    if (meaning.role === "title") {
      const fresh = !t || t.rows.length > 0 || t.header.length > 0 ? this.start("art20", segment.start) : t;
      fresh.anchors++;
    } else if (meaning.role === "col") {
      const headed = !t || t.rows.length > 0 ? this.start("art20", segment.start) : t;
      headed.header.push({ meaning, segment });
      // Figures behind the heads: a column of them may stand before its labels, and each row's before its own.
      const goesBefore = owns && chunk.kind === "plain" && chunk.values.some((v) => v.kind === "figure");
      headed.brokenHeads ||= segment.broken === true || goesBefore;
      headed.anchors++;
    } else if (meaning.role === "row") this.art20Row(row(segment, meaning, owns));
  }

  private statistics({ segments, row }: Current, j: number, segment: Segment, meaning: Meaning, owns: boolean): void {
    const goesOn = this.area === "statistics" && (this.open.statistics?.rows.length ?? 0) >= 2;
    if (!owns && segments[j + 1]?.kind !== "unit" && !goesOn) return;
    this.area = "statistics";
    this.add("statistics", row(segment, meaning, owns));
  }

  private disputePart({ chunk, segments, hasValues, owner, disputes }: Current): void {
    // The section's heading right above a row without heads is none of its labels.
    const isBare = segments.every((s) => sectionOf(s) === "disputes");
    if (disputes.length === 0 && !(this.area === "disputes" && hasValues && isBare)) return;
    const t = this.open.disputes ?? this.start("disputes", disputes[0]?.segment.start ?? chunk.start);
    // 件数 before the only row names no group and no outcome.
    const namesRow = NAMES_ROW.test(compact(chunk.labels.at(-1)?.text ?? ""));
    const named = namesRow && segments[owner]?.kind === "unknown" ? owner - 1 : owner;
    const ownsValues = hasValues && (isBare || disputes.at(-1)?.segment === segments[named]);
    t.parts.push({
      labels: disputes,
      values: ownsValues ? chunk.values : [],
      kind: chunk.kind,
      rowAligned: chunk.rowAligned && !namesRow,
      table: chunk.table,
    });
    const last = ownsValues ? (chunk.values.at(-1)?.end ?? chunk.end) : disputes.at(-1)?.segment.end;
    t.end = Math.max(t.end, last ?? t.end);
  }

  private start(form: Form, at: number, block: Art20Block | null = null): Table {
    const t = newTable(form, at, block, this.caption);
    this.tables.push(t);
    this.open[form] = t;
    return t;
  }

  private add(form: "requests" | "statistics", r: Row): void {
    let t = this.open[form];
    // The first row again after others: a second table of the same form.
    if (t && r.values.length > 0 && t.rows.length >= 5 && t.rows[0]?.id === r.id && t.rows[0].id !== t.rows.at(-1)?.id)
      t = undefined;
    if (!t) t = this.startWithHeads(form, r);
    else if (form === "requests" && t.header.length === 0 && this.heads.length > 0) t.header = this.heads;
    this.put(t, r);
  }

  private startWithHeads(form: "requests" | "statistics", r: Row): Table {
    const columns = form === "requests" ? this.heads : statisticsHeads(this.loose);
    const from = columns[0]?.segment.start;
    // Heads of records may stand behind the first row.
    const t = this.start(form, Math.min(from ?? r.label.start, r.label.start));
    t.header = columns;
    t.anchors += columns.length;
    if (form === "statistics" && from !== undefined) t.unknown.push(...this.early.filter((u) => u.label.start > from));
    this.early = [];
    this.heads = [];
    return t;
  }

  private art20Row(r: Row): void {
    const block = art20Rows.get(r.id) ?? null;
    const before = this.open.art20;
    let t = before ?? this.start("art20", r.label.start, block);
    // A block known from its heads alone is named by its first row.
    if (t.block === null || (t.rows.length === 0 && t.header.length > 0)) t.block = block;
    else if (before && t.block !== block) {
      t = this.start("art20", r.label.start, block);
      // One head over several blocks: the heads still name the columns.
      if (before.rows.length > 0) t.header = before.header;
    }
    this.put(t, r);
  }

  private put(t: Table, r: Row): void {
    this.loose = [];
    if (r.values.length > 0) this.lastFilled = r;
    t.rows.push(r);
    t.end = Math.max(t.end, r.end);
  }

  private unknownRow(r: Row): void {
    if (!r.values.some((v) => v.kind === "figure")) return;
    const { area } = this;
    const t = area === "none" ? undefined : this.open[area];
    if (!t) {
      if (this.early.length < 5 && !statisticsColumn(r.label.printed)) this.early.push(r);
      return;
    }
    if (area === "disputes" || t.rows.length === 0) return;
    if (r.kind === "plain" && area !== "statistics") return;
    t.unknown.push(r);
    t.end = Math.max(t.end, r.end);
  }
}

/** A measure word or a stray piece of the form behind the label the figures belong to; the beginning of another row's label is none. */
function isAside(segments: Segment[], i: number): boolean {
  const { kind, numbering, printed, line } = segments[i] as Segment;
  if (kind === "unit") return true;
  const begins = numbering !== "" && line > (segments[i - 1]?.line ?? line) && index.goesOn(labelCore(printed));
  return kind === "noise" && !begins;
}

/** Rows that stand under no group end the one before. */
const groupAfter = (row: string, group: string | null): string | null =>
  /^(requests_|results_(granted|partially))/.test(row) ? null : group;
