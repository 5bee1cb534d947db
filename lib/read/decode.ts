/** Bytes to text: byte order mark, declared charset where it holds, else strict UTF-8, else GB18030. */

export type Decoded = { kind: "text"; text: string; encoding: string } | { kind: "binary"; looksLike: string | null };

/** First bytes of file kinds that arrive with a wrong extension. */
const SIGNATURES: [string, number[]][] = [
  ["PDF", [0x25, 0x50, 0x44, 0x46]],
  ["ZIP, Word .docx or Excel .xlsx", [0x50, 0x4b, 0x03, 0x04]],
  ["old Word .doc or Excel .xls", [0xd0, 0xcf, 0x11, 0xe0]],
  ["PNG image", [0x89, 0x50, 0x4e, 0x47]],
  ["JPEG image", [0xff, 0xd8, 0xff]],
  ["GIF image", [0x47, 0x49, 0x46, 0x38]],
  ["GZIP archive", [0x1f, 0x8b]],
  ["RAR archive", [0x52, 0x61, 0x72, 0x21]],
];

const LABELS: Record<string, string> = { gb2312: "gb18030", gbk: "gb18030", gb18030: "gb18030", big5: "big5" };

function strict(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The charset a page declares in its first 4 KB, lower case, or null. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  return /charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase() ?? null;
}

/** Share of zero bytes at odd and even places tells UTF-16 without a mark from binary data. */
function utf16WithoutMark(bytes: Uint8Array): string | null {
  const n = Math.min(bytes.length, 2000);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < n; i++) if (bytes[i] === 0) i % 2 === 0 ? even++ : odd++;
  if (odd > n / 10 && even === 0) return "utf-16le";
  if (even > n / 10 && odd === 0) return "utf-16be";
  return null;
}

/** Decodes a whole file. Never throws: what is not text comes back as `binary` with what it looks like. */
export function decode(bytes: Uint8Array): Decoded {
  for (const [name, signature] of SIGNATURES) {
    if (signature.every((b, i) => bytes[i] === b)) return { kind: "binary", looksLike: name };
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return { kind: "text", text: new TextDecoder("utf-16le").decode(bytes.subarray(2)), encoding: "utf-16le" };
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return { kind: "text", text: new TextDecoder("utf-16be").decode(bytes.subarray(2)), encoding: "utf-16be" };
  }
  const utf16 = utf16WithoutMark(bytes);
  if (utf16) return { kind: "text", text: new TextDecoder(utf16).decode(bytes), encoding: utf16 };
  if (bytes.subarray(0, 8000).includes(0)) return { kind: "binary", looksLike: null };

  // Strict UTF-8 almost never succeeds by accident, so it outranks a wrong declaration.
  const utf8 = strict(bytes, "utf-8");
  if (utf8 !== null) return { kind: "text", text: utf8, encoding: "utf-8" };
  const declared = LABELS[declaredCharset(bytes) ?? ""];
  for (const encoding of declared === "big5" ? ["big5", "gb18030"] : ["gb18030", "big5"]) {
    const text = strict(bytes, encoding);
    if (text !== null) return { kind: "text", text, encoding };
  }
  // A file cut in the middle of a character, or with a few damaged bytes: take the reading with fewer losses.
  const losses = (s: string) => s.split("\ufffd").length - 1;
  const tries = ["utf-8", declared ?? "gb18030"].map((encoding) => {
    const text = new TextDecoder(encoding).decode(bytes);
    return { text, encoding, lost: losses(text) };
  });
  tries.sort((a, b) => a.lost - b.lost);
  const best = tries[0];
  if (!best || best.lost > Math.max(20, best.text.length / 50)) return { kind: "binary", looksLike: null };
  return { kind: "text", text: best.text, encoding: best.encoding };
}
