/** Walks the lines of a report in order and keeps what earlier words say about later ones: section, head figure, list, scope. */
import { findProseIndicator } from "@/lib/dictionary/dictionary";
import type { ProseNumber } from "@/lib/numbers/prose";
import type { Applicant, Approx, Era, Period, Scope, SourceDocument, SourceLine } from "@/lib/report";
import { categoryKey, categoryLabel, looksLikeCategory } from "./categories";
import { impliedPrior } from "./change";
import { classify, type Reading, type Situation, unexplained } from "./classify";
import { type Governing, governing, type Own } from "./govern";
import { type Heading, headingOf, type Topic } from "./headings";
import { type LineModel, modelLine, printed, startOf, windowOf } from "./line-model";
import { periodOf } from "./period";
import type { NumberRole } from "./read-narrative";
import { meaningOf } from "./scope";
import { zerosOf, zerosOfEmptySection } from "./zeros";

/** A figure on its way to becoming a fact. */
export interface Draft {
  key: string;
  era: Era;
  applicant: Applicant | null;
  label: string | null;
  value: number;
  unit: string | null;
  unitPrinted: string | null;
  approx: Approx | null;
  scope: Scope;
  scopeWords: string | null;
  period: Period;
  review: boolean;
  confidence: number;
  rule: string;
  change: { percent: number; implied: number | null } | null;
  /** Document offsets of the evidence. */
  start: number;
  end: number;
  family: string;
  /** Figure this one is a part of, and the kind of list it stands in. */
  head: Draft | null;
  list: "scope" | "means" | "applicants" | "outcomes" | "category" | "recon_items" | "litig_items" | "year" | null;
  line: number;
  sentence: number;
  zero: boolean;
  /** Kept out of the facts: a figure that is recognised but is no indicator. */
  silent: boolean;
}

export interface PassageContext {
  era: Era;
  year: number | null;
  own: Own;
  ownNames: string[];
}

const REQUEST_FAMILIES = new Set(["requests", "means", "applicants", "outcomes"]);
const PROACTIVE_FAMILIES = new Set(["proactive", "channel", "category", "platform"]);
const OGI = /(?:信息公开|政务公开|依申请|公开信息|公开申请|公开政府信息)/;
const REQUEST_WORDS =
  /(?:依申请|公开申请|申请公开|信息公开申请|申请(?:件|人|量|数)|政府信息公开申请|公开政府信息(?:的)?申请)/g;
const BLOCKERS =
  /(?:信箱|热线|来信来访|信访(?!举报)|提案|议案|人大代表建议|网民留言|留言|12345|许可事项|审批|办件|市民服务|民生诉求|工单|咨询件|常见问题|调查征集|在线咨询)/g;
const NARROW =
  /(?:领域|专栏|栏目|专题|板块|频道|涉及|关于|针对|反映|有关(?!政府信息公开|信息公开|公开|规定|要求|部门)|项目|行业|工程|窗口|方面|牵头)/;
const BODY =
  /(?:局|委员会|委|厅|部门|馆|中心|学院|学校|医院|公司|村|社区|企业|派出所|支队|大队|法院|检察院|协会|集团|银行|编辑部|办公室|乡|镇|街道)$/;
const CLOSED = new Set(["proactive", "requests", "channel", "docs"]);

export class Passage {
  readonly drafts: Draft[] = [];
  readonly roles: NumberRole[] = [];
  private topics: (Heading | null)[] = [null, null, null, null];
  private head: Draft | null = null;
  private lastFamily: string | null = null;
  private dispute: "recon" | "litig" | null = null;
  private lineNo = 0;
  private sentenceNo = 0;
  /** Scope words that stand alone before a colon or as a section title, and hold until the next. */
  private lead: Governing | null = null;

  constructor(
    private readonly doc: SourceDocument,
    private readonly context: PassageContext,
  ) {}

  /** Topic of the section the reader is in: the deepest title that tells one. */
  private get topic(): Topic {
    for (let d = 3; d >= 1; d--) {
      const h = this.topics[d];
      if (h && h.topic !== "other") return h.topic;
    }
    return "none";
  }

  read(source: SourceLine): void {
    const line = modelLine(this.doc, source.start, source.end, this.context.ownNames);
    if (line.text === "") return;
    this.lineNo++;
    const heading = headingOf(line.text);
    if (heading) this.enter(heading, line);
    const body = heading ? line.text.slice(heading.end) : line.text;
    const title = this.topics.filter((h) => h !== null).map((h) => (h as Heading).title);
    if (body !== "" && body.length <= 24) {
      const empty = zerosOfEmptySection(body, title[title.length - 1] ?? "", this.topic);
      for (const z of empty) this.addZero(line, z, line.text.length - body.length);
      if (empty.length > 0) return;
    }
    this.readNumbers(line);
    this.readZeros(line);
    this.readEquals(line);
  }

