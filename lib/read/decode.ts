/** Bytes to text: byte order mark, strict UTF-8, UTF-16 by its characters, then the Chinese charset that gives ordinary words. */

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

const LABELS: Record<string, string> = {
  gb2312: "gb18030",
  gbk: "gb18030",
  "x-gbk": "gb18030",
  gb18030: "gb18030",
  big5: "big5",
  "big5-hkscs": "big5",
};

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
  return /(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase() ?? null;
}

/** Characters a Chinese page consists of. Bytes of GBK or UTF-8 taken for UTF-16 give other scripts. */
const expected = (c: number): boolean =>
  (c >= 0x4e00 && c <= 0x9fff) ||
  (c >= 0x20 && c < 0x7f) ||
  (c >= 0x3000 && c <= 0x303f) ||
  (c >= 0xff00 && c <= 0xffef);
const SAMPLE = 4000;

/** UTF-16 without a mark: nearly all of its characters are those of a Chinese page. */
function utf16WithoutMark(bytes: Uint8Array): string | null {
  for (const encoding of ["utf-16le", "utf-16be"]) {
    const sample = new TextDecoder(encoding).decode(bytes.subarray(0, SAMPLE - (SAMPLE % 2)));
    let good = 0;
    for (let i = 0; i < sample.length; i++) {
      const c = sample.charCodeAt(i);
      if (expected(c) || c === 10 || c === 13 || c === 9) good++;
    }
    // Latin letters in pairs look like rare Han characters; ordinary ones are seldom among them.
    if (sample.length >= 4 && good >= sample.length * 0.9 && frequentShare(sample) >= 0.06) return encoding;
  }
  return null;
}

/** The most frequent characters of Chinese texts, in both scripts. Text in a wrong charset has hardly any. */
const FREQUENT = new Set(
  "的一是不了在人有我这中大来上国个到为和地出年就要下以生会自之家学对可里后能都日于起发成事作文无开用主行方本经公同部法工政府信息情况条第区市县" +
    "這來國個為學對後發無開經條區縣會請報務與關於總數訊",
);
function frequentShare(text: string): number {
  let han = 0;
  let frequent = 0;
  for (let i = 0; i < text.length && han < SAMPLE; i++) {
    if (text.charCodeAt(i) < 0x80) continue;
    han++;
    if (FREQUENT.has(text[i] as string)) frequent++;
  }
  return han === 0 ? 0 : frequent / han;
}

/** The reading in GB18030 or Big5 that is valid and has the more ordinary words; the declared one where they do not differ. */
function chinese(bytes: Uint8Array): { text: string; encoding: string } | null {
  const declared = LABELS[declaredCharset(bytes) ?? ""];
  const order = declared === "big5" ? ["big5", "gb18030"] : ["gb18030", "big5"];
  const readings = order.flatMap((encoding) => {
    const text = strict(bytes, encoding);
    return text === null ? [] : [{ text, encoding }];
  });
  const [first, second] = readings;
  if (!first || !second) return first ?? null;
  return frequentShare(second.text) > frequentShare(first.text) * 1.5 ? second : first;
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
  const nul = bytes.subarray(0, 8000).includes(0);
  // Strict UTF-8 almost never succeeds by accident, so it outranks a wrong declaration.
  const utf8 = nul ? null : strict(bytes, "utf-8");
  if (utf8 !== null) return { kind: "text", text: utf8, encoding: "utf-8" };
  const utf16 = utf16WithoutMark(bytes);
  if (utf16) return { kind: "text", text: new TextDecoder(utf16).decode(bytes), encoding: utf16 };
  if (nul) return { kind: "binary", looksLike: null };
  const found = chinese(bytes);
  if (found) return { kind: "text", ...found };
  // A file cut in the middle of a character, or with a few damaged bytes: take the reading with fewer losses.
  const losses = (s: string) => s.split("\ufffd").length - 1;
  const tries = ["utf-8", LABELS[declaredCharset(bytes) ?? ""] ?? "gb18030"].map((encoding) => {
    const text = new TextDecoder(encoding).decode(bytes);
    return { text, encoding, lost: losses(text) };
  });
  tries.sort((a, b) => a.lost - b.lost);
  const best = tries[0];
  if (!best || best.lost > Math.max(20, best.text.length / 50)) return { kind: "binary", looksLike: null };
  return { kind: "text", text: best.text, encoding: best.encoding };
}
