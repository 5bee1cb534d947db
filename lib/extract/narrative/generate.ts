/**
 * Synthetic prose with known figures, for tests: other places and subjects, other order of parts, other measure words, full or half
 * width, Chinese numerals, thousands separators, growth before or behind, lists by means, outcome and scope, and distractors
 * between them. Nothing here is taken from a report.
 */
import type { Era } from "@/lib/report";
import { type Reporter, reporters } from "./test-kit";

/** A figure the text states. `scope_words` is null for the report's own whole. */
export interface Truth {
  key: string;
  value: number;
  approx: "about" | "at_least" | "nearly" | null;
  applicant: string | null;
  scope_words: string | null;
  label: string | null;
}

export interface Generated {
  text: string;
  by: Reporter;
  truth: Truth[];
}

export type Random = () => number;

/** Small seeded generator (mulberry32): the same seed gives the same texts. */
export function seeded(seed: number): Random {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

class Writer {
  readonly truth: Truth[] = [];
  constructor(
    private readonly random: Random,
    readonly by: Reporter,
  ) {}

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.random() * list.length)] as T;
  }
  chance(p: number): boolean {
    return this.random() < p;
  }
  int(min: number, max: number): number {
    return min + Math.floor(this.random() * (max - min + 1));
  }
  /** Splits a total into parts, each at least 1; null where the total is too small. */
  split(total: number, parts: number): number[] | null {
    if (total < parts * 2) return null;
    const cuts = new Set<number>();
    while (cuts.size < parts - 1) cuts.add(this.int(1, total - 1));
    const sorted = [0, ...[...cuts].sort((a, b) => a - b), total];
    return sorted.slice(1).map((c, i) => c - (sorted[i] as number));
  }

  /** Writes the number in one of the ways it is printed and notes what it states. */
  figure(key: string, value: number, unit: string, more: Partial<Truth> = {}, plain = false): string {
    let approx: Truth["approx"] = null;
    let printed = String(value);
    let told = value;
    if (!plain && value >= 1000 && this.chance(0.3)) printed = value.toLocaleString("en-US");
    else if (!plain && value > 0 && value < 100 && this.chance(0.15)) printed = chinese(value);
    else if (!plain && value >= 20000 && this.chance(0.3)) {
      told = Math.round(value / 1000) * 1000;
      printed = `${told / 10000}万`;
    }
    if (!plain && value >= 20 && this.chance(0.15)) {
      const word = this.pick(["余", "约", "近"] as const);
      approx = word === "余" ? "at_least" : word === "约" ? "about" : "nearly";
      printed = word === "余" ? `${printed}余` : `${word}${printed}`;
    }
    this.truth.push({ key, value: told, approx, applicant: null, scope_words: null, label: null, ...more });
    return `${printed}${unit}`;
  }
  growth(): string {
    if (this.chance(0.6)) return "";
    const p = this.int(1, 60) + this.int(0, 9) / 10;
    return this.pick([`,同比增长${p}%`, `,较上年下降${p}%`, `(比上年增长${p}%)`, `,与去年相比减少${p}%`]);
  }
}

const DIGITS = "零一二三四五六七八九";
function chinese(n: number): string {
  if (n < 10) return DIGITS[n] as string;
  const tens = Math.floor(n / 10);
  return `${tens === 1 ? "" : DIGITS[tens]}十${n % 10 === 0 ? "" : DIGITS[n % 10]}`;
}

const isNew = (era: Era) => era === "E3" || era === "E4";

