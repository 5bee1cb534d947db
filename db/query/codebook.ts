/** What does every column of a data set mean, in which unit, and what must one know of it in each era? */
import type { Words } from "@/lib/answers";
import { findSeries } from "@/lib/dictionary/dictionary";
import { eraFormats } from "@/lib/dictionary/eras";
import { indicatorNote, seriesNote } from "@/lib/dictionary/series-notes";
import { BLANKS } from "@/lib/report";
import type { Selection } from "@/lib/selection";
import { both } from "@/lib/words/words";
import { FIELDS } from "./data-rows";
import { columnsOf, type DataColumn } from "./data-set";
import { seriesOf } from "./series-info";

export interface CodebookEntry {
  /** field: a column of the file. key: a value of the column `key`. status: a value of the column `status`. */
  kind: "field" | "key" | "status";
  name: string;
  label: Words;
  meaning: Words;
  unit: string;
  /** By era: formula or note, and breaks. */
  eras: Words;
  blanks: string;
}

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
        blanks: f.blanks,
      }),
    ),
    ...columns.map(columnEntry),
    ...BLANKS.map(
      (code): CodebookEntry => ({
        kind: "status",
        name: code,
        label: both(`blank.${code}`),
        meaning: both(`blank.${code}.long`),
        unit: "",
        eras: { zh: "", en: "" },
        blanks: "value is empty",
      }),
    ),
  ];
}

function columnEntry(column: DataColumn): CodebookEntry {
  const base = { kind: "key" as const, name: column.key, label: column.name, unit: column.unit, blanks: "see status" };
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
