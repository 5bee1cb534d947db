/** Printed pages read back: the document a PDF becomes, and the cells of its tables. */
import { read } from "@/lib/read/read";
import type { SourceDocument } from "@/lib/report";
import { makePdf, type PdfPageSpec } from "./generate";
import { pdfToHtml } from "./pdf";

/** What a file becomes; throws where it is refused. `edit`: of the file before it is read, one character a byte. */
export async function printed(pages: PdfPageSpec[], edit?: (file: string) => string): Promise<SourceDocument> {
  const made = makePdf(pages);
  const file = edit ? Uint8Array.from(edit(new TextDecoder("latin1").decode(made)), (c) => c.charCodeAt(0)) : made;
  const pdf = await pdfToHtml(file);
  if (pdf.kind === "refused") throw new Error(pdf.what);
  const result = read(pdf.html, "a.pdf");
  if (result.outcome !== "document") throw new Error(result.reason.message);
  return result.document;
}

/** Rows of all its tables, each with the words of its cells. */
export const rowsIn = (doc: SourceDocument): string[][] =>
  doc.tables.flatMap((t) => t.rows.map((r) => r.map((c) => c.text)));
