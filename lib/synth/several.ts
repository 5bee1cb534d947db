/** Files with several reports for tests: generated reports of different units one after another, as each kind of file holds them. */
import * as xlsx from "@e965/xlsx";
import type { Era } from "@/lib/report";
import { type Draft, finish } from "./document";
import { figuresOverYears } from "./figures";
import { random } from "./random";
import { realUnit } from "./real-places";
import type { FileKind } from "./truth";

const YEARS: Record<Era, number> = { E1: 2012, E2: 2017, E3: 2020, E4: 2022 };

/** One undamaged report of a real unit in this kind of file. */
export function reportOf(era: Era, kind: FileKind, form: Draft["form"], seed: string): Uint8Array {
  const r = random(seed);
  const year = YEARS[era];
  const { unit } = realUnit(r.fork("place"), year, r.pick(["government", "department", "township"] as const));
  const figures = figuresOverYears(seed, (y) => ({ ...unit, year: y }), year).get(year);
  if (!figures) throw new Error(`no figures of ${year}`);
  const draft: Draft = {
    id: seed,
    unit,
    era,
    figures,
    split: "tuned",
    kind,
    form,
    real: true,
    homonym: false,
    neighbour: null,
    damaged: 0,
  };
  return finish(draft, r).bytes;
}

/** How many sheets a workbook has. */
export const sheetsIn = (bytes: Uint8Array): number => xlsx.read(bytes, { type: "array" }).SheetNames.length;

/** Several workbooks of one sheet in one. */
export function oneWorkbook(books: readonly Uint8Array[]): Uint8Array {
  const all = xlsx.utils.book_new();
  books.forEach((bytes, i) => {
    const book = xlsx.read(bytes, { type: "array" });
    xlsx.utils.book_append_sheet(all, book.Sheets[book.SheetNames[0] as string] as xlsx.WorkSheet, `Sheet${i + 1}`);
  });
  return new Uint8Array(xlsx.write(all, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}

/** What stands inside the body of a page. */
export const bodyOf = (html: string): string => /<body[^>]*>([\s\S]*)<\/body>/i.exec(html)?.[1] ?? html;
