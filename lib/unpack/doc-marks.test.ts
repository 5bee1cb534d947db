/** Marks of characters and paragraphs in old Word files, in files built by hand. */
import { CFB } from "@e965/xlsx";
import { expect, test } from "vitest";
import { plainDoc } from "./doc-marks";

const PAGE = 512;
const bytesOf = (...numbers: number[]) => Buffer.from(numbers);
const mark = (n: number, ...operand: number[]) => bytesOf(n & 0xff, n >> 8, ...operand);

/** A page of marks as Word lays it out: places, an offset for each, the marks themselves from the end. @param entry bytes an offset takes */
function pageOf(marks: Buffer[], entry: number, wrap: (m: Buffer) => Buffer): Buffer {
  const page = Buffer.alloc(PAGE);
  let end = PAGE - 2;
  marks.forEach((m, i) => {
    const own = wrap(m);
    end = (end - own.length) & ~1;
    own.copy(page, end);
    page.writeUInt8(end / 2, (marks.length + 1) * 4 + i * entry);
  });
  page.writeUInt8(marks.length, PAGE - 1);
  return page;
}

/** A .doc whose characters and paragraphs carry these marks; what stands in the stream "Data" apart. */
function doc(characters: Buffer[], paragraphs: Buffer[], data: Buffer): Uint8Array {
  const head = Buffer.alloc(PAGE);
  head.writeUInt16LE(0x0200, 0x0a);
  [0xfa, 0x102].forEach((at, i) => {
    head.writeUInt32LE(i * 12, at);
    head.writeUInt32LE(12, at + 4);
  });
  const table = Buffer.alloc(4096);
  table.writeUInt32LE(1, 8);
  table.writeUInt32LE(2, 20);
  const word = Buffer.concat([
    head,
    pageOf(characters, 1, (m) => Buffer.concat([bytesOf(m.length), m])),
    pageOf(paragraphs, 13, (m) => Buffer.concat([bytesOf(0, (m.length + 2) / 2, 0, 0), m])),
    Buffer.alloc(8 * PAGE),
  ]);
  const file = CFB.utils.cfb_new();
  for (const [name, content] of [
    ["WordDocument", word],
    ["1Table", table],
    ["Data", Buffer.concat([data, Buffer.alloc(4096)])],
  ] as const)
    CFB.utils.cfb_add(file, `/${name}`, content);
  return CFB.write(file, { type: "buffer" }) as Uint8Array;
}

/** All bytes of the marks after reading. */
function marksIn(bytes: Uint8Array): Buffer {
  const file = CFB.read(Buffer.from(bytes), { type: "buffer" });
  return Buffer.from(CFB.find(file, "WordDocument")?.content as Uint8Array);
}

test("hidden, struck and raised characters become deleted ones; others do not", () => {
  const gone = [mark(0x083c, 1), mark(0x0837, 1), mark(0x2a53, 1), mark(0x2a48, 1)];
  const shown = [mark(0x083c, 0), mark(0x2a48, 2), mark(0x8840, 15, 0)];
  const after = marksIn(plainDoc(doc([...gone, ...shown], [], Buffer.alloc(0)))).subarray(PAGE, 2 * PAGE);
  const deleted = mark(0x0800, 1);
  let count = 0;
  for (let at = after.indexOf(deleted); at >= 0; at = after.indexOf(deleted, at + 1)) count++;
  expect(count).toBe(gone.length);
  expect(after.includes(mark(0x083c, 0))).toBe(true);
  // Spaced characters (0x8840) would be taken for deleted ones.
  expect(after.includes(mark(0x8840))).toBe(false);
});

test("the end of a row whose marks stand in another stream is marked in its place", () => {
  const data = Buffer.concat([bytesOf(6, 0), mark(0x2416, 1), mark(0x2417, 1)]);
  const after = marksIn(plainDoc(doc([], [mark(0x6646, 0, 0, 0, 0)], data))).subarray(2 * PAGE, 3 * PAGE);
  expect(after.includes(mark(0x2417, 1))).toBe(true);
  const cell = Buffer.concat([bytesOf(3, 0), mark(0x2416, 1)]);
  const other = marksIn(plainDoc(doc([], [mark(0x6646, 0, 0, 0, 0)], cell))).subarray(2 * PAGE, 3 * PAGE);
  expect(other.includes(mark(0x2417, 1))).toBe(false);
});

test("a file of another kind stays as it is", () => {
  const bytes = new TextEncoder().encode("no compound file");
  expect(plainDoc(bytes)).toBe(bytes);
});
