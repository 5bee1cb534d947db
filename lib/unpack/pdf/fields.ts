/** Form fields of a PDF page: what is filled in stands in the file apart from the page's text. */
import { apply, type Matrix } from "./matrix";
import type { PdfPage, Word } from "./model";

interface Field {
  subtype?: string;
  fieldType?: string;
  fieldValue?: string | string[] | null;
  rect?: [number, number, number, number];
  hidden?: boolean;
}

/** Height of the letters where the field is higher. */
const USUAL_SIZE = 10;
/** Room at the left of a field, in points. */
const INSET = 2;

/** What is filled into text fields and lists, at the places of the fields. */
export async function fieldWords(page: PdfPage, view: Matrix): Promise<Word[]> {
  const fields: Field[] = await page.getAnnotations();
  return fields.flatMap(({ subtype, fieldType, fieldValue, rect, hidden }) => {
    const text = [fieldValue ?? ""].flat().join(" ").trim();
    if (subtype !== "Widget" || hidden || !rect || text === "" || !/^(?:Tx|Ch)$/.test(fieldType ?? "")) return [];
    const [a, b] = [apply(view, rect[0], rect[1]), apply(view, rect[2], rect[3])];
    const [top, bottom] = [Math.min(a[1], b[1]), Math.max(a[1], b[1])];
    const size = Math.min(USUAL_SIZE, bottom - top);
    const left = Math.min(a[0], b[0]) + INSET;
    const middle = (top + bottom) / 2;
    return text.split(/[\r\n]+/).map((line, i) => {
      const down = i * size * 1.2;
      const right = Math.min(Math.max(a[0], b[0]), left + line.length * size);
      return { text: line, left, right, top: middle - size / 2 + down, bottom: middle + size / 2 + down, size };
    });
  });
}
