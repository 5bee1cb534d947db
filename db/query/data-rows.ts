/** The rows of a downloaded data set, one per unit, year and column, and what their columns mean. */
import type { Shown, SourceRef } from "@/lib/answers";
import type { Selection } from "@/lib/selection";
import type { Db } from "../open";
import { type DataCell, type UnitData, unitData } from "./data-cells";
import { columnsOf, comparableFrom, type DataColumn, pathOf, unitsOfSelection, yearsOfSelection } from "./data-set";
import { dataVersion } from "./refs";

export type DataField = string | number | null;

/** Columns of the long file, in order, with what they hold. `blanks`: when the field is empty. */
export const FIELDS = [
  { name: "place_code", type: "string", zh: "地方的最新代码", en: "newest code of the place", blanks: "no code" },
  { name: "place", type: "string", zh: "地方名称", en: "name of the place", blanks: "" },
  { name: "place_en", type: "string", zh: "地方名称（拼音）", en: "name of the place in pinyin", blanks: "" },
  { name: "above", type: "string", zh: "上级地方，自省起", en: "places above, from the province", blanks: "province" },
  { name: "level", type: "string", zh: "层级", en: "level of the place", blanks: "" },
  { name: "unit_id", type: "integer", zh: "单位编号", en: "number of the unit", blanks: "" },
  { name: "unit", type: "string", zh: "编制单位", en: "issuer as printed", blanks: "" },
  { name: "scope", type: "string", zh: "口径", en: "whose figures: whole area, own level, one organ …", blanks: "" },
  { name: "year", type: "integer", zh: "报告年份", en: "reporting year", blanks: "" },
  {
    name: "era",
    type: "string",
    zh: "数所在表格的格式",
    en: "format of the table the figure stands in",
    blanks: "no value",
  },
  {
    name: "comparable_from",
    type: "integer",
    zh: "从这一年起与本行同一口径；同一指标此数相同的年份才可直接相比",
    en: "first year counted as in this one; of one indicator only years with the same number here compare directly",
    blanks: "row of one era's form",
  },
  { name: "key", type: "string", zh: "指标代码", en: "key of the series or of the form's cell", blanks: "" },
  { name: "value", type: "number", zh: "数值；比例为 0 至 1", en: "value; shares from 0 to 1", blanks: "see status" },
  { name: "unit_of_value", type: "string", zh: "数值的单位", en: "unit of the value", blanks: "none printed" },
  {
    name: "status",
    type: "string",
    zh: "accepted 读取、coded 人工摘录、inferred 推得、corrected 更正、disputed 来源不一致；没有数时为缺数的种类；left_out:… 为所选条件不取的数",
    en: "accepted, coded, inferred, corrected, disputed; without a value the kind of blank; left_out:… for what the selection does not take",
    blanks: "",
  },
  { name: "reason", type: "string", zh: "缺数的原因", en: "why there is no number", blanks: "none given" },
  {
    name: "approx",
    type: "string",
    zh: "约数：about 约、at_least 余、nearly 近",
    en: "rounded: about, at_least, nearly",
    blanks: "exact",
  },
  { name: "numerator", type: "number", zh: "比例的分子", en: "numerator of a share", blanks: "no share" },
  { name: "denominator", type: "number", zh: "比例的分母", en: "denominator of a share", blanks: "no share" },
  {
    name: "flags",
    type: "string",
    zh: "提示：accepted_only、lower_bound、unstable、open_check 等",
    en: "notes: accepted_only, lower_bound, unstable, open_check …",
    blanks: "none",
  },
  {
    name: "other_readings",
    type: "string",
    zh: "来源不一致时的各个数",
    en: "all readings of a disputed figure",
    blanks: "not disputed",
  },
  {
    name: "origin",
    type: "string",
    zh: "出处种类：original、retold、coded",
    en: "kind of source: original, retold, coded",
    blanks: "no value",
  },
  {
    name: "report_id",
    type: "integer",
    zh: "报告编号，网址 /reports/编号",
    en: "number of the report, at /reports/number",
    blanks: "no report",
  },
  {
    name: "fact_id",
    type: "integer",
    zh: "原文中数字的编号",
    en: "number of the figure in the report",
    blanks: "computed, coded or none",
  },
  {
    name: "coded_source",
    type: "string",
    zh: "人工摘录的来源",
    en: "public source of a hand-coded figure",
    blanks: "not coded",
  },
  { name: "synthetic", type: "boolean", zh: "是否模拟数据", en: "true where everything is made up", blanks: "" },
  { name: "data_version", type: "string", zh: "数据版本", en: "version of the data", blanks: "" },
] as const;

export type DataRow = Record<(typeof FIELDS)[number]["name"], DataField | boolean>;

/** Rows of a selection, unit by unit, in the order of places, columns, years. A generator: nothing is held but one unit. */
export function* dataRows(db: Db, selection: Selection): Generator<DataRow> {
  const { columns } = columnsOf(selection);
  const years = yearsOfSelection(db, selection);
  const version = dataVersion(db);
  for (const id of unitsOfSelection(db, selection)) {
    const data = unitData(db, id, columns, years, selection);
    if (!data) continue;
    for (const [c, column] of columns.entries())
      for (const [y, year] of years.entries()) yield rowOf(data, column, year, data.cells[c]![y]!, version);
  }
}

function rowOf(
  { unit, reports }: UnitData,
  column: DataColumn,
  year: number,
  cell: DataCell,
  version: string,
): DataRow {
  const shown: Shown | null = cell.kind === "left_out" ? null : cell;
  const value = shown?.kind === "value" ? shown : null;
  const readings = shown?.kind === "disputed" ? shown.readings : [];
  const sources = value ? [value.source] : readings.map((r) => r.source);
  return {
    place_code: unit.place.code,
    place: unit.place.name.zh,
    place_en: unit.place.name.en,
    above: pathOf(unit.place),
    level: unit.place.level,
    unit_id: unit.id,
    unit: unit.issuer,
    scope: unit.scope,
    year,
    era: shown && shown.kind !== "blank" ? shown.era : null,
    comparable_from: comparableFrom(column, year),
    key: column.key,
    value: value?.value ?? null,
    unit_of_value: column.unit,
    status: statusOf(cell),
    reason: shown?.kind === "blank" ? shown.reason : null,
    approx: value?.approx ?? null,
    numerator: value?.numerator ?? null,
    denominator: value?.denominator ?? null,
    flags: value?.flags.join(" ") || null,
    other_readings: readings.map((r) => r.value).join(" | ") || null,
    origin: [...new Set(sources.flatMap(originsOf))].join(" | ") || null,
    report_id: reports.get(year) ?? null,
    fact_id: value?.source.kind === "report" ? value.source.factId : null,
    coded_source: sources.flatMap((s) => (s.kind === "coded" ? [s.url ?? s.title] : [])).join(" | ") || null,
    synthetic: unit.synthetic,
    data_version: version,
  };
}

function statusOf(cell: DataCell): string {
  switch (cell.kind) {
    case "value":
      return cell.state;
    case "disputed":
      return "disputed";
    case "blank":
      return cell.blank;
    case "left_out":
      return `left_out:${cell.state}`;
    default:
      return cell satisfies never;
  }
}

const originsOf = (source: SourceRef): string[] =>
  source.kind === "report" ? [source.origin] : source.kind === "coded" ? ["coded"] : source.origins;