interface Voice {
  by: (year: number) => Reporter;
  own: string[];
  parts: [words: string, scope: "organ" | "departments" | "townships"][];
}
const VOICES: Voice[] = [
  {
    by: reporters.county,
    own: ["全县", "我县"],
    parts: [
      ["县政府", "organ"],
      ["县直部门", "departments"],
      ["乡镇", "townships"],
    ],
  },
  {
    by: reporters.county,
    own: ["全区", "我区"],
    parts: [
      ["区政府", "organ"],
      ["区直单位", "departments"],
      ["街道", "townships"],
    ].slice(0, 2) as Voice["parts"],
  },
  {
    by: reporters.city,
    own: ["全市", "我市"],
    parts: [
      ["市政府", "organ"],
      ["市直单位", "departments"],
      ["乡镇(街道)", "townships"],
    ],
  },
  { by: reporters.bureau, own: ["我局", "本局", "局机关"], parts: [] },
  { by: reporters.bureau, own: ["我委", "本委"], parts: [] },
  { by: reporters.town, own: ["我镇", "全镇", "本镇"], parts: [] },
  { by: reporters.town, own: ["本街道", "我街道"], parts: [] },
  { by: reporters.zone, own: ["管委会", "我区"], parts: [] },
];

const DISTRACTORS = [
  "认真落实国办发〔2016〕80号文件要求",
  "联系电话:0574-87654321,邮编315000",
  "市长热线12345共受理诉求1836件,办结率99%",
  "在全省排名第3位",
  "公众号粉丝达2.3万人",
  "清理规范性文件45件",
  "办理行政审批事项1209项",
  "自收到申请之日起15个工作日内予以答复",
  "召开第12次常务会议专题研究",
  "完善26个领域标准目录",
];

/** One synthetic report text. */
export function generate(random: Random): Generated {
  const draw = new Writer(random, reporters.county(2015));
  const voice = draw.pick(VOICES);
  const year = draw.int(2009, 2025);
  const by = voice.by(year);
  const w = new Writer(random, by);
  const sections: string[] = [];
  const blocks = [proactive, requests, disputes, activities, zeros];
  const chosen = blocks.filter(() => w.chance(0.75));
  for (const block of chosen.length > 0 ? chosen : [proactive]) sections.push(block(w, voice, year));
  let text = sections.join("\n");
  if (w.chance(0.25)) {
    text = wide(text);
    for (const t of w.truth) t.scope_words = t.scope_words && wide(t.scope_words);
  }
  if (w.chance(0.15)) text = text.replace(/(\d)([件条人次])/g, "$1 $2");
  return { text, by, truth: w.truth };
}

function when(w: Writer, year: number): string {
  return w.pick([`${year}年,`, `${year}年度,`, "全年", "本年度,", `${year}年以来,`, "一年来,"]);
}

function proactive(w: Writer, voice: Voice, year: number): string {
  const unit = w.pick(["条", "条", "件"]);
  const noun = w.pick(["政府信息", "各类政府信息", "政务信息", "信息"]);
  const verb = w.pick(["主动公开", "共主动公开", "累计公开", "公开"]);
  const own = w.pick(voice.own);
  const total = w.int(12, 90000);
  let s = `${when(w, year)}${own}${verb}${noun}${w.figure("proactive_disclosures_total", total, unit)}${w.growth()}`;
  const kind = w.pick(["scope", "channel", "category", "none"]);
  const exact = w.truth[w.truth.length - 1] as Truth;
  const parts = exact.approx === null && exact.value === total ? w.split(total, 3) : null;
  if (parts && kind === "scope" && voice.parts.length === 3) {
    s += `。其中,${voice.parts
      .map(
        ([words], i) =>
          `${words}公开${w.pick(["信息", "政府信息", ""])}${w.figure("proactive_disclosures_total", parts[i] as number, unit, { scope_words: words }, true)}`,
      )
      .join(",")}`;
  } else if (parts && kind === "channel") {
    s += `,其中通过政府网站公开${w.figure("disclosed_via_website", parts[0] as number, unit, {}, true)},政务微信发布信息${w.figure("disclosed_via_wechat", parts[1] as number, unit, {}, true)}`;
  } else if (parts && kind === "category") {
    const names = ["机构职能类信息", "政策法规类信息", "应急管理类信息"];
    const keys = ["disclosures_org_functions", "disclosures_policies", "disclosures_other_category"];
    s += `。其中,${names.map((name, i) => `${name}${w.figure(keys[i] as string, parts[i] as number, unit, { label: name }, true)},占${((100 * (parts[i] as number)) / total).toFixed(2)}%`).join(";")}`;
  }
  return `${w.pick(["一、主动公开情况\n", "(一)主动公开。", ""])}${s}。${w.chance(0.5) ? `${w.pick(DISTRACTORS)}。` : ""}`;
}

