/** Walks the paragraphs of a report in order and keeps what earlier words say about later ones: section, head figure, list, scope. */

import type { ProseNumber } from "@/lib/numbers/prose-number";
import { readCategory } from "./category-items";
import { classify } from "./classify";
import { countedInKinds } from "./counted-in-kinds";
import { type Draft, type Memory, type NarrativeSetting, PROACTIVE_FAMILIES, REQUEST_FAMILIES, ruleOf } from "./draft";
import { equalsReceived } from "./equals";
import { draftOf, type NewFigure } from "./figure";
import { type Heading, headingOf, type Topic } from "./headings";
import { readItem } from "./items";
import { judge, OTHERS_DISPUTE } from "./judge";
import { type LineModel, modelLine, startOf, type Window, windowOf } from "./line-model";
import { rightEdge, roleByLooks } from "./looks";
import { ofAll } from "./of-all";
import type { Paragraph } from "./paragraphs";
import { listedUnder, partsOf } from "./parts";
import { respectively } from "./respectively";
import type { NumberRole } from "./roles";
import { meaningOf } from "./scope-meaning";
import { situationOf } from "./situation";
import { readUnderTopic } from "./under-topic";
import { withoutRespectively, type YearsTogether, yearsTogether } from "./years-together";
import { zeroDraft } from "./zero-draft";
import { zerosOfEmptySection } from "./zeros/empty-section";
import type { ZeroReading } from "./zeros/zero";
import { zerosOf } from "./zeros/zeros";

/** Words of a scope title behind the scope itself: 市本级情况. */
const TITLE_REST = /^(?:的)?(?:情况|政府信息公开情况|信息公开情况|工作情况|)$/;

const cutAt = ({ text, at }: Window, to: number): Window => ({ text: text.slice(0, to), at: at.slice(0, to) });

export class Passage {
  readonly roles: NumberRole[] = [];
  private readonly memory: Memory = {
    topic: "none",
    title: "",
    head: null,
    lastFamily: null,
    lastUnit: null,
    dispute: null,
    line: 0,
    sentence: 0,
    narrowed: -1,
    foreign: -1,
    lead: null,
    drafts: [],
  };
  private readonly titles: (Heading | null)[] = [null, null, null, null];

  constructor(private readonly setting: NarrativeSetting) {}

  get drafts(): Draft[] {
    return this.memory.drafts;
  }

  read(paragraph: Paragraph): void {
    const line = modelLine(
      this.setting.doc,
      paragraph.start,
      paragraph.end,
      this.setting.ownNames,
      this.setting.fields,
    );
    if (line.text === "") return;
    this.memory.line++;
    this.together = new Set();
    const heading = headingOf(line.text);
    if (heading) this.enter(heading, line);
    this.memory.topic = this.topicNow();
    this.memory.title = [...this.titles].reverse().find((h) => h !== null)?.title ?? "";
    const body = heading ? line.text.slice(heading.end) : line.text;
    if (body !== "" && body.length <= 24) {
      const empty = zerosOfEmptySection(body, this.memory.title, this.memory.topic);
      for (const z of empty) this.addZero(line, z, line.text.length - body.length);
      if (empty.length > 0) return;
    }
    this.readNumbers(line);
    this.readZeros(line);
    this.drafts.push(...ofAll(line, this.memory, this.setting));
    const equal = equalsReceived(line, this.memory, this.setting);
    if (equal) this.drafts.push(equal);
  }

  /** Topic of the section the reader is in: the deepest title that tells one. */
  private topicNow(): Topic {
    for (let d = 3; d >= 1; d--) {
      const h = this.titles[d];
      if (h && h.topic !== "other") return h.topic;
    }
    return "none";
  }

  private enter(heading: Heading, line: LineModel): void {
    const { memory } = this;
    const depth = heading.depth === 0 ? 1 : heading.depth;
    for (let d = depth; d < 4; d++) this.titles[d] = null;
    this.titles[depth] = heading;
    if (depth >= 3) return;
    memory.head = null;
    memory.lastFamily = null;
    memory.dispute = null;
    memory.lead = null;
    const span = line.scopes[0];
    if (!span || span.end > heading.end) return;
    const opens = span.start <= heading.end - heading.title.length;
    if (opens && TITLE_REST.test(line.text.slice(span.end, heading.end).replace(/[。:]$/, "")))
      memory.lead = { ...meaningOf(span, this.setting.own), span, from: "sentence" };
  }

  // ------------------------------------------------------------ numbers

