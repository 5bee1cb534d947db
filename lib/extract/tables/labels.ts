/** Every label of the official tables and what it can mean, built once from the dictionary. */
import { APPLICANT_LABELS, cellsOf, type FormTable, indicators } from "@/lib/dictionary/dictionary";
import { APPLICANTS, type Applicant, type Era } from "@/lib/report";
import { compact, LabelIndex, labelCore } from "../match-label";

export type Form = "requests" | "disputes" | "art20" | "statistics";
export type Art20Block = Extract<FormTable, `art20_${string}`>;
export type DisputeGroup = "reconsideration" | "litigation_direct" | "litigation_after_reconsideration";
export type DisputeLeaf = "upheld" | "corrected" | "other" | "pending" | "total";

/**
 * row: a label its values follow · group: a label over rows or columns · col: a column head · title: opens a table ·
 * noise: part of a form that says nothing about a value · unit: a measure word in its own cell.
 */
export interface Meaning {
  form: Form;
  role: "row" | "group" | "col" | "title" | "noise";
  /** Row, column or group within the form; for statistics the key, of E2 before E1. */
  id: string;
  /** Eras whose form has this row (statistics only). */
  eras?: Partial<Record<Era, string>>;
}

export const DISPUTE_GROUPS: DisputeGroup[] = [
  "reconsideration",
  "litigation_direct",
  "litigation_after_reconsideration",
];
export const DISPUTE_LEAVES: DisputeLeaf[] = ["upheld", "corrected", "other", "pending", "total"];

/** Rows of the request table have long labels that people abridge; those of statistics tables are too much alike. */
export const index = new LabelIndex<Meaning>(
  (a, b) => a.form === b.form && a.role === b.role && a.id === b.id,
  (m) => m.form === "requests" && m.role === "row",
);

/** Rows of the request table in the order of the form; E3 prints results_other where E4 prints three rows. */
export const requestRows: Record<"E3" | "E4", string[]> = { E3: [], E4: [] };
/** Rows under each group label of the request table. */
export const rowsOfGroup: Record<string, string[]> = {};

// Request table: rows and groups of E3 and E4, applicant columns.
for (const era of ["E3", "E4"] as const) {
  for (const cell of cellsOf(era, "requests"))
    if (!requestRows[era].includes(cell.key)) requestRows[era].push(cell.key);
}
for (const i of indicators) {
  if (i.era !== "E3" && i.era !== "E4") continue;
  if (i.by_applicant) {
    const isRow = requestRows[i.era].includes(i.key);
    for (const label of i.table_labels) {
      index.add(label, { form: "requests", role: isRow ? "row" : "group", id: i.key }, label);
      // The remark alone may fill a line of its own.
      if (label.includes("("))
        index.add(label.replace(/\([^)]*\)$/, ""), { form: "requests", role: "row", id: i.key }, label);
    }
    if (isRow && i.parent && i.parent !== "requests_processed") {
      rowsOfGroup[i.parent] ??= [];
      const rows = rowsOfGroup[i.parent] as string[];
      if (!rows.includes(i.key)) rows.push(i.key);
    }
  } else if (i.key.endsWith("_heading_results")) {
    for (const label of i.table_labels) index.add(label, { form: "requests", role: "group", id: "results" });
  }
}
for (const applicant of APPLICANTS)
  for (const label of APPLICANT_LABELS[applicant].printed)
    index.add(label, { form: "requests", role: "col", id: applicant });
const col = (label: string, id: Applicant | "organisations") => index.add(label, { form: "requests", role: "col", id });
col("法人或其他组织", "organisations");
col("法人和其他组织", "organisations");
col("法人及其他组织", "organisations");
// First halves of heads that were broken in two; the second half is a fragment.
col("社会公益", "social_org");
col("法律服务", "legal_service");
col("社会公益机构", "social_org");
col("商业", "business");
// Who types the heads in other words. 企业 alone is the second half of 商业企业 as well: its place tells.
for (const words of ["公民", "公民个人"]) col(words, "natural_person");
for (const words of ["科研单位", "科研院所", "科研组织"]) col(words, "research_institute");
for (const words of ["公益组织", "公益机构", "公益社会组织"]) col(words, "social_org");
for (const words of ["法律机构", "法律服务组织", "法律服务单位"]) col(words, "legal_service");
col("科研", "research_institute");
for (const words of [
  "申请人情况",
  "申请人类型",
  "申请人类别",
  "本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和",
  "企业",
  "机构",
  "组织",
])
  index.add(words, { form: "requests", role: "noise", id: words });

// Article 20 blocks: row>column labels.
export type Art20Column =
  | "made"
  | "newly"
  | "public_total"
  | "repealed"
  | "in_force"
  | "new_something"
  | "prior_year"
  | "change"
  | "decisions"
  | "year_decisions"
  | "revenue"
  | "projects"
  | "amount"
  | "made_e3";

export const ART20_BLOCKS: Art20Block[] = ["art20_1", "art20_5", "art20_6", "art20_8", "art20_9"];