  private enter(heading: Heading, line: LineModel): void {
    const depth = heading.depth === 0 ? 1 : heading.depth;
    for (let d = depth; d < 4; d++) this.topics[d] = null;
    this.topics[depth] = heading;
    if (depth < 3) {
      this.head = null;
      this.lastFamily = null;
      this.dispute = null;
      this.lead = null;
      const span = line.scopes[0];
      if (
        span &&
        span.start <= line.text.length - heading.title.length &&
        /^(?:的)?(?:情况|政府信息公开情况|信息公开情况|工作情况|)$/.test(
          line.text.slice(span.end, heading.end).replace(/[。:]$/, ""),
        )
      )
        this.lead = { ...meaningOf(span, this.context.own), span, from: "sentence" };
    }
  }

  // ------------------------------------------------------------ numbers

  private readNumbers(line: LineModel): void {
    let previous = 0;
    let sentence = -1;
    let clause = -1;
    for (const n of line.numbers) {
      const s = startOf(line.sentences, n.start);
      if (s !== sentence) {
        sentence = s;
        this.sentenceNo++;
      }
      const c = startOf(line.clauses, n.start);
      if (c !== clause) clause = c;
      const role = this.roleByLooks(line, n);
      if (role !== null) {
        this.role(line, n, role[0], null, role[1]);
        if (n.kind === "vague") previous = n.to;
        continue;
      }
      const from = Math.max(previous, clause);
      previous = n.to;
      this.readFigure(line, n, from, s);
    }
  }

  /** Role of a number that its own looks or the words of growth around it settle. */
  private roleByLooks(line: LineModel, n: ProseNumber): [NumberRole["role"], string] | null {
    if (line.changes.some((c) => c.start <= n.start && n.start < c.end)) return ["growth", "year-on-year words"];
    if (n.kind === "percent") {
      if (/全文电子化/.test(line.text.slice(Math.max(0, n.start - 12), n.start))) return null;
      return ["percentage", "percent sign"];
    }
    switch (n.kind) {
      case "date":
        return ["date", "date or time"];
      case "document_number":
        return ["document_number", "number of a document"];
      case "phone":
        return ["phone", "telephone, fax or post code"];
      case "list_number":
        return ["list_number", "number of an item"];
      case "ordinal":
        return ["other", "ordinal"];
      case "limit":
        return ["other", "length of time"];
      case "code":
        return ["other", "part of an address, a code or damaged"];
      case "vague":
        return ["other", "no certain amount"];
      default:
        return null;
    }
  }

  private role(line: LineModel, n: ProseNumber, role: NumberRole["role"], key: string | null, why: string): void {
    const start = line.at[n.start] as number;
    const end = (line.at[n.end - 1] as number) + 1;
    this.roles.push({ start, end, text: this.doc.text.slice(start, end), role, key, why });
  }

  private situation(line: LineModel, n: ProseNumber, sentenceStart: number): Situation {
    const before = line.text.slice(sentenceStart, n.start);
    const sentenceEnd = line.sentences.find((s) => s > n.start) ?? line.text.length;
    const sentence = line.text.slice(sentenceStart, sentenceEnd);
    const topic = this.topic;
    return {
      era: this.context.era,
      strictOgi: topic === "disputes" || OGI.test(sentence),
      has: (what) => {
        switch (what) {
          case "requests": {
            const word = lastIndex(REQUEST_WORDS, before);
            const block = lastIndex(BLOCKERS, before);
            if (block > word) return false;
            if (word >= 0) return true;
            if (this.lastFamily !== null && REQUEST_FAMILIES.has(this.lastFamily)) return true;
            return (
              topic === "requests" || /^[^,。;]{0,20}(?:政府信息公开申请|信息公开申请)/.test(line.text.slice(n.to))
            );
          }
          case "recon":
            return this.dispute === "recon";
          case "litig":
            return this.dispute === "litig";
          case "ogi":
            return (
              topic === "disputes" || topic === "requests" || topic === "org" || topic === "fees" || OGI.test(line.text)
            );
          case "proactive":
            return this.lastFamily !== null && PROACTIVE_FAMILIES.has(this.lastFamily);
          case "staff":
            return this.lastFamily === "staff" || topic === "org" || OGI.test(line.text);
          case "training":
            return /(?:培训|参训|受训)/.test(sentence);
          case "site":
            return /(?:网站|专栏|门户|平台)/.test(before);
          case "reading":
            return /(?:查阅|查询点)/.test(before);
          default:
            return what satisfies never;
        }
      },
    };
  }

