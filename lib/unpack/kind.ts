/** What a file is, by its first bytes and inner names, never by its extension alone. */

export type FileKind =
  | "pdf"
  | "docx"
  | "xlsx"
  | "zip"
  | "doc"
  | "xls"
  | "encrypted_office"
  | "mht"
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
  return "archive";
}

/** File names stand uncompressed in a ZIP, so the kind of an Office file shows without unpacking. */
function zipKind(bytes: Uint8Array): FileKind {
  const names = new TextDecoder("latin1").decode(bytes.subarray(Math.max(0, bytes.length - 65_536)));
  if (names.includes("word/document.xml")) return "docx";
  if (names.includes("xl/workbook.xml")) return "xlsx";
  return "zip";
}

export function kindOf(bytes: Uint8Array): FileKind {
  if (starts(bytes, [0x25, 0x50, 0x44, 0x46])) return "pdf";
  if (starts(bytes, [0x50, 0x4b, 0x03, 0x04]) || starts(bytes, [0x50, 0x4b, 0x05, 0x06])) return zipKind(bytes);
  if (starts(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return oleKind(bytes);
  if (
    starts(bytes, [0x89, 0x50, 0x4e, 0x47]) ||
    starts(bytes, [0xff, 0xd8, 0xff]) ||
    starts(bytes, [0x47, 0x49, 0x46, 0x38])
  )
    return "image";
  if (starts(bytes, [0x52, 0x61, 0x72, 0x21]) || starts(bytes, [0x1f, 0x8b]) || starts(bytes, [0x37, 0x7a, 0xbc, 0xaf]))
    return "archive";
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
  if (
    /^(from|subject|mime-version|snapshot-content-location|date|content-type):/im.test(head) &&
    /multipart\/related|^mime-version:/im.test(head)
  )
    return "mht";
  return "text";
}