function requests(w: Writer, voice: Voice, year: number): string {
  const unit = w.pick(["件", "件", "宗", "条", "份"]);
  const total = w.int(4, 900);
  const own = w.pick(voice.own);
  const noun = w.pick(["政府信息公开申请", "依申请公开", "信息公开申请", "依申请公开政府信息申请"]);
  const verb = w.pick(["收到", "共收到", "接到", "收到"]);
  const first =
    w.chance(0.2) && unit === "件"
      ? `${when(w, year)}${own}${verb}${w.figure("requests_received", total, unit, { applicant: isNew(w.by.era) ? "total" : null }, true)}${noun}`
      : `${when(w, year)}${own}${verb}${noun}${w.figure("requests_received", total, unit, { applicant: isNew(w.by.era) ? "total" : null }, true)}${w.growth()}`;
  let s = first;
  const newForm = isNew(w.by.era);
  const total3 = w.split(total, 3);
  if (total3 && w.chance(0.5)) {
    const items: [string, string][] = w.chance(0.5)
      ? [
          ["当面申请", "requests_in_person"],
          ["网络申请", "requests_online"],
          ["信函申请", "requests_letter"],
        ]
      : [
          ["通过现场提交", "requests_in_person"],
          ["通过网上平台提交", "requests_online"],
          ["通过邮寄方式提交", "requests_letter"],
        ];
    s += `,其中${items.map(([words, key], i) => `${words}${w.figure(key, total3[i] as number, unit, {}, true)}`).join(w.pick([",", "、"]))}`;
  }
  if (newForm && w.chance(0.4)) {
    s += `;上年结转${w.figure("requests_carried_in", w.int(1, 9), unit, { applicant: "total" }, true)}`;
  }
  if (w.chance(0.7)) {
    const answered = w.int(Math.max(1, Math.floor(total / 2)), total);
    const key = newForm ? "requests_processed" : "requests_answered";
    const parts = w.split(answered, 3);
    s += `。${w.pick(["已答复", "答复", "共答复申请"])}${w.figure(key, answered, unit, { applicant: newForm ? "total" : null }, true)}`;
    if (parts) {
      const items: [string, string, string][] = [
        [w.pick(["予以公开", "同意公开"]), "answered_granted", "results_granted"],
        [w.pick(["部分公开", "同意部分公开"]), "answered_partially_granted", "results_partially_granted"],
        [w.pick(["不予公开", "不同意公开"]), "answered_refused", "results_refused"],
      ];
      const numberFirst = w.chance(0.25);
      s += `,其中${items
        .map(([words, old, now], i) => {
          const f = w.figure(
            newForm ? now : old,
            parts[i] as number,
            unit,
            { applicant: newForm ? "total" : null },
            true,
          );
          return numberFirst ? `${f}${words}` : `${words}${w.pick(["", "的"])}${f}`;
        })
        .join(",")}`;
    }
  } else if (w.chance(0.4)) {
    const key = newForm ? "requests_processed" : "requests_answered";
    if (!w.truth.some((t) => t.key === "requests_carried_in")) {
      s += `,均已按时答复`;
      w.truth.push({
        key,
        value: total,
        approx: null,
        applicant: newForm ? "total" : null,
        scope_words: null,
        label: null,
      });
    }
  }
  return `${w.pick(["二、依申请公开情况\n", "(二)依申请公开。", ""])}${s}。${w.chance(0.4) ? `${w.pick(DISTRACTORS)}。` : ""}`;
}

