/**
 * What copying, converting and pasting do to a text: none of it changes what the report says, so the reader must find the same figures, the
 * same place and year, and never another figure.
 */
import { describe, expect, test } from "vitest";
import { processReport } from "@/lib/pipeline";
import { ERAS } from "@/lib/report";
import { syntheticDocument } from "@/lib/synth/document";
import { random } from "@/lib/synth/random";
import { scoreDocument } from "./score";

/** Documents a copy is made of: text in UTF-8 whose words nothing else has worn. */
const DOCUMENTS = ERAS.flatMap((era) =>
  Array.from({ length: 40 }, (_, n) => syntheticDocument(era, "tuned", n, "copies"))
    .filter((d) => d.kind === "text" && !/gbk|spam|traditional|stripped|wrong|wrapped/.test(d.family))
    .slice(0, 5)
    .map((d) => ({
      d,
      text: new TextDecoder().decode(d.bytes),
      original: scoreDocument(d, processReport(d.bytes, d.name)),
    })),
);

const chance = random("copies");
const HAN_PAIR = /(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff])/g;
const READINGS = ["bào", "shēn", "qǐng", "kāi", "zhèng", "wù"];
const columns = (c: string) => (c.charCodeAt(0) > 0x2e7f ? 2 : 1);

/** The line broken at so many columns, numbers and marks kept whole. */
function wrapped(line: string, width: number): string[] {
  if (line.length * 2 <= width || /[|│\t]|\d\s+\d/.test(line)) return [line];
  const out: string[] = [];
  let now = "";
  let used = 0;
  for (const [word] of line.matchAll(/[\d.,%]+|[a-z]+|.[，。；：、）]*/gisu)) {
    const n = [...word].reduce((sum, c) => sum + columns(c), 0);
    if (used + n > width) {
      out.push(now);
      now = "";
      used = 0;
    }
    now += word;
    used += n;
  }
  return [...out, now];
}
const eachLine = (text: string, of: (line: string) => string[]) => text.split("\n").flatMap(of).join("\n");

/** How many table cells and figures in words may be left out, of a hundred; `torn`: layouts whose tables the copy takes apart, which may be unread. */
interface Allowed {
  tables: number;
  narrative: number;
  torn?: RegExp;
}

/** What is done, and what may be left out for it. */
const COPIES: [string, (text: string) => string, Allowed][] = [
  [
    "readings behind characters, 申請(qǐng)",
    (t) => t.replace(/[\u4e00-\u9fff]/g, (c) => (chance.chance(0.1) ? `${c}(${chance.pick(READINGS)})` : c)),
    // Readings move columns that stand by width, and break labels of separated values and the heads of lists.
    { tables: 0, narrative: 1, torn: /aligned|\/csv|cells-spaced|bullet-records/ },
  ],
  [
    "blanks strewn between characters",
    (t) => t.replace(HAN_PAIR, () => (chance.chance(0.2) ? " " : "")),
    // A label and its figures part at a blank, and so do the heads of a list.
    { tables: 0, narrative: 1, torn: /label-values|bullet-records/ },
  ],
  [
    "wide blanks strewn between characters",
    (t) => t.replace(HAN_PAIR, () => (chance.chance(0.2) ? "\u3000" : "")),
    { tables: 0, narrative: 1, torn: /bullet-records/ },
  ],
  [
    "blanks around numbers",
    (t) => t.replace(/(?<=[\u4e00-\u9fff])(?=\d)|(?<=\d)(?=[\u4e00-\u9fff])/g, " "),
    { tables: 0, narrative: 1 },
  ],
  [
    "soft hyphens",
    (t) => t.replace(HAN_PAIR, () => (chance.chance(0.05) ? "\u00ad" : "")),
    { tables: 0, narrative: 1, torn: /bullet-records/ },
  ],
  ["a byte order mark before every line", (t) => t.replaceAll("\n", "\n\ufeff"), { tables: 0, narrative: 1 }],
  ["line separators for line ends", (t) => t.replaceAll("\n", "\u2028"), { tables: 0, narrative: 1 }],
  ["Word's manual line breaks for line ends", (t) => t.replaceAll("\n", "\u000b"), { tables: 0, narrative: 1 }],
  ["carriage returns for line ends", (t) => t.replaceAll("\n", "\r"), { tables: 0, narrative: 1 }],
  ["every line set in by a tab", (t) => eachLine(t, (l) => [`\t${l}`]), { tables: 0, narrative: 1 }],
  ["Markdown's backslashes", (t) => t.replace(/(?<!^[|:\- ]*)[.()_*#]/gm, "\\$&"), { tables: 1, narrative: 1 }],
  [
    "numbers of notes",
    (t) => t.replace(/\d件(?=[，。；])/g, (m) => (chance.chance(0.2) ? `${m}[1]` : m)),
    { tables: 0, narrative: 1 },
  ],
  [
    "corner brackets for quotation marks",
    (t) => t.replaceAll("“", "「").replaceAll("”", "」"),
    { tables: 0, narrative: 1 },
  ],
  ["a comma within 公民、法人", (t) => t.replaceAll("公民、法人", "公民，法人"), { tables: 0, narrative: 1 }],
  [
    "wrapped at 78 columns",
    (t) => eachLine(t, (l) => wrapped(l, 78)),
    { tables: 3, narrative: 3, torn: /bullet-records/ },
  ],
  [
    "wrapped at 60 columns, paragraphs set in",
    (t) => eachLine(t, (l) => wrapped(/[，。]/.test(l) ? `　　${l.trim()}` : l, 60)),
    // Separated values and lists broken in the middle of a record.
    { tables: 9, narrative: 4, torn: /csv|bullet-records/ },
  ],
  [
    "wrapped at 78 columns and set in by four blanks",
    (t) => eachLine(t, (l) => wrapped(l, 78).map((x) => `    ${x}`)),
    { tables: 3, narrative: 5, torn: /bullet-records/ },
  ],
];

describe("a copied text says what its original says", () => {
  test.each(COPIES)("%s", (_, copy, may) => {
    const lost = { tables: 0, narrative: 0, place: 0, year: 0 };
    const due = { tables: 0, narrative: 0 };
    for (const { d, text, original } of DOCUMENTS) {
      const copied = scoreDocument(d, processReport(new TextEncoder().encode(copy(text)), d.name));
      const wrong = copied.failures.filter((f) => f.what.startsWith("wrong"));
      expect(wrong, d.id).toEqual([]);
      for (const source of ["tables", "narrative"] as const) {
        if (source === "tables" && may.torn?.test(d.family)) continue;
        due[source] += copied.figures[source].due;
        lost[source] += Math.max(0, copied.figures[source].missed - original.figures[source].missed);
      }
      lost.place += original.place.right - copied.place.right;
      lost.year += original.year.right - copied.year.right;
    }
    expect(due.tables).toBeGreaterThan(400);
    expect(due.narrative).toBeGreaterThan(200);
    expect(lost.place).toBe(0);
    expect(lost.year).toBe(0);
    expect(lost.tables).toBeLessThanOrEqual((due.tables * may.tables) / 100);
    expect(lost.narrative).toBeLessThanOrEqual((due.narrative * may.narrative) / 100);
  });
});
