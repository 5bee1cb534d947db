/**
 * An old Word file (.doc) made plain before word-extractor reads it. That library leaves out what tracked changes deleted, and ends the rows of
 * a table where a paragraph is marked as a row's end, but it knows no other marks of characters, takes some for deletions, and does not follow
 * the marks of long rows into another stream. The marks are changed in their places, so no length changes.
 *
 * Marks ("sprm") are a number of two bytes and an operand whose length stands in the number's upper bits.
 */
import { CFB } from "@e965/xlsx";

const DELETED = 0x0800;
const HIDDEN = 0x083c;
const STRUCK = 0x0837;
const STRUCK_TWICE = 0x2a53;
const RAISED = 0x2a48;
const IN_TABLE = 0x2416;
const ROW_END = 0x2417;
/** The marks of this paragraph stand in the stream "Data". */
const ELSEWHERE = [0x6645, 0x6646];

const PAGE = 512;
const BYTES_OF_OPERAND = [1, 1, 2, 4, 2, 2, 0, 3];

/** Calls `see` with each mark and where its operand stands. */
function eachMark(b: Buffer, from: number, to: number, see: (mark: number, operand: number) => void): void {
  for (let at = from; at + 2 < to; ) {
    const mark = b.readUInt16LE(at);
    see(mark, at + 2);
    const kind = mark >> 13;
    at += 2 + (kind === 6 ? (b[at + 2] ?? 0) + 1 : (BYTES_OF_OPERAND[kind] as number));
  }
}

/** The pages that a table of the stream lists: characters' from 0xfa, paragraphs' from 0x102. */
function pagesOf(word: Buffer, table: Buffer, header: number): number[] {
  const [from, length] = [word.readUInt32LE(header), word.readUInt32LE(header + 4)];
  const count = (length - 4) / 8;
  if (!Number.isInteger(count) || count > word.length / PAGE) return [];
  return Array.from({ length: count }, (_, i) => table.readUInt32LE(from + (count + 1) * 4 + i * 4) * PAGE);
}

/** Hidden, struck and raised characters count as deleted; no other mark does. */
function markCharacters(word: Buffer, page: number): void {
  const runs = word.readUInt8(page + PAGE - 1);
  for (let i = 0; i < runs; i++) {
    const at = page + word.readUInt8(page + (runs + 1) * 4 + i) * 2;
    if (at === page) continue;
    eachMark(word, at + 1, at + 1 + word.readUInt8(at), (mark, operand) => {
      const isGone =
        ([HIDDEN, STRUCK, STRUCK_TWICE].includes(mark) && ((word[operand] ?? 0) & 1) === 1) ||
        (mark === RAISED && word[operand] === 1);
      if (isGone) word.writeUInt16LE(DELETED, operand - 2);
      else if (mark !== DELETED && (mark & 0x1f) === 0) word.writeUInt16LE(mark | 1, operand - 2);
    });
  }
}

/** The ends of rows whose marks stand in another stream are marked in their place. */
function markRows(word: Buffer, data: Buffer, page: number): void {
  const paragraphs = word.readUInt8(page + PAGE - 1);
  for (let i = 0; i < paragraphs; i++) {
    const at = page + word.readUInt8(page + (paragraphs + 1) * 4 + i * 13) * 2;
    if (at === page) continue;
    const length = word.readUInt8(at);
    const [from, size] = length > 0 ? [at + 1, 2 * length - 1] : [at + 2, 2 * word.readUInt8(at + 1)];
    eachMark(word, from + 2, from + size, (mark, operand) => {
      if (!ELSEWHERE.includes(mark)) return;
      const place = word.readUInt32LE(operand);
      let isEnd = false;
      eachMark(data, place + 2, place + 2 + data.readUInt16LE(place), (m, o) => {
        isEnd ||= m === ROW_END && data[o] === 1;
      });
      if (!isEnd) return;
      word.writeUInt16LE(ROW_END, operand - 2);
      word.writeUInt8(1, operand);
      word.writeUInt16LE(IN_TABLE, operand + 1);
      word.writeUInt8(1, operand + 3);
    });
  }
}

/** The file with its marks made plain; as it is where it is built in another way than Word builds it. */
export function plainDoc(bytes: Uint8Array): Uint8Array {
  try {
    const file = CFB.read(Buffer.from(bytes), { type: "buffer" });
    const stream = (name: string) => {
      const entry = CFB.find(file, name);
      return entry ? Buffer.from(entry.content as Uint8Array) : null;
    };
    const word = stream("WordDocument");
    const table = word && stream((word.readUInt16LE(0x0a) & 0x0200) !== 0 ? "1Table" : "0Table");
    if (!word || !table) return bytes;
    for (const page of pagesOf(word, table, 0xfa)) markCharacters(word, page);
    const data = stream("Data");
    if (data) for (const page of pagesOf(word, table, 0x102)) markRows(word, data, page);
    const entry = CFB.find(file, "WordDocument");
    if (entry) entry.content = word;
    return CFB.write(file, { type: "buffer" }) as Uint8Array;
  } catch {
    return bytes;
  }
}