function disputes(w: Writer, _voice: Voice, year: number): string {
  const total = w.int(6, 80);
  const parts = w.split(total, 3) as number[];
  const head = w.pick([
    "因政府信息公开引发行政复议",
    "因政府信息公开被申请行政复议",
    "涉及政府信息公开的行政复议案件",
    "因政府信息公开引起的行政复议申请",
  ]);
  const unit = w.pick(["件", "起", "宗"]);
  const items: [string, string][] = [
    [w.pick(["维持", "结果维持", "维持具体行政行为"]), "reconsideration_upheld"],
    [w.pick(["被依法纠错", "纠错", "撤销"]), "reconsideration_corrected"],
    [w.pick(["其他情形", "终止", "撤回"]), "reconsideration_other"],
  ];
  const s = `${when(w, year)}${head}${w.figure("reconsideration_total", total, unit, {}, true)},其中${items.map(([words, key], i) => `${words}${w.figure(key, parts[i] as number, unit, {}, true)}`).join(",")}`;
  const litigation = w.chance(0.5) ? `;行政诉讼${w.figure("litigation_total", w.int(1, 30), unit, {}, true)}` : "";
  return `${w.pick(["四、因政府信息公开被申请行政复议、提起行政诉讼情况\n", ""])}${s}${litigation}。`;
}

function activities(w: Writer, _voice: Voice, year: number): string {
  const all = [
    () =>
      `举办政务公开培训${w.pick(["班", "会", ""])}${w.figure("training_sessions", w.int(1, 40), w.pick(["次", "期", "场"]), {}, true)},培训${w.pick(["人员", ""])}${w.figure("training_participants", w.int(20, 3000), "人次", {}, true)}`,
    () =>
      `发布政策解读${w.pick(["稿件", "材料", "信息"])}${w.figure("policy_interpretations", w.int(1, 300), w.pick(["篇", "条", "件"]), {}, true)}`,
    () => `召开新闻发布会${w.figure("press_conferences", w.int(1, 90), w.pick(["场", "次", "场次"]), {}, true)}`,
    () => `编发政府公报${w.figure("gazette_issues", w.int(1, 24), "期", {}, true)}`,
    () => `召开政府信息公开工作会议${w.figure("meetings_held", w.int(1, 60), "次", {}, true)}`,
    () => `设立政府信息查阅点${w.figure("reading_points", w.int(1, 60), "个", {}, true)}`,
    () => `投入政府信息公开专项经费${w.figure("dedicated_budget", w.int(1, 300), "万元", {}, true)}`,
  ];
  const order = [...all].sort(() => w.int(0, 2) - 1).slice(0, w.int(1, 4));
  return `${when(w, year)}${order.map((f) => f()).join(",")}。`;
}

function zeros(w: Writer, voice: Voice, year: number): string {
  const own = w.pick(voice.own);
  const out: string[] = [];
  const note = (key: string) =>
    w.truth.push({ key, value: 0, approx: null, applicant: null, scope_words: null, label: null });
  if (!w.truth.some((t) => t.key === "litigation_total") && w.chance(0.5)) {
    out.push(
      `${when(w, year)}${own}${w.pick(["未发生", "没有发生", "未出现"])}${w.pick(["因政府信息公开引起的", "有关政府信息公开的", "针对政府信息公开的"])}${w.pick(["行政诉讼", "行政诉讼案件", "提起行政诉讼的情况"])}`,
    );
    note("litigation_total");
  }
  if (w.by.era !== "E4" && w.by.era !== "E3") {
    out.push(w.pick(["依申请公开未收取任何费用", "提供政府信息均未收费", "未向申请人收取费用"]));
    note("request_fees_collected");
  }
  return out.length > 0 ? `${out.join("。")}。` : "";
}

/** Full-width digits and punctuation, as many reports print them. */
function wide(text: string): string {
  return text.replace(/[0-9,()%:;.]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
}
