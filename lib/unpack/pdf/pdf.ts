/** PDF with text → HTML. What cannot be read is refused with what to do: protected, damaged, scanned, oversized files. */
import { getDocumentProxy } from "unpdf";
import { LIMITS } from "@/lib/limits";
import { CHARACTER_MAPS } from "./character-maps";
import type { Page } from "./model";
import { readPage } from "./page";
import { render } from "./render";
import { streamsTooLarge } from "./streams";

export type PdfText = { kind: "html"; html: Uint8Array } | { kind: "refused"; code: string; what: string };

// pdf.js uses this method of newer Node versions; Node 20 lacks it.
if (!("transferToFixedLength" in ArrayBuffer.prototype)) {
  Object.defineProperty(ArrayBuffer.prototype, "transferToFixedLength", {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
      const copy = new ArrayBuffer(length);
      new Uint8Array(copy).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
      return copy;
    },
  });
}

/**
 * Codes for private use, controls, the sign for an unknown character and letters with accents: what is left where a font has no table
 * of its characters, or gives its own numbers of them for names.
 */
const UNNAMED = /[\p{Co}\p{Cn}\p{Cc}\ufffd\u00c0-\u024f]/u;
/** At most this share of a page's letters; marks of lists are often of such fonts. */
const MOST_UNNAMED = 0.2;

function hasUnnamedLetters(pages: Page[]): boolean {
  const letters = pages.flatMap((p) => p.words.flatMap((w) => [...w.text]));
  return letters.filter((c) => UNNAMED.test(c)).length > letters.length * MOST_UNNAMED;
}

/** Reads a PDF. Never throws: protected, damaged, scanned and oversized files come back with what to do. */
export async function pdfToHtml(bytes: Uint8Array): Promise<PdfText> {
  const tooLarge = streamsTooLarge(bytes);
  if (tooLarge)
    return {
      kind: "refused",
      code: "too_large",
      what: `is not opened: ${tooLarge}. Give the report itself, without pictures and annexes.`,
    };
  let pages: Page[];
  try {
    // pdf.js takes the buffer over; the caller keeps its own.
    const pdf = await getDocumentProxy(Uint8Array.from(bytes), {
      isEvalSupported: false,
      verbosity: 0,
      stopAtErrors: false,
      cMapUrl: CHARACTER_MAPS,
    });
    if (pdf.numPages > LIMITS.pdfPages) {
      return {
        kind: "refused",
        code: "too_large",
        what: `has ${pdf.numPages} pages; at most ${LIMITS.pdfPages} are read. Give the report itself, without its annexes.`,
      };
    }
    pages = [];
    for (let n = 1; n <= pdf.numPages; n++) {
      const page = await pdf.getPage(n);
      pages.push(await readPage(page));
      page.cleanup();
    }
    await pdf.destroy();
  } catch (error) {
    const password = error instanceof Error && error.name === "PasswordException";
    return password
      ? {
          kind: "refused",
          code: "encrypted",
          what: "is protected by a password. Save it without one and give that file.",
        }
      : {
          kind: "refused",
          code: "damaged_file",
          what: "cannot be read as PDF: it is damaged or incomplete. Download it again.",
        };
  }
  const crowded = pages.findIndex((p) => p.words.length > LIMITS.pdfPageItems);
  if (crowded >= 0) {
    return {
      kind: "refused",
      code: "too_large",
      what: `holds more than ${LIMITS.pdfPageItems} words on page ${crowded + 1}. Give the report itself, without its annexes.`,
    };
  }
  const letters = pages.reduce((n, p) => n + p.words.reduce((m, w) => m + w.text.length, 0), 0);
  if (letters < 20 * pages.length) {
    return pages.some((p) => p.pictures > 0)
      ? {
          kind: "refused",
          code: "scanned",
          what: "is a scan: its pages are pictures without text, and text in pictures is not read. Find the report as a page, Word file or PDF with text.",
        }
      : {
          kind: "refused",
          code: "no_text",
          what: "holds no text. Find the report as a page, Word file or PDF with text.",
        };
  }
  if (hasUnnamedLetters(pages))
    return {
      kind: "refused",
      code: "no_text",
      what: "shows characters whose fonts do not say which they are, so its words cannot be read. Find the report as a page or Word file, or print it to PDF again from the original.",
    };
  const head = pages.some((p) => p.isRecognised) ? '<meta name="recognised-text" content="yes">' : "";
  const html = `<!doctype html><html><head>${head}</head><body>${render(pages)}</body></html>`;
  return { kind: "html", html: new TextEncoder().encode(html) };
}
