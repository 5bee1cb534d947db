/** What a file is, by its first bytes and inner names, never by its extension alone. */
import { listZip } from "./zip";

export type FileKind =
  | "pdf"
  | "docx"
  | "xlsx"
  | "zip"
  | "doc"
  | "xls"
  | "encrypted_office"
  | "mht"
  | "rtf"
  | "word_xml"
  | "open_document"
  | "ofd"
  | "slides"
  | "image"
  | "archive"
  | "text";

const starts = (bytes: Uint8Array, signature: number[]) => signature.every((b, i) => bytes[i] === b);

/** Stream names of an old Office file are UTF-16; looking for them is enough to tell Word from Excel. */
function oleKind(bytes: Uint8Array): FileKind {
  const has = (name: string) => {
    const pattern = Uint8Array.from([...name].flatMap((c) => [c.charCodeAt(0), 0]));
    outer: for (let i = 0; i + pattern.length <= bytes.length; i += 2) {
      for (let k = 0; k < pattern.length; k++) if (bytes[i + k] !== pattern[k]) continue outer;
      return true;
    }
    return false;
  };
  if (has("EncryptedPackage")) return "encrypted_office";
  if (has("WordDocument")) return "doc";
  if (has("Workbook") || has("Book")) return "xls";
  if (has("PowerPoint Document")) return "slides";
  return "archive";
}

/** The names in a ZIP. Of a damaged one, whose list cannot be read, all that its end says: names stand there uncompressed. */
function zipNames(bytes: Uint8Array): { includes(name: string): boolean } {
  try {
    return listZip(bytes).map((entry) => entry.name);
  } catch {
    return new TextDecoder("latin1").decode(bytes.subarray(Math.max(0, bytes.length - 65_536)));
  }
}

/** An archive may hold Office files as they are, names and all: only its own names tell what it is. */
function zipKind(bytes: Uint8Array): FileKind {
  const names = zipNames(bytes);
  if (names.includes("word/document.xml")) return "docx";
  if (names.includes("xl/workbook.xml") || names.includes("xl/workbook.bin")) return "xlsx";
  if (names.includes("mimetype") && names.includes("content.xml")) return "open_document";
  if (names.includes("OFD.xml")) return "ofd";
  if (names.includes("ppt/presentation.xml")) return "slides";
  return "zip";
}

const PICTURES = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x42, 0x4d],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
];
const ARCHIVES = [
  [0x52, 0x61, 0x72, 0x21],
  [0x1f, 0x8b],
  [0x37, 0x7a, 0xbc, 0xaf],
];

export function kindOf(bytes: Uint8Array): FileKind {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
  // Some servers put a line before the file itself.
  if (/^[^<]{0,1020}%PDF-\d/.test(head)) return "pdf";
  if (starts(bytes, [0x50, 0x4b, 0x03, 0x04]) || starts(bytes, [0x50, 0x4b, 0x05, 0x06])) return zipKind(bytes);
  if (starts(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return oleKind(bytes);
  // "BM" begins words as well; a bitmap has zeros where its header says nothing.
  if (PICTURES.some((p) => starts(bytes, p)) && (bytes[0] !== 0x42 || (bytes[6] === 0 && bytes[8] === 0)))
    return "image";
  if (head.startsWith("RIFF") && head.slice(8, 12) === "WEBP") return "image";
  if (ARCHIVES.some((p) => starts(bytes, p))) return "archive";
  if (/^\s*\{\\rtf/.test(head)) return "rtf";
  if (/^[^a-zA-Z]{0,8}<\?xml/.test(head)) {
    if (/urn:schemas-microsoft-com:office:spreadsheet/.test(head)) return "xls";
    if (/<w:wordDocument|<pkg:package|progid="Word\.Document"/.test(head)) return "word_xml";
    if (/<office:document[\s>]/.test(head)) return "open_document";
  }
  if (
    /^(from|subject|mime-version|snapshot-content-location|date|content-type):/im.test(head) &&
    /multipart\/related|^mime-version:/im.test(head)
  )
    return "mht";
  return "text";
}