  private readFigure(line: LineModel, n: ProseNumber, from: number, sentenceStart: number): void {
    const rightEnd = rightEdge(line, n);
    const left = windowOf(line, from, n.from);
    const open = left.text.lastIndexOf("(");
    const start = open >= 0 && !left.text.slice(open).includes(")") ? (left.at[open] as number) + 1 : from;
    const words = open >= 0 && start !== from ? left.text.slice(open + 1) : left.text;
    // 未发生一起…, 无1件…: the zero is stated by the words.
    if (n.value === 1 && /(?:未|没有|无)(?:收到|接到|发生|产生|出现|引发|受理|有)?(?:过)?$/.test(words)) {
      this.role(line, n, "other", null, "one of what did not happen");
      return;
    }
    const situation = this.situation(line, n, sentenceStart);
    const item = this.readItem(line, n, start, words, sentenceStart);
    if (item === "done") return;
    const reading = classify(line, n, start, rightEnd, situation);
    if (reading) {
      this.addReading(line, n, start, sentenceStart, reading);
      return;
    }
    if (this.readCategory(line, n, start, sentenceStart)) return;
    this.role(line, n, "other", null, "the words around it name no indicator");
    if (!/^[,、]?(?:其中)?$/.test(words))
      this.lastFamily =
        REQUEST_FAMILIES.has(this.lastFamily ?? "") && n.unit === this.lastUnit ? this.lastFamily : null;
  }
  private lastUnit: string | null = null;
  /** Sentence whose disclosures are those of one subject (重点领域 …). */
  private narrowed = -1;

  /** Items told by scope or year alone (其中市政府54件, 其中2018年55条) and the combined rest (等其他情况48件). */
  private readItem(
    line: LineModel,
    n: ProseNumber,
    start: number,
    words: string,
    sentenceStart: number,
  ): "done" | null {
    const head = this.head;
    if (head === null || this.lineNo - head.line > 1) return null;
    const bare = unexplained(words.replace(/(?:其中|新增|公开|发布|主动公开|收到|受理|上传|累计)/g, ""));
    if (bare === "" && sameUnit(n, head) && n.value <= head.value) {
      const part = partStart(line, start, n.from);
      const govern = governing(line, part, n.from, this.context.own);
      const raw = line.text.slice(part, n.from);
      if (govern.from === "part" && govern.words !== null && !/(?:通过|在)/.test(words)) {
        this.add(line, n, {
          ...this.sameAs(head),
          govern,
          start: govern.span?.start ?? n.from,
          end: n.to,
          rule: `item:scope ${head.key}`,
          list: "scope",
          head,
          sentenceStart,
        });
        return "done";
      }
      const year = /(?:20\d\d)年|本年度?|今年|当年/.exec(raw);
      if (year && /(?:其中|新增|今年|本年)/.test(raw)) {
        const stated = Number(year[0].slice(0, 4));
        if (Number.isFinite(stated) && this.context.year !== null && stated !== this.context.year) {
          this.role(line, n, "other", null, "another year");
          return "done";
        }
        this.add(line, n, {
          ...this.sameAs(head),
          govern: { scope: head.scope, words: head.scopeWords, doubt: null, span: null, from: "none" },
          start: part,
          end: n.to,
          rule: `item:year ${head.key}`,
          list: "year",
          head,
          sentenceStart,
          period: "year",
        });
        return "done";
      }
    }
    const listing =
      this.lastFamily === "outcomes" ||
      head.key === "requests_answered" ||
      head.key === "requests_processed" ||
      head.key === "requests_completed";
    if (
      listing &&
      /(?:等)?(?:其他|其它)(?:情况|情形|类型|处理情况|类|原因|答复|答复情况)?(?:的)?(?:共计|共|合计|有|为|:)*$/.test(
        words,
      ) &&
      !/(?:形式|方式|途径|渠道|处理)(?:的)?(?:共|有|为)*$/.test(words)
    ) {
      const part = partStart(line, start, n.from);
      const first = words.replace(/^[,、;:]*(?:其中|包括|以及|及|和)?[,:]?/, "");
      const at = n.from - first.length;
      this.add(line, n, {
        key: "answered_residual_combined",
        applicant: null,
        family: "outcomes",
        govern: this.inherit(governing(line, part, n.from, this.context.own), head),
        start: Math.max(at, n.from - 44, start),
        end: n.to,
        rule: "residual",
        list: "outcomes",
        head: answeredHead(this.drafts, head),
        sentenceStart,
      });
      return "done";
    }
    return null;
  }

