/** What does every column of a data set mean, in which unit, and what must one know of it in each era? */
import type { Words } from "@/lib/answers";
import { findSeries } from "@/lib/dictionary/dictionary";
import { eraFormats } from "@/lib/dictionary/eras";
import { indicatorNote, seriesNote } from "@/lib/dictionary/series-notes";
import { APPROXIMATIONS, BLANKS, ERAS, LEVELS, SCOPES, UNREADABLE_REASONS } from "@/lib/report";
import type { Selection } from "@/lib/selection";
import { type ExploreWord, sayExplore } from "@/lib/words/explore";
import { both, sayCode } from "@/lib/words/words";
import { OPEN_CHECK } from "../open-checks";
import { LEFT_OUT } from "./data-cells";
import { FIELDS } from "./data-rows";
import { columnsOf, type DataColumn } from "./data-set";
import { seriesOf } from "./series-info";

export interface CodebookEntry {
  /** field: a column of the file. All others: a value of the column of that name. */
  kind: "field" | "key" | CodedField;
  name: string;
  label: Words;
  meaning: Words;
  unit: string;
  /** By era: formula or note, and breaks. */
  eras: Words;
  /** When it is empty. */
  blanks: Words;
}

/** Columns that hold codes. */
type CodedField = "level" | "scope" | "era" | "status" | "reason" | "approx" | "flags";

type When = (typeof FIELDS)[number]["blanks"] | "value is empty";

const WHEN_ZH: Record<When, string> = {
  "no code": "没有代码",
  "": "",
  province: "省级",
  "row of one era's form": "一个时期表格的项目",
  "no value": "没有数",
  "see status": "见 status",
  "none printed": "未印单位",
  "none given": "没有原因",
  exact: "确数",
  "no share": "不是比例",
  none: "没有提示",
  "not disputed": "来源一致",
  "no report": "没有报告",
  "computed, coded or none": "计算、摘录或没有的数",
  "not coded": "不是摘录",
  "value is empty": "数值为空",
};
const when = (en: When): Words => ({ zh: WHEN_ZH[en], en });

/** What a value is that stands in the file; readings under review are no values. */
const STATES = ["accepted", "coded", "inferred", "corrected"] as const;
const FLAGS = [
  "accepted_only",
  "lower_bound",
  "unstable",
  "narrative_only",
  "loose",
  "last_term_silent",
  OPEN_CHECK,
] as const;

/** Why a cell has no number, beyond its status: of unreadable cells, of shares, of reports set aside. */
const REASONS = [...UNREADABLE_REASONS, "no_cases", "disputed", "held"] as const;

const join = (parts: Words[]): Words => ({
  zh: parts.map((p) => p.zh).join(" "),
  en: parts.map((p) => p.en).join(" "),
});

/** Fields of the file, then the indicators of the selection, then what stands in place of a value. */
export function codebook(selection: Selection): CodebookEntry[] {
  const { columns } = columnsOf(selection);
  return [
    ...FIELDS.map(
      (f): CodebookEntry => ({
        kind: "field",
        name: f.name,
        label: { zh: f.zh, en: f.en },
        meaning: { zh: f.zh, en: f.en },
        unit: f.type,
        eras: { zh: "", en: "" },
        blanks: when(f.blanks),
      }),
    ),
    ...columns.map(columnEntry),
    ...codes("level", "level", LEVELS),
    ...codes("scope", "scope", SCOPES),
    ...codes("era", "era", ERAS),
    ...codes("status", "state", STATES),
    entry("status", "disputed", both("mark.disputed"), DISPUTED),
    ...BLANKS.map((code) => ({
      ...entry("status", code, both(`blank.${code}`), both(`blank.${code}.long`)),
      blanks: when("value is empty"),
    })),
    ...LEFT_OUT.map((state) => ({
      ...entry("status", `left_out:${state}`, bothExplore("left_out"), bothExplore(`left_out.${state}`)),
      blanks: when("value is empty"),
    })),
    ...codes("reason", "unreadable", REASONS),
    ...codes("approx", "approx", APPROXIMATIONS),
    ...codes("flags", "flag", FLAGS),
  ];
}

const DISPUTED: Words = {
  zh: "两个来源给出不同的数；各个数在 other_readings 一列",
  en: "Two sources give different figures; all of them stand in other_readings",
};

const bothExplore = (key: ExploreWord): Words => ({ zh: sayExplore("zh", key), en: sayExplore("en", key) });

const NOTHING: Words = { zh: "", en: "" };

const entry = (kind: CodedField, name: string, label: Words, meaning: Words): CodebookEntry => ({
  kind,
  name,
  label,
  meaning,
  unit: "",
  eras: NOTHING,
  blanks: NOTHING,
});

/** Codes with the words pages have for them; the longer ones where there are any. */
const codes = (kind: CodedField, group: string, names: readonly string[]): CodebookEntry[] =>
  names.map((code) => {
    const words = (suffix: string, fallback?: Words): Words => ({
      zh: sayCode("zh", group, `${code}${suffix}`, {}, fallback?.zh),
      en: sayCode("en", group, `${code}${suffix}`, {}, fallback?.en),
    });
    const label = words("");
    return entry(kind, code, label, words(".long", label));
  });

function columnEntry(column: DataColumn): CodebookEntry {
  const base = {
    kind: "key" as const,
    name: column.key,
    label: column.name,
    unit: column.unit,
    blanks: when("see status"),
  };
  if (column.kind === "form") {
    const note = indicatorNote(column.indicator, column.era);
    const format = eraFormats.find((f) => f.era === column.era);
    return {
      ...base,
      meaning: note ? { zh: note.zh, en: note.en } : column.name,
      eras: { zh: `${column.era}：${format?.zh ?? ""}`, en: `${column.era}: ${format?.en ?? ""}` },
    };
  }
  const info = seriesOf(column.key);
  const formulas = Object.entries(findSeries(column.key)?.formula ?? {}).map(
    ([era, formula]): Words => ({
      zh: `${era}：${formula ?? "未设此项"}；`,
      en: `${era}: ${formula ?? "not collected"};`,
    }),
  );
  const breaks = info.breaks.map(
    (b): Words => ({ zh: `【${b.year} 年起】${b.reason.zh}`, en: `[from ${b.year}] ${b.reason.en}` }),
  );
  const notes = Object.entries(seriesNote(column.key).eras).map(
    ([era, note]): Words => ({ zh: `${era}：${note.zh}`, en: `${era}: ${note.en}` }),
  );
  return { ...base, meaning: info.definition, eras: join([...formulas, ...breaks, ...notes]) };
}