  private readNumbers(line: LineModel): void {
    let previous = 0;
    let sentence = -1;
    let ofYears: readonly ProseNumber[] = [];
    let kinds: { from: number; to: number; begin: number } | null = null;
    for (const n of line.numbers) {
      const s = startOf(line.sentences, n.start);
      if (s !== sentence) {
        sentence = s;
        this.memory.sentence++;
      }
      const settled = roleByLooks(line, n);
      if (settled !== null) {
        this.role(line, n, settled[0], null, settled[1]);
        continue;
      }
      if (ofYears.some((y) => y.start === n.start)) continue;
      const from = Math.max(previous, startOf(line.clauses, n.start));
      const years = yearsTogether(line, n, s, this.setting.year);
      if (years) {
        ofYears = years.numbers;
        previous = this.readOfYears(line, years, from, s);
        continue;
      }
      // 公开信息16项65条: the words before the kinds are those of what is counted behind them.
      if (kinds !== null && n.from === kinds.to) {
        previous = Math.max(n.to, this.readFigure(line, { ...n, from: kinds.from }, kinds.begin, s));
        continue;
      }
      const counted = countedInKinds(line, n);
      if (counted !== null) {
        this.role(line, n, "other", null, "kinds of what the next number counts");
        kinds = { from: n.from, to: counted.from, begin: from };
        continue;
      }
      previous = Math.max(n.to, this.readFigure(line, n, from, s));
    }
  }

  /** Of numbers told for several years the reporting year's counts; returns where the list ends. */
  private readOfYears(line: LineModel, { numbers, own }: YearsTogether, begin: number, sentenceStart: number): number {
    const [first, last] = [numbers[0] as ProseNumber, numbers[numbers.length - 1] as ProseNumber];
    for (const n of numbers) if (n !== own) this.role(line, n, "other", null, "another year");
    if (own) this.readFigure(line, { ...own, from: first.from }, begin, sentenceStart, true);
    return last.to;
  }

  private role(line: LineModel, n: ProseNumber, role: NumberRole["role"], key: string | null, why: string): void {
    const start = line.at[n.start] as number;
    const end = (line.at[n.end - 1] as number) + 1;
    this.roles.push({ start, end, text: this.setting.doc.text.slice(start, end), role, key, why });
  }