  private sameAs(head: Draft): { key: string; applicant: Applicant | null; family: string } {
    return {
      key: head.key === "proactive_disclosures_cumulative" ? "proactive_disclosures_total" : head.key,
      applicant: head.applicant,
      family: head.family,
    };
  }

  /** Scope of an item: its own words, else those of its head. */
  private inherit(govern: Governing, head: Draft | null): Governing {
    if (govern.from === "part" || head === null) return govern;
    return { scope: head.scope, words: head.scopeWords, doubt: null, span: null, from: "none" };
  }

  private addReading(line: LineModel, n: ProseNumber, start: number, sentenceStart: number, reading: Reading): void {
    const { phrase } = reading;
    const silent = phrase.key.startsWith("@");
    const newForm = this.context.era === "E3" || this.context.era === "E4";
    let key = newForm && phrase.new ? phrase.new : phrase.key;
    const part = partStart(line, start, Math.min(reading.start, n.from));
    const before = unexplained(reading.before);
    // 网络和信函申请12件, 行政复议、行政诉讼3件: two labels, one number.
    if (this.combined(reading)) {
      this.role(line, n, "breakdown", null, "several items share the number");
      this.lastFamily = phrase.family;
      return;
    }
    if (this.narrowed === this.sentenceNo && phrase.family === "channel") {
      this.role(line, n, "breakdown", null, "part of a narrower subject");
      return;
    }
    let review = false;
    const why: string[] = [];
    const govern0 = governing(line, part, n.from, this.context.own);
    const isItem = phrase.list === true;
    const opened =
      /^[,、;:]*其中/.test(line.text.slice(part, n.from)) ||
      /^其中/.test(line.text.slice(sentenceStart, sentenceStart + 3));
    let govern = govern0;
    const head = this.headFor(phrase.family);
    if (isItem) govern = this.inherit(govern0, head);
    else if (opened && this.head && govern0.from !== "part") govern = this.inherit(govern0, this.head);
    if (govern.from === "none" && govern.words === null && this.lead) govern = this.lead;
    if (CLOSED.has(phrase.family) || isItem) {
      const narrow =
        NARROW.test(reading.before) || (NARROW.test(reading.matched) && !/(?:事项|要求)/.test(reading.matched));
      const subject = before.replace(/[、,]/g, "");
      const named =
        this.context.ownNames.some((o) => subject.endsWith(o)) ||
        (this.context.own.speaker !== "area" && /(?:局|委|办|厅|办公室|镇|乡|街道|委员会|中心)$/.test(subject));
      if (narrow && !silent) {
        this.role(line, n, "breakdown", null, "part of a narrower subject");
        if (phrase.family === "proactive") this.narrowed = this.sentenceNo;
        return;
      }
      if (subject !== "" && BODY.test(subject) && !named && govern0.from !== "part") {
        if (isItem || phrase.family === "proactive") {
          this.role(line, n, "breakdown", null, "figure of one named body");
          return;
        }
        review = true;
        why.push("named-body");
      } else if (isItem && subject.length > 6) {
        review = true;
        why.push("unexplained-words");
      } else if (subject.length > 14) {
        review = true;
        why.push("unexplained-words");
      }
    }
    if (phrase.family === "recon" || phrase.family === "litig") {
      const ctx = line.text.slice(sentenceStart, n.start);
      const against = /(?:因|被|涉及|针对|引发|引起|产生|有关|关于|对(?:我|本))/.test(ctx) || this.topic === "disputes";
      if (/(?:受理|审理|审结|办理|办结)[^,。;]{0,12}(?:复议|诉讼)/.test(ctx) && !/(?:因|被)/.test(ctx)) {
        review = true;
        why.push("as-reviewing-organ");
      }
      if (!OGI.test(line.text.slice(sentenceStart)) && this.topic !== "disputes" && !against) {
        this.role(line, n, "other", null, "dispute without relation to information disclosure");
        return;
      }
      this.dispute = phrase.family;
    }
    if (phrase.id === "handled" && !newForm) {
      // 办理依申请公开5件 alone says how many came in; beside a received figure it says how many were finished.
      const received = this.drafts.some((d) => d.key === "requests_received" && d.line === this.lineNo);
      if (!received) {
        key = "requests_received";
        if (!/依申请/.test(reading.matched)) review = true;
      }
    }
    if (key === "requests_processed" && phrase.key === "requests_answered") {
      // 办结58件,答复54件: two different things; the answered one keeps the older key.
      const done = this.drafts.find(
        (d) => d.key === "requests_processed" && d.line === this.lineNo && d.rule.includes("办结"),
      );
      if (done && done.value !== n.value) key = "requests_answered";
    }
    if (
      phrase.family === "requests" &&
      key === "requests_received" &&
      includesCarried(line.text.slice(n.to, n.to + 20))
    ) {
      review = true;
      why.push("includes-carried-in");
    }
    if (
      phrase.family === "requests" &&
      key === "requests_accepted" &&
      includesCarried(line.text.slice(n.to, n.to + 20))
    ) {
      review = true;
      why.push("includes-carried-in");
    }
    if (
      phrase.family === "training" &&
      /\d{1,2}月\d{0,2}日?[^,。]{0,12}[,]?/.test(line.text.slice(sentenceStart, n.start)) &&
      !/全年|年内|共|累计/.test(line.text.slice(sentenceStart, n.start))
    ) {
      review = true;
      why.push("single-event");
    }
    if (
      phrase.family === "consult" &&
      /(?:活动|宣传日|公开日|开放日|广场)/.test(line.text.slice(Math.max(0, sentenceStart), n.start))
    ) {
      this.role(line, n, "other", null, "count of an event");
      return;
    }
    if (phrase.key === "training_participants" && line.text.slice(n.to, n.to + 3).startsWith("参加")) {
      this.role(line, n, "other", null, "audience of one event");
      return;
    }
    if (phrase.year) {
      const years = line.numbers.filter((d) => d.year !== null && d.start >= reading.start - 12 && d.start < n.start);
      const y = years[years.length - 1]?.year ?? null;
      const wanted = this.context.year === null ? null : this.context.year + (phrase.year === "last" ? -1 : 1);
      if (y === null || (wanted !== null && y !== wanted)) {
        this.role(line, n, "other", null, "another year");
        return;
      }
    }
    this.add(line, n, {
      key,
      applicant: phrase.applicant && newForm ? phrase.applicant : null,
      family: phrase.family,
      govern,
      start: reading.start,
      end: reading.end,
      rule: [`${phrase.key}: ${reading.source}`, ...why].join(" | "),
      list: listOf(phrase.family),
      head: isItem ? head : opened ? this.head : null,
      sentenceStart,
      review,
      silent,
      carried: phrase.key.startsWith("requests_carried"),
      confidence: isItem ? 0.95 : phrase.bare ? 0.88 : phrase.context ? 0.94 : 0.97,
    });
  }

