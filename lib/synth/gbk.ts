/** Text in GBK, the charset of older sites. The platform only decodes it, so the table is made by decoding every pair of bytes. */

let table: Map<string, number> | null = null;

function codes(): Map<string, number> {
  if (table) return table;
  table = new Map();
  const decoder = new TextDecoder("gbk");
  const pair = new Uint8Array(2);
  for (let a = 0x81; a <= 0xfe; a++)
    for (let b = 0x40; b <= 0xfe; b++) {
      if (b === 0x7f) continue;
      pair[0] = a;
      pair[1] = b;
      const c = decoder.decode(pair);
      if (c.length === 1 && c !== "\ufffd" && !table.has(c)) table.set(c, (a << 8) | b);
    }
  return table;
}

/** Bytes of the text; characters GBK lacks become question marks. */
export function encodeGbk(text: string): Uint8Array {
  const known = codes();
  const out: number[] = [];
  for (const c of text) {
    if (c.charCodeAt(0) < 0x80) out.push(c.charCodeAt(0));
    else {
      const code = known.get(c);
      if (code === undefined) out.push(0x3f);
      else out.push(code >> 8, code & 0xff);
    }
  }
  return Uint8Array.from(out);
}
