/** What befalls a table that somebody typed anew: words shortened, explained or named otherwise, numbers with more beside them. */
import type { GridTable } from "@/lib/extract/tables/generate";
import * as damage from "@/lib/extract/tables/generate-damage";
import { all, type Damage, one, unhurt, type Whole } from "./damaged";
import { across, named } from "./grid-edits";

const keyOf = (id = ""): string => id.split(/[/@]/)[0] ?? "";
const headed = (t: GridTable, f: (s: string) => string): GridTable => ({
  ...t,
  rows: t.rows.map((row) => row.map((c) => (c.role === "head" ? { ...c, text: f(c.text) } : c))),
});

const OTHERS = /\/(?:business|research_institute|social_org|legal_service|other_org)$/;
/** Whoever filled it in wrote the column of persons and the totals and left the others alone where nothing was. */
function othersBlank(w: Whole) {
  if (w.era === "E2") return unhurt(w);
  return one(w, (t) => damage.reword(t, (s, _, c) => (s === "0" && OTHERS.test(c.id ?? "") ? "" : s)));
}

/** Labels as whoever typed the form anew shortened them. */
const ABRIDGED: [RegExp, string][] = [
  [/政府信息公开申请数量/, "申请数量"],
  [/结转下年度继续办理/, "结转下年度"],
  [/本机关不掌握相关政府信息/, "本机关不掌握"],
  [/没有现成信息需要另行制作/, "需要另行制作"],
  [/补正后申请内容仍不明确/, "补正后仍不明确"],
  [/要求行政机关确认或重新出具已获取信息/, "要求重新出具已获取信息"],
  [/无正当理由大量反复申请/, "大量反复申请"],
  [/政府信息公开工作专门机构数/, "专门机构数"],
  [/设置政府信息公开查阅点数/, "设置查阅点数"],
  [/从事政府信息公开工作人员数/, "从事公开工作人员数"],
  [/召开政府信息公开工作会议或专题会议数/, "召开工作会议或专题会议数"],
  [/接受政府信息公开培训人员数/, "接受培训人员数"],
];
const abridged = (s: string): string => ABRIDGED.reduce((words, [re, to]) => words.replace(re, to), s);

/** 社会 公益 组织: narrow heads of columns broken after every second character. */
function headsInPairs(w: Whole) {
  const mark = w.laidOut.keepsBreaks ? "\n" : " ";
  const pairs = (s: string) =>
    /^(?:商业企业|科研机构|社会公益组织|法律服务机构|结果维持|结果纠正|其他结果|尚未审结|统计指标)$/.test(s)
      ? (s.match(/../g) ?? []).join(mark)
      : s;
  return all(w, (t) => headed(t, pairs));
}

const DEFINED: [RegExp, string][] = [
  [/^规章$/, "规章：指依照法定程序制定并公布的规章"],
  [/^(行政)?规范性文件$/, "$1规范性文件：指在本行政区域或者管理范围内具有普遍约束力、能够反复适用的文件"],
  [/^行政许可$/, "行政许可：指根据申请准予从事特定活动的决定"],
  [/^行政处罚$/, "行政处罚：指对违法行为依法作出的处罚决定"],
  [/^行政强制$/, "行政强制：包括强制措施和强制执行"],
  [/(制发规范性文件总数)$/, "$1：指以本机关名义印发的文件"],
  [/(从事政府信息公开工作人员数)$/, "$1：包括专职和兼职人员"],
];
/** What a word means was written into its cell. */
const defined = (s: string): string => {
  const found = DEFINED.find(([re]) => re.test(s));
  return found ? s.replace(found[0], found[1]) : s;
};

/** 本年（2023）制发件数. */
const yearsBeside = (y: number) => (s: string) =>
  s
    .replace(/本年度?(?=新|制发|废止|处理|收费|办理|增)/, (words) => `${words}（${y}）`)
    .replace(/上一年(?=项目)/, `上一年（${y - 1}）`)
    .replace(/^统计数$/, `统计数（${y}）`);

const MEASURE: Record<string, string> = {
  licensing_decisions: "件",
  penalty_decisions: "件",
  coercion_decisions: "件",
  procurement_projects: "批次",
  meetings_held: "次",
  training_sessions: "次",
  training_participants: "人次",
  staff_total: "人",
  press_conferences: "次",
  reading_points: "个",
};
const measured = (w: Whole) =>
  all(w, (t) =>
    damage.reword(t, (s, _, c) => {
      const measure = MEASURE[keyOf(c.id)];
      return measure !== undefined && /^\d+$/.test(s) ? `${s}（${measure}）` : s;
    }),
  );

/** +(3) -(0), or 增3减0: what came and what went each in its place. */
function changesApart(w: Whole) {
  const inWords = w.r.chance(0.5);
  const apart = (n: number): string => {
    const [more, less] = [Math.max(n, 0), Math.max(-n, 0)];
    return inWords ? `增${more}减${less}` : `+(${more}) -(${less})`;
  };
  return all(w, (t) =>
    damage.reword(t, (s, _, c) => (keyOf(c.id).endsWith("_items_change") && /^-?\d+$/.test(s) ? apart(Number(s)) : s)),
  );
}

const RELATION = /勾稽关系/;
/** The note on sums stands in a row of its own above the heads. */
function relationRow(w: Whole) {
  return one(w, (t) => {
    const note = t.rows.flat().find((c) => RELATION.test(c.text));
    if (!note) return t;
    const rest = named(t, (s) => (RELATION.test(s) ? "类别" : s));
    return { ...rest, rows: [[across(t, note.text.replaceAll("\n", ""))], ...rest.rows] };
  });
}

const NUMBER = /^(?:[（(][一二三四五六七八九\d][）)]|[一二三四五六七八九]、|\d+[.、．])\s*(?=[\u4e00-\u9fff])/;

/** Tables named by whoever made the page. */
function ownHeading(t: GridTable): GridTable {
  const { heading } = t;
  if (heading === null) return t;
  const name = /申请情况/.test(heading)
    ? "表二　收到和处理政府信息公开申请统计"
    : /复议|诉讼/.test(heading)
      ? "表三　行政复议、行政诉讼统计"
      : /主动公开/.test(heading)
        ? "表一　主动公开政府信息统计"
        : heading;
  return { ...t, heading: name };
}

const OTHERWISE: Record<string, string> = {
  信息内容: "公开内容",
  申请人情况: "申请人类别",
  法人或其他组织: "法人及其他组织",
  统计指标: "指标名称",
  单位: "计量单位",
  统计数: "数量",
  结果维持: "维持",
  结果纠正: "纠正",
  尚未审结: "未审结",
};

export const TYPED_DAMAGES = {
  "others-blank": othersBlank,
  "labels-abridged": (w) => all(w, (t) => damage.relabel(t, abridged)),
  "heads-in-pairs": headsInPairs,
  "labels-defined": (w) => all(w, (t) => damage.relabel(t, defined)),
  "years-beside": (w) => all(w, (t) => named(t, yearsBeside(w.unit.year))),
  "measures-in-brackets": measured,
  "changes-apart": changesApart,
  "relation-row": relationRow,
  "numbers-dropped": (w) => all(w, (t) => damage.relabel(t, (s) => s.replace(NUMBER, ""))),
  "headings-own": (w) => all(w, ownHeading),
  "heads-otherwise": (w) => all(w, (t) => headed(t, (s) => OTHERWISE[s] ?? s)),
} as const satisfies Record<string, Damage>;