  /** Reads one number; returns where the words that explain it end. */
  private readFigure(line: LineModel, n: ProseNumber, begin: number, sentenceStart: number, ofYears = false): number {
    const { memory, setting } = this;
    const left = ofYears ? withoutRespectively(windowOf(line, begin, n.from)) : windowOf(line, begin, n.from);
    const open = left.text.lastIndexOf("(");
    // 予以公开(12件), 各查阅点(共2个): a bracket that holds nothing but the number goes with the words before it.
    const alone =
      /\((?:共|共计|合计|总计|计|为|有)?$/.test(line.text.slice(Math.max(0, n.from - 3), n.from)) &&
      line.text[n.to] === ")";
    const inBrackets = open >= 0 && !alone && !left.text.slice(open).includes(")");
    const from = inBrackets ? (left.at[open] as number) + 1 : begin;
    const words = inBrackets ? left.text.slice(open + 1) : left.text;
    // 未发生一起…, 无1件…: the zero is stated by the words.
    if (n.value === 1 && /(?:未|没有|无)(?:收到|接到|发生|产生|出现|引发|受理|有)?(?:过)?$/.test(words)) {
      this.role(line, n, "other", null, "one of what did not happen");
      return n.to;
    }
    if (this.readTogether(line, n, words, begin, sentenceStart)) return n.to;
    const item = readItem(line, n, from, words, sentenceStart, memory, setting);
    if (item === "another") {
      this.role(line, n, "other", null, "another year");
      return n.to;
    }
    if (item !== null) {
      this.add(line, n, item, sentenceStart);
      return n.to;
    }
    const situation = situationOf(line, n.start, n.to, sentenceStart, memory, setting.era, setting.year);
    const before = inBrackets ? windowOf(line, from, n.from) : alone ? cutAt(left, open) : left;
    const right = windowOf(line, n.to, rightEdge(line, n));
    const reading =
      classify(line, n, before, right, from, situation) ??
      readUnderTopic({ line, n, right, situation, memory, ownNames: setting.ownNames }, begin);
    if (reading) {
      const verdict = judge({ line, n, from, sentenceStart, reading, memory, setting, ofYears });
      if ("drop" in verdict) {
        if (verdict.narrows) memory.narrowed = memory.sentence;
        if (verdict.drop === OTHERS_DISPUTE) memory.foreign = memory.sentence;
        const kind = verdict.listed ? readCategory(line, n, from, sentenceStart, memory, setting) : null;
        if (kind) {
          this.add(line, n, kind, sentenceStart);
          return n.to;
        }
        this.role(line, n, verdict.role, null, verdict.drop);
        if (verdict.family) memory.lastFamily = verdict.family;
        return n.to;
      }
      if (verdict.family === "recon" || verdict.family === "litig")
        Object.assign(memory, { dispute: verdict.family, foreign: -1 });
      const period = ofYears ? ({ period: "year" } as const) : {};
      this.add(line, n, { ...verdict, ...period, start: reading.start, end: reading.end }, sentenceStart);
      return reading.end;
    }
    const category = readCategory(line, n, from, sentenceStart, memory, setting);
    if (category) {
      this.add(line, n, category, sentenceStart);
      return n.to;
    }
    this.role(line, n, n.kind === "percent" ? "percentage" : "other", null, "the words around it name no indicator");
    if (n.kind === "percent") return n.to;
    const goesOn = memory.lastFamily !== null && REQUEST_FAMILIES.has(memory.lastFamily) && n.unit === memory.lastUnit;
    const inList =
      n.unit === memory.lastUnit &&
      (memory.lastFamily === "category" ||
        (memory.head !== null &&
          memory.head.sentence === memory.sentence &&
          PROACTIVE_FAMILIES.has(memory.lastFamily ?? "") &&
          (listedUnder(line, memory.head, n.start) || partsOf(line, memory.head).has(n))));
    const fees = memory.lastFamily === "fees" && n.unit === "元";
    // 编印公报12期,发行6000份,登载文件96篇
    const copies = memory.lastFamily === "gazette" && /^[份册本]$/.test(n.unit ?? "");
    if (!goesOn && !inList && !fees && !copies && !/^[,、]?(?:其中)?$/.test(words)) memory.lastFamily = null;
    return n.to;
  }

  /** Figures told together, each with the label in its place; true when the number belongs to such a list. */
  private readTogether(line: LineModel, n: ProseNumber, words: string, begin: number, sentenceStart: number): boolean {
    if (this.together.has(n.start)) return true;
    const all = respectively(line, n, words, begin, sentenceStart, this.memory, this.setting);
    const told = new Set<number>();
    for (const { n: number, figure } of all) {
      // One number for each of several labels has one role and several figures.
      if (!told.has(number.start)) this.add(line, number, figure, sentenceStart);
      else {
        const draft = draftOf(line, number, figure, sentenceStart, this.memory, this.setting);
        if (typeof draft !== "string") this.drafts.push(draft);
      }
      told.add(number.start);
    }
    this.together = told;
    return all.length > 0;
  }
  /** Where the numbers of the last such list stand in their line. */
  private together: ReadonlySet<number> = new Set();

  private add(line: LineModel, n: ProseNumber, figure: NewFigure, sentenceStart: number): void {
    const { memory } = this;
    const draft = draftOf(line, n, figure, sentenceStart, memory, this.setting);
    if (typeof draft === "string") {
      this.role(line, n, "other", null, draft);
      return;
    }
    memory.drafts.push(draft);
    if (draft.family === "rates") {
      this.role(line, n, "indicator", draft.key, ruleOf(draft));
      return;
    }
    memory.lastFamily = draft.family;
    memory.lastUnit = n.unit;
    if (draft.list === null) memory.head = draft;
    if (draft.silent) this.role(line, n, "other", null, `counts something else: ${draft.key.slice(1)}`);
    else {
      const role = draft.period === "cumulative" ? "cumulative" : draft.list === null ? "indicator" : "breakdown";
      this.role(line, n, role, draft.key, ruleOf(draft));
    }
  }

  // ------------------------------------------------------------ zeros in words

  private readZeros(line: LineModel): void {
    if (this.memory.topic === "plan") return;
    for (let i = 0; i < line.clauses.length; i++) {
      const from = line.clauses[i] as number;
      const clause = line.text.slice(from, line.clauses[i + 1] ?? line.text.length);
      for (const z of zerosOf(clause, from, this.memory.topic, this.setting.era)) this.addZero(line, z, 0);
    }
  }

  private addZero(line: LineModel, z: ZeroReading, shift: number): void {
    const draft = zeroDraft(line, z, shift, this.memory, this.setting);
    if (draft) this.drafts.push(draft);
  }
}