  private combined(reading: Reading): boolean {
    const rest = reading.before.replace(/^[,、;:(]+/, "");
    if (!/[、和及与或]$/.test(rest) || rest.length < 2) return false;
    const family = reading.phrase.family;
    if (family === "recon" || family === "litig") return /(?:复议|诉讼)/.test(rest);
    if (!reading.phrase.list) return false;
    return unexplained(rest) !== "";
  }

  /** Last figure the items of this family can belong to. */
  private headFor(family: string): Draft | null {
    for (let i = this.drafts.length - 1; i >= 0; i--) {
      const d = this.drafts[i] as Draft;
      if (this.lineNo - d.line > 4) break;
      if (d.list !== null && d.list !== "scope") continue;
      if (family === "means" || family === "applicants") {
        if (d.key === "requests_received" || d.key === "requests_accepted") return d;
      } else if (family === "outcomes") {
        if (/^requests_(?:answered|processed|completed|received|accepted)$/.test(d.key)) return d;
      } else if (family === "recon_items") {
        if (d.key === "reconsideration_total") return d;
      } else if (family === "litig_items") {
        if (d.key === "litigation_total") return d;
      } else if (family === "staff") {
        if (d.key === "staff_total") return d;
      } else if (family === "channel") {
        if (d.family === "proactive") return d;
      } else break;
    }
    return null;
  }

  /** 机构职能类信息12条 after a total of disclosures, or with its share. */
  private readCategory(line: LineModel, n: ProseNumber, start: number, sentenceStart: number): boolean {
    if (n.unit === null || !/^(?:条|件|篇|项|份|则|个|条次)$/.test(n.unit)) return false;
    const raw = line.text.slice(start, n.from);
    const found = categoryLabel(raw);
    if (!found) return false;
    const { label } = found;
    const share = line.shares.some(
      (s) => s.start >= n.to && s.start <= n.to + 1 && /占/.test(line.text.slice(s.start, s.end)),
    );
    const head =
      [...this.drafts]
        .reverse()
        .find((d) => d.line >= this.lineNo - 1 && PROACTIVE_FAMILIES.has(d.family) && d.list !== "category") ?? null;
    const listed =
      head !== null &&
      PROACTIVE_FAMILIES.has(this.lastFamily ?? "") &&
      (this.lastFamily === "category" || /(?:其中|包括|:|,按|公开的)/.test(line.text.slice(sentenceStart, n.start)));
    const typed = /类(?:信息|政府信息|文件)?$/.test(label) && !/(?:各类|合计|等)/.test(raw);
    if (!share && !listed) return false;
    if (!share && (head === null || n.value > head.value || !sameUnit(n, head))) return false;
    if (!share && !typed && !looksLikeCategory(label)) return false;
    if (
      !share &&
      /(?:微信|微博|网站|公众号|新媒体|平台|抖音|依申请|申请|答复|复议|诉讼|不予公开|咨询|访问|点击|培训|会议)/.test(
        label,
      )
    )
      return false;
    if (/[市县区镇乡局委办]$/.test(label) || /(?:我|全)[市县区镇乡局]/.test(label)) return false;
    this.add(line, n, {
      key: categoryKey(label),
      applicant: null,
      family: "category",
      govern: this.inherit(governing(line, start + found.start, n.from, this.context.own), head),
      start: start + found.start,
      end: n.to,
      rule: "category",
      list: "category",
      head,
      sentenceStart,
      label: printed(this.doc, line, start + found.start, start + found.end),
      confidence: share && head ? 0.96 : share || typed ? 0.9 : 0.86,
    });
    return true;
  }

  private add(
    line: LineModel,
    n: ProseNumber,
    d: {
      key: string;
      applicant: Applicant | null;
      family: string;
      govern: Governing;
      start: number;
      end: number;
      rule: string;
      list: Draft["list"];
      head: Draft | null;
      sentenceStart: number;
      review?: boolean;
      silent?: boolean;
      carried?: boolean;
      period?: Period;
      label?: string | null;
      confidence?: number;
    },
  ): void {
    const silent = d.silent === true;
    const sentenceText = line.text.slice(d.sentenceStart, n.start);
    const reading =
      d.period !== undefined
        ? { period: d.period, exclude: null }
        : periodOf(sentenceText, d.carried ? [] : yearsBefore(line, d.sentenceStart, n.start), this.context.year);
    if (reading.exclude !== null && !d.carried) {
      this.role(line, n, "other", null, reading.exclude === "other_year" ? "another year" : "part of the year");
      return;
    }
    let period = reading.period;
    if (
      d.head &&
      d.list !== "year" &&
      d.head.sentence === this.sentenceNo - 1 &&
      /^其中/.test(line.text.slice(d.sentenceStart, d.sentenceStart + 2))
    )
      period = d.head.period;
    const planned = this.topic === "plan";
    if (planned && /(?:将|拟|计划|力争|争取|确保|不少于|目标|下一步|明年|今年|要|预计)/.test(sentenceText)) {
      this.role(line, n, "other", null, "plan for the next year");
      return;
    }
    if (
      /(?:计划|拟|力争|争取|预计|目标)(?:在|于|全年|年内|[^,。;]{0,10}(?:举办|召开|公开|培训))/.test(
        sentenceText.slice(-30),
      ) &&
      !/计划(?:总结|规划|类)/.test(sentenceText)
    ) {
      this.role(line, n, "other", null, "plan");
      return;
    }
    let key = d.key;
    if (
      !silent &&
      period !== "year" &&
      (d.family === "proactive" || d.family === "channel") &&
      !key.startsWith("normative")
    )
      key = "proactive_disclosures_cumulative";
    const indicator = silent ? null : findProseIndicator(key, this.context.era);
    if (!silent && indicator === undefined) {
      this.role(line, n, "other", null, `no indicator ${key}`);
      return;
    }
    let value = n.value;
    if (indicator?.unit === "万元" && n.unit === "元") value = Number((n.value / 1e4).toFixed(8));
    const change = this.changeOf(line, n, d.sentenceStart);
    let start = d.start;
    // Evidence holds no number but its own.
    for (const other of line.numbers)
      if (other.start < n.start && other.to > start) start = Math.max(start, dateTail(line.text, other.to));
    while (start < n.from && /[,、;:(的)]/.test(line.text[start] as string)) start++;
    const end = Math.max(d.end, n.to);
    let docStart = line.at[start] as number;
    const docEnd = (line.at[end - 1] as number) + 1;
    if (docEnd - docStart > 60) docStart = line.at[Math.max(start, n.from - 12)] as number;
    const doubt = d.govern.doubt;
    const draft: Draft = {
      key,
      era: indicator?.era ?? this.context.era,
      applicant: d.applicant ?? (indicator?.by_applicant ? "total" : null),
      label: d.label ?? null,
      value,
      unit: indicator?.unit ?? null,
      unitPrinted: n.unitPrinted,
      approx: n.approx,
      scope: d.govern.scope,
      scopeWords:
        d.govern.words === null || d.govern.span === null
          ? d.govern.words
          : printed(this.doc, line, d.govern.span.start, d.govern.span.end),
      period,
      review: d.review === true || doubt !== null || period === "ambiguous" || planned,
      confidence: d.confidence ?? 0.93,
      rule: doubt ? `${d.rule} | ${doubt}` : d.rule,
      change: change === null ? null : { percent: change, implied: impliedPrior(value, change) },
      start: docStart,
      end: docEnd,
      family: d.family,
      head: d.head,
      list: d.list,
      line: this.lineNo,
      sentence: this.sentenceNo,
      zero: false,
      silent,
    };
    this.drafts.push(draft);
    this.lastFamily = d.family;
    this.lastUnit = n.unit;
    if (d.list === null || d.list === "scope") {
      if (d.list === null) this.head = draft;
    }
    if (silent) this.role(line, n, "other", null, `counts something else: ${key.slice(1)}`);
    else
      this.role(
        line,
        n,
        period === "cumulative" ? "cumulative" : d.list === null ? "indicator" : "breakdown",
        key,
        draft.rule,
      );
  }

  /** Growth printed right behind the figure, or right before it (同比增长12%,达300条). */
  private changeOf(line: LineModel, n: ProseNumber, sentenceStart: number): number | null {
    for (const c of line.changes) {
      if (c.percent === null) continue;
      if (c.start >= n.to && c.start - n.to <= 2 && /^[,、(]{0,2}$/.test(line.text.slice(n.to, c.start)))
        return c.percent;
      if (
        c.end <= n.from &&
        c.start >= sentenceStart &&
        /^(?:[,]?(?:达|达到|为|共|至|到)+)$/.test(line.text.slice(c.end, n.from))
      )
        return c.percent;
    }
    return null;
  }

  // ------------------------------------------------------------ zeros in words

  private readZeros(line: LineModel): void {
    if (this.topic === "plan") return;
    for (let i = 0; i < line.clauses.length; i++) {
      const from = line.clauses[i] as number;
      const to = line.clauses[i + 1] ?? line.text.length;
      const clause = line.text.slice(from, to);
      for (const z of zerosOf(clause, from, this.topic, this.context.era)) this.addZero(line, z, 0);
    }
  }

  private addZero(
    line: LineModel,
    z: { key: string; start: number; end: number; unit: string | null; weak: boolean },
    shift: number,
  ): void {
    const indicator = findProseIndicator(z.key, this.context.era);
    if (!indicator) return;
    const from = z.start + shift;
    const to = z.end + shift;
    const sentence = startOf(line.sentences, from);
    const part = partStart(line, sentence, from);
    const before = line.text.slice(sentence, from);
    const reading = periodOf(before, yearsBefore(line, sentence, from), this.context.year);
    if (reading.exclude !== null) return;
    const govern = governing(line, part, from, this.context.own);
    const doubt = govern.doubt !== null;
    let start = from;
    if (to - start > 60) start = to - 60;
    const docStart = line.at[start] as number;
    const docEnd = (line.at[to - 1] as number) + 1;
    this.drafts.push({
      key: z.key,
      era: indicator.era,
      applicant: indicator.by_applicant ? "total" : null,
      label: null,
      value: 0,
      unit: indicator.unit,
      unitPrinted: z.unit,
      approx: null,
      scope: govern.scope,
      scopeWords:
        govern.words === null || govern.span === null
          ? govern.words
          : printed(this.doc, line, govern.span.start, govern.span.end),
      period: reading.period === "cumulative" ? "cumulative" : "year",
      review: z.weak || doubt,
      confidence: z.weak || doubt ? 0.6 : 0.96,
      rule: "zero in words",
      change: null,
      start: docStart,
      end: Math.min(docEnd, docStart + 60),
      family: "zero",
      head: null,
      list: null,
      line: this.lineNo,
      sentence: this.sentenceNo,
      zero: true,
      silent: false,
    });
  }

  // ------------------------------------------------------------ 均已答复

  /** 均已按时答复, 答复率100%: as many as were received, where the received figure stands in the same line. */
  private readEquals(line: LineModel): void {
    const m =
      /(?:均|全部|都)(?:已)?(?:经)?(?:按时|按期|依法|依规|及时|按规定|在规定时限内|在法定期限内|按要求|按时限|如期|严格|进行|作出|做出|予以|给予|得到|了|并|书面)*(答复|办结|回复|办理完毕|办理答复)|(?:按时|按期|依法)?(答复|办结|回复)率(?:均)?(?:达到|达|为|保持)?(?:了)?100%/.exec(
        line.text,
      );
    if (!m) return;
    const done = /办/.test(m[1] ?? m[2] ?? "");
    const here = this.drafts.filter((d) => d.line === this.lineNo);
    const received = [...here]
      .reverse()
      .find(
        (d) => d.key === "requests_received" && !d.silent && d.head === null && d.start < (line.at[m.index] as number),
      );
    if (!received || received.value === 0 || received.period !== "year") return;
    // Only words of the same or the next sentence speak of it.
    const between = this.doc.folded.slice(received.end, line.at[m.index] as number);
    if ((between.match(/[。;]/g) ?? []).length > 1 || /(?:信箱|热线|提案|建议|留言|信访|咨询)/.test(between)) return;
    if (
      here.some((d) => /^requests_(?:answered|processed|completed|carried_in|carried_out)$/.test(d.key) && d.value > 0)
    )
      return;
    const newForm = this.context.era === "E3" || this.context.era === "E4";
    const key = newForm ? "requests_processed" : done ? "requests_completed" : "requests_answered";
    const indicator = findProseIndicator(key, this.context.era);
    if (!indicator) return;
    const start = line.at[m.index] as number;
    const end = (line.at[m.index + m[0].length - 1] as number) + 1;
    this.drafts.push({
      ...received,
      key,
      era: indicator.era,
      applicant: indicator.by_applicant ? "total" : null,
      unit: indicator.unit,
      unitPrinted: null,
      change: null,
      confidence: 0.9,
      rule: "equals requests_received",
      start,
      end: Math.min(end, start + 60),
      head: null,
      list: null,
      zero: false,
    });
  }
}

function listOf(family: string): Draft["list"] {
  switch (family) {
    case "means":
    case "applicants":
    case "outcomes":
    case "recon_items":
    case "litig_items":
      return family;
    default:
      return null;
  }
}

function answeredHead(drafts: readonly Draft[], fallback: Draft): Draft {
  const found = [...drafts].reverse().find((d) => /^requests_(?:answered|processed|completed)$/.test(d.key));
  return found ?? fallback;
}

const sameUnit = (n: ProseNumber, d: Draft) => n.unit === d.unitPrinted || n.unit === null || d.unitPrinted === null;

/** Begin of the part (between commas) a position lies in; never before `floor`. */
function partStart(line: LineModel, floor: number, position: number): number {
  let i = position;
  while (i > floor && !/[,;:(。]/.test(line.text[i - 1] as string)) i--;
  return i;
}

/** Where the words behind a number stop belonging to it. */
function rightEdge(line: LineModel, n: ProseNumber): number {
  const max = Math.min(line.text.length, n.to + 30);
  for (let i = n.to; i < max; i++) if (/[,;。:、(!?]/.test(line.text[i] as string)) return i;
  const next = line.numbers.find((o) => o.start >= n.to && o.kind !== "date");
  return Math.min(max, next?.start ?? max);
}

function yearsBefore(line: LineModel, from: number, to: number): { at: number; year: number }[] {
  const out: { at: number; year: number }[] = [];
  for (const n of line.numbers) {
    if (n.year === null || n.start < from || n.start >= to) continue;
    // A year in a document's title is not a date of the sentence.
    const open = line.text.lastIndexOf("《", n.start);
    if (open >= from && line.text.indexOf("》", open) > n.start) continue;
    out.push({ at: n.start - from, year: n.year });
  }
  return out;
}

const dateTail = (text: string, end: number) =>
  end + (/^(?:年度?|月|日|底|号|[件条项个])*/.exec(text.slice(end, end + 6))?.[0].length ?? 0);

const includesCarried = (after: string) =>
  /^[,(]?(?:其中)?(?:,)?(?:包含|含|包括|其中)(?:20\d\d年|上一?年|去年|往年)?度?(?:结转|转结|结余|上年)/.test(after) ||
  /^[,(](?:其中)?(?:含|包含|包括)(?:上|去|20)/.test(after);

function lastIndex(re: RegExp, text: string): number {
  let found = -1;
  re.lastIndex = 0;
  for (let m = re.exec(text); m !== null; m = re.exec(text)) found = m.index;
  return found;
}
