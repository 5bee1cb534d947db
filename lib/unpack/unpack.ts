/**
 * File kinds → text or HTML the read stage understands. Runs before the pipeline, because the libraries for Word, Excel and PDF
 * are asynchronous; everything after it is pure and synchronous.
 */
import { LIMITS, megabytes } from "@/lib/limits";
import type { Refusal } from "@/lib/report";
import { kindOf } from "./kind";
import { listZip, TooLarge, unzipEntry, zipTooLarge } from "./zip";

export type Unpacked = { name: string; bytes: Uint8Array; url: string | null } | { name: string; refusal: Refusal };

// Loaded when first needed: the libraries take longer to load than a page takes to read.
const office = () => import("./office");
const sheets = () => import("./sheets");
const mht = () => import("./mht");
const pdf = () => import("./pdf/pdf");

/** Files of an archive that are no documents. */
const NOT_DOCUMENTS = /\.(png|jpe?g|gif|bmp|css|js|ico|svg|mp[34]|avi|exe|dll|ttf|woff2?)$/i;

/** Kinds no reader is kept for: why, and what to do. */
const REFUSED = {
  encrypted_office: { code: "encrypted", says: "is protected by a password. Save it without one and give that file." },
  rtf: {
    code: "rtf",
    says: "is Rich Text (RTF), which is not read. Open it, save it as Word (.docx) or as a web page, and give that file.",
  },
  word_xml: {
    code: "unsupported_format",
    says: "is Word XML of 2003, which is not read. Open it, save it as Word (.docx) and give that file.",
  },
  open_document: {
    code: "unsupported_format",
    says: "is an OpenDocument file (.odt, .ods), which is not read. Save it as Word (.docx) or Excel (.xlsx) and give that file.",
  },
  ofd: {
    code: "unsupported_format",
    says: "is an OFD document, which is not read. Open it, save it as PDF with text or as Word (.docx), and give that file.",
  },
  slides: {
    code: "unsupported_format",
    says: "holds slides (PowerPoint), which are not read. Give the report itself, as a web page, Word or PDF.",
  },
  image: {
    code: "image",
    says: "is a picture; text in pictures is not read. Find the report as text, HTML, Word or PDF with text.",
  },
  archive: {
    code: "unsupported_format",
    says: "is an archive or file of a kind that is not read. Unpack it and give the documents inside, or a ZIP.",
  },
} as const;

const refuse = (name: string, code: string, message: string): Unpacked[] => [{ name, refusal: { code, message } }];

async function attempt(name: string, kind: string, convert: () => Promise<Uint8Array | null>): Promise<Unpacked[]> {
  try {
    const bytes = await convert();
    if (bytes === null)
      return refuse(name, "no_text", `${name}: the ${kind} holds no page. Save the report again as HTML.`);
    return [{ name, bytes, url: null }];
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    if (error instanceof TooLarge)
      return refuse(name, "too_large", `${name} is not read: ${why}. Give the report itself, without annexes.`);
    if (/password|encrypt/i.test(why))
      return refuse(name, "encrypted", `${name} is protected by a password. Save it without one and give that file.`);
    return refuse(
      name,
      "damaged_file",
      `${name} cannot be read as ${kind}: it is damaged or incomplete. Open it, save it again and give that file.`,
    );
  }
}

async function unpackZip(bytes: Uint8Array, name: string, nesting: number): Promise<Unpacked[]> {
  let entries: ReturnType<typeof listZip>;
  try {
    entries = listZip(bytes);
  } catch {
    return refuse(
      name,
      "damaged_file",
      `${name} cannot be read as ZIP: it is damaged or incomplete. Pack it again and give that file.`,
    );
  }
  const tooLarge = zipTooLarge(entries);
  if (tooLarge) return refuse(name, "too_large", `${name} is not unpacked: ${tooLarge}. Give smaller archives.`);
  const documents = entries.filter((e) => !NOT_DOCUMENTS.test(e.name));
  if (documents.length === 0)
    return refuse(name, "empty_file", `${name} holds no documents. Pack the report files and give that archive.`);
  const out: Unpacked[] = [];
  for (const entry of documents) {
    const inner = `${name}/${entry.name}`;
    try {
      out.push(...(await unpackOne(unzipEntry(bytes, entry), inner, nesting + 1)));
    } catch {
      out.push(
        ...refuse(
          inner,
          "damaged_file",
          `${inner} cannot be unpacked: it is encrypted or damaged. Unpack it by hand and give the file inside.`,
        ),
      );
    }
  }
  return out;
}

async function unpackOne(bytes: Uint8Array, name: string, nesting: number): Promise<Unpacked[]> {
  if (bytes.length > LIMITS.fileBytes) {
    return refuse(
      name,
      "too_large",
      `${name} has ${megabytes(bytes.length)} MB; at most ${megabytes(LIMITS.fileBytes)} MB are read. Give the report itself, without pictures.`,
    );
  }
  const kind = kindOf(bytes);
  switch (kind) {
    case "text":
      return [{ name, bytes, url: null }];
    case "docx":
      return attempt(name, "Word file (.docx)", async () => {
        const tooLarge = zipTooLarge(listZip(bytes));
        if (tooLarge) throw new TooLarge(tooLarge);
        return (await office()).docxToHtml(bytes);
      });
    case "doc":
      return attempt(name, "Word file (.doc)", async () => (await office()).docToText(bytes));
    case "xlsx":
      return attempt(name, "Excel file (.xlsx)", async () => {
        const tooLarge = zipTooLarge(listZip(bytes));
        if (tooLarge) throw new TooLarge(tooLarge);
        return (await sheets()).sheetToHtml(bytes);
      });
    case "xls":
      return attempt(name, "Excel file (.xls)", async () => (await sheets()).sheetToHtml(bytes));
    case "mht": {
      const { mhtToHtml } = await mht();
      const page = await mhtToHtml(bytes).catch(() => null);
      return page
        ? [{ name, bytes: page.html, url: page.url }]
        : refuse(name, "no_text", `${name}: the saved page (.mht) holds no HTML. Save the page again as HTML.`);
    }
    case "pdf": {
      const page = await (await pdf()).pdfToHtml(bytes);
      return page.kind === "html"
        ? [{ name, bytes: page.html, url: null }]
        : refuse(name, page.code, `${name} ${page.what}`);
    }
    case "zip":
      return nesting >= LIMITS.archiveDepth
        ? refuse(
            name,
            "too_deep",
            `${name} is an archive inside archives. Unpack it by hand and give the files inside.`,
          )
        : unpackZip(bytes, name, nesting);
    default:
      return refuse(name, REFUSED[kind].code, `${name} ${REFUSED[kind].says}`);
  }
}

/**
 * What there is to read in one file, in order: one entry for a document, several for a ZIP.
 * Never throws for bad input; what cannot be read comes back with its reason and what to do.
 */
export function unpack(bytes: Uint8Array, name: string): Promise<Unpacked[]> {
  return unpackOne(bytes, name, 0);
}