/** Columns of each block as the forms print them. */
export const ART20_COLUMNS: Record<"E3" | "E4", Partial<Record<Art20Block, Art20Column[]>>> = {
  E3: {
    art20_1: ["made_e3", "newly", "public_total"],
    art20_5: ["prior_year", "change", "decisions"],
    art20_6: ["prior_year", "change", "decisions"],
    art20_8: ["prior_year", "change"],
    art20_9: ["projects", "amount"],
  },
  E4: {
    art20_1: ["made", "repealed", "in_force"],
    art20_5: ["year_decisions"],
    art20_6: ["year_decisions"],
    art20_8: ["revenue"],
  },
};

export const ART20_HEADS: Record<string, Art20Column> = {
  本年新制作数量: "made_e3",
  本年新制作件数: "made_e3",
  本年新公开数量: "newly",
  本年新公开件数: "newly",
  对外公开总数量: "public_total",
  对外公开总数: "public_total",
  本年制发件数: "made",
  本年制发数量: "made",
  本年废止件数: "repealed",
  本年废止数量: "repealed",
  现行有效件数: "in_force",
  现行有效数量: "in_force",
  现行有效: "in_force",
  上一年项目数量: "prior_year",
  上年项目数量: "prior_year",
  "本年增/减": "change",
  处理决定数量: "decisions",
  本年处理决定数量: "year_decisions",
  "本年收费金额(单位:万元)": "revenue",
  本年收费金额: "revenue",
  采购项目数量: "projects",
  采购总金额: "amount",
  本年新: "new_something",
};
for (const [label, id] of Object.entries(ART20_HEADS)) index.add(label, { form: "art20", role: "col", id });
for (const words of ["制作数量", "公开数量"]) index.add(words, { form: "art20", role: "noise", id: words });
index.add("信息内容", { form: "art20", role: "title", id: "content" });

/** Block each row label belongs to. */
export const art20Rows = new Map<string, Art20Block>();
for (const era of ["E3", "E4"] as const) {
  for (const block of ART20_BLOCKS) {
    for (const cell of cellsOf(era, block)) {
      art20Rows.set(cell.row_path, block);
      index.add(cell.row_path, { form: "art20", role: "row", id: cell.row_path });
    }
  }
}

/** Key of an Art. 20 cell, by era, printed row and column; undefined where that form has no such cell. */
export function art20Key(era: "E3" | "E4", row: string, column: Art20Column): string | undefined {
  return art20Keys.get(`${era}|${row}|${column}`);
}
const art20Keys = new Map<string, string>();
for (const era of ["E3", "E4"] as const) {
  for (const block of ART20_BLOCKS) {
    const columns = ART20_COLUMNS[era][block] ?? [];
    for (const cell of cellsOf(era, block)) {
      const column = columns[cell.col - 1];
      if (!column) continue;
      art20Keys.set(`${era}|${cell.row_path}|${column}`, cell.key);
      // E4 says 行政规范性文件, many reports keep the older row name; the column heads tell the form.
      if (cell.row_path === "行政规范性文件") art20Keys.set(`${era}|规范性文件|${column}`, cell.key);
      if (era === "E3" && cell.row_path === "规范性文件") art20Keys.set(`${era}|行政规范性文件|${column}`, cell.key);
    }
  }
}

/** 第二十条第(一)项 and its spellings. */
export function art20Title(words: string): Art20Block | null {
  const m = /^第?二十条?,?第?[((]?([一五六八九])[))]?项/.exec(compact(words));
  const n = m ? "一五六八九".indexOf(m[1] as string) : -1;
  return n < 0 ? null : (ART20_BLOCKS[n] ?? null);
}

// Disputes.
const dispute = (label: string, role: "group" | "col", id: string) => index.add(label, { form: "disputes", role, id });
dispute("行政复议", "group", "reconsideration");
dispute("行政诉讼", "group", "litigation");
dispute("未经复议直接起诉", "group", "litigation_direct");
dispute("复议后起诉", "group", "litigation_after_reconsideration");
const LEAF_WORDS: Record<DisputeLeaf, string[]> = {
  upheld: ["结果维持"],
  corrected: ["结果纠正"],
  other: ["其他结果", "其它结果"],
  pending: ["尚未审结"],
  total: ["总计", "合计"],
};
for (const leaf of DISPUTE_LEAVES) for (const label of LEAF_WORDS[leaf]) dispute(label, "col", leaf);

// Statistics tables: E2 of 2014-2018 and the Shanghai model of E1. Some labels stand in both forms.
const statistics = new Map<string, Meaning>();
function statisticsLabel(label: string, role: "row" | "group", era: Era, key: string): void {
  const core = labelCore(label);
  let meaning = statistics.get(core);
  if (!meaning) {
    meaning = { form: "statistics", role, id: core, eras: {} };
    statistics.set(core, meaning);
    index.add(label, meaning);
  } else index.add(label, meaning);
  // Two rows of E2 share a label under 复议 and 诉讼 (被依法纠错数, 其他情形数): the first stands here, the place decides.
  const eras = meaning.eras as Partial<Record<Era, string>>;
  eras[era] ??= key;
}
for (const i of indicators) {
  if (i.era !== "E1" && i.era !== "E2") continue;
  for (const label of i.table_labels) statisticsLabel(label, i.type === "heading" ? "group" : "row", i.era, i.key);
}
statisticsLabel("申请总数", "row", "E1", "requests_received");
