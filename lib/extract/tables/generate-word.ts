/**
 * Generated tables as Word, WPS and the editors they were pasted into write them as HTML. For tests only: what varies is given by the caller.
 * The words of every cell stay those of the table, so its truth holds for the page.
 */
import type { Cell, GridTable } from "./generate";

export interface WordStyle {
  /** How the words of a cell are cut into spans: whole, a character each, Han and digits apart, digits in two halves. */
  runs: "whole" | "characters" | "scripts" | "halves";
  /** Blank cells: Word's paragraph mark, a no-break space, nothing at all, a full-width blank, a no-break space in spans. */
  blank: "o:p" | "nbsp" | "none" | "wide" | "spans";
  /** Attributes quoted, bare in capitals (old editors), or with the prologue of Internet Explorer's editor. */
  tags: "word" | "capitals" | "prologue";
  /** Labels that span rows: one paragraph, a character a paragraph, broken by <br>. */
  tall: "paragraph" | "characters" | "br";
  /** A label that spans rows: as it should, a row too long, printed again in every row, blank cells below it, or hidden ones. */
  spans: "right" | "long" | "repeated" | "blank" | "hidden";
  /** What Word puts behind the last row of a table whose columns are not aligned. */
  misaligned: boolean;
  /** Numbering of labels as a list mark in a span of its own. */
  lists: boolean;
  /** Tables set in another table, or in a frame. */
  wrapped: "none" | "table" | "frame" | "cell";
  /** The request table goes on in a second one after so many rows, with its heads again or without. */
  broken: { after: number; heads: boolean } | null;
  /** Notes at figures: a footnote, a comment, a deletion that was tracked. */
  note: "none" | "footnote" | "comment" | "deleted" | "struck" | "hidden" | "bookmark" | "vml";
  /** Every column of the page is that many grid columns wide. */
  colSpan: number;
  /** Source lines are broken within words. */
  wraps: boolean;
  /** The words of some label cells stand in a table of one cell inside them. */
  nested: boolean;
  /** Headings and the measure word as rows of the table: across all columns; with a blank row behind. */
  headingInside: boolean;
  /** The whole report in one table element, a row a paragraph. */
  allInOne: boolean;
}

export const PLAIN_WORD: WordStyle = {
  runs: "whole",
  blank: "o:p",
  tags: "word",
  tall: "paragraph",
  spans: "right",
  misaligned: false,
  lists: false,
  wrapped: "none",
  broken: null,
  note: "none",
  colSpan: 1,
  wraps: false,
  nested: false,
  headingInside: false,
  allInOne: false,
};

const escaped = (s: string) => s.replace(/&/g, "&amp;").replace(/</g, "&lt;");

function runsOf(words: string, how: WordStyle["runs"]): string[] {
  switch (how) {
    case "whole":
      return [words];
    case "characters":
      return [...words];
    case "scripts":
      return words.match(/[\x20-\x7e]+|[^\x20-\x7e]+/g) ?? [words];
    case "halves":
      return [words.slice(0, Math.ceil(words.length / 2)), words.slice(Math.ceil(words.length / 2))].filter(Boolean);
    default:
      return how satisfies never;
  }
}

function span(words: string, s: WordStyle): string {
  const latin = /^[\x20-\x7e]+$/.test(words);
  if (s.tags === "word")
    return `<span${latin ? " lang=EN-US" : ""} style='font-size:10.5pt;font-family:宋体;mso-bidi-font-family:宋体;\nmso-font-kerning:0pt'>${escaped(words)}</span>`;
  return `<SPAN${latin ? " lang=EN-US" : ""} style="FONT-SIZE: 10.5pt; mso-ascii-font-family: 'Times New Roman'"><FONT face=宋体>${escaped(words)}</FONT></SPAN>`;
}

const BLANK: Record<WordStyle["blank"], string> = {
  "o:p": "<span lang=EN-US><o:p>&nbsp;</o:p></span>",
  nbsp: "&nbsp;",
  none: "",
  wide: "　",
  spans: "<span lang=EN-US><span style='mso-spacerun:yes'>&nbsp;&nbsp; </span></span><b><o:p></o:p></b>",
};

const NOTES: Record<WordStyle["note"], { before: string; after: string }> = {
  none: { before: "", after: "" },
  footnote: {
    before: "",
    after:
      '<a style=\'mso-footnote-id:ftn1\' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span lang=EN-US><span style=\'mso-special-character:footnote\'><![if !supportFootnotes]><span class=MsoFootnoteReference><span lang=EN-US>[1]</span></span><![endif]></span></span></span></a>',
  },
  comment: {
    before: "<a style='mso-comment-reference:A_1;mso-comment-date:20230110T1002'>",
    after:
      '</a><span class=MsoCommentReference><span lang=EN-US style=\'font-size:8.0pt\'><![if !supportAnnotations]><a class=msocomanchor id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[A1]</a><![endif]><span style=\'mso-special-character:comment\'>&nbsp;</span></span></span>',
  },
  deleted: {
    before:
      '<del cite="mailto:office" datetime="2023-01-12T10:02"><span lang=EN-US style=\'font-size:10.5pt\'>7</span></del>',
    after: "",
  },
  struck: { before: "<s><span lang=EN-US>7</span></s>", after: "<span style='text-decoration:line-through'>1</span>" },
  hidden: { before: "", after: "<span style='display:none;mso-hide:all'>4</span>" },
  bookmark: {
    before: '<a name="OLE_LINK2"></a><a name="OLE_LINK1"><span style=\'mso-bookmark:OLE_LINK2\'>',
    after: "</span></a>",
  },
  vml: {
    before:
      '<!--[if gte vml 1]><v:shape id="_x0000_s1026" type="#_x0000_t202" style=\'width:20pt\'><v:textbox><table><tr><td><p>9</p></td></tr></table></v:textbox></v:shape><![endif]-->',
    after: "",
  },
};

const paragraph = (inner: string, s: WordStyle) =>
  s.tags === "word"
    ? `<p class=MsoNormal align=center style='text-align:center;line-height:12.0pt;mso-line-height-rule:\nexactly'>${inner}</p>`
    : `<P style="TEXT-ALIGN: center; LINE-HEIGHT: 12pt" class=MsoNormal align=center>${inner}${s.tags === "prologue" ? '<SPAN lang=EN-US><?xml:namespace prefix = o ns = "urn:schemas-microsoft-com:office:office" /><o:p></o:p></SPAN>' : ""}</P>`;

/** Number of a label as Word keeps it for a list. */
const listMark = (mark: string) =>
  `<![if !supportLists]><span lang=EN-US><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span></span><![endif]>`;

function inside(c: Cell, s: WordStyle, noted: boolean): string {
  if (c.text === "") return s.blank === "none" ? "" : paragraph(BLANK[s.blank], s);
  if (c.role === "label" && c.rowSpan > 1 && s.tall === "characters")
    return [...c.text].map((x) => paragraph(span(x, s), s)).join("\n");
  if (c.role === "label" && c.rowSpan > 1 && s.tall === "br")
    return paragraph((c.text.match(/.{1,3}/gsu) ?? []).map((x) => span(x, s)).join("<br>\n"), s);
  const numbered = s.lists && c.role === "label" ? /^(\d[.、．]|[(（][一二三四五六七][)）])(.+)$/su.exec(c.text) : null;
  const words = (numbered?.[2] ?? c.text).split("\n");
  const wrap = (x: string) => (s.wraps && /^\p{Script=Han}{4,}/u.test(x) ? `${x.slice(0, 3)}\n${x.slice(3)}` : x);
  const lines = words.map((line) =>
    runsOf(wrap(line), s.runs)
      .map((x) => span(x, s))
      .join(""),
  );
  const note = noted ? NOTES[s.note] : NOTES.none;
  return paragraph((numbered ? listMark(numbered[1] ?? "") : "") + note.before + lines.join("<br>") + note.after, s);
}

const HIDDEN = "\u0000";

/** The table with its tall labels spanning wrongly. */
function respanned(t: GridTable, s: WordStyle): GridTable {
  if (s.spans === "right") return t;
  if (s.spans === "long") {
    let done = false;
    return {
      ...t,
      rows: t.rows.map((row) =>
        row.map((c) => {
          if (done || c.role !== "label" || c.rowSpan < 2) return c;
          done = true;
          return { ...c, rowSpan: c.rowSpan + 1 };
        }),
      ),
    };
  }
  // Every row gets a cell of its own for the labels that reach over it.
  const open: { cell: Cell; left: number; at: number }[] = [];
  return {
    ...t,
    rows: t.rows.map((row) => {
      const above = open.filter((o) => o.left > 0);
      for (const o of above) o.left--;
      row.forEach((c, at) => {
        if (c.role === "label" && c.rowSpan > 1) open.push({ cell: c, left: c.rowSpan - 1, at });
      });
      const own = row.map((c) => (c.role === "label" ? { ...c, rowSpan: 1 } : c));
      const again = above.map(
        (o): Cell => ({ ...o.cell, rowSpan: 1, text: s.spans === "repeated" ? o.cell.text : "" }),
      );
      if (s.spans === "hidden")
        return [...above.map((o): Cell => ({ ...o.cell, rowSpan: 1, role: "head", text: HIDDEN })), ...row];
      return [...again, ...own];
    }),
  };
}

const isData = (row: Cell[]) => row.some((c) => c.role === "value");

/** The table and what goes on of it behind a page break. Labels that would span both are cut. */
function brokenUp(t: GridTable, at: WordStyle["broken"]): GridTable[] {
  const first = t.rows.findIndex(isData);
  const r = at ? first + at.after : 0;
  const isRequests = t.rows.length > 15 && first > 0;
  if (!at || !isRequests || r >= t.rows.length) return [t];
  const rows = t.rows.map((row, i) => row.map((c) => (i < r && i + c.rowSpan > r ? { ...c, rowSpan: r - i } : c)));
  const rest = [...t.rows.slice(r)];
  // What reached over the break begins anew below it, without words.
  const cut = t.rows
    .slice(0, r)
    .flatMap((row, i) =>
      row.filter((c) => i + c.rowSpan > r).map((c) => ({ ...c, text: "", rowSpan: i + c.rowSpan - r })),
    );
  const begin = rest[0];
  if (begin && cut.length > 0) rest[0] = [...cut, ...begin];
  return [
    { ...t, rows: rows.slice(0, r) },
    { heading: null, rows: [...(at.heads ? t.rows.slice(0, first) : []), ...rest] },
  ];
}

function tableHtml(t: GridTable, s: WordStyle, first: number): string {
  let figures = first;
  const cell = (c: Cell) => {
    const noted = s.note !== "none" && c.role === "value" && c.text !== "" && figures++ % 23 === 4;
    const colSpan = c.colSpan * s.colSpan;
    const spans = (colSpan > 1 ? ` colSpan=${colSpan}` : "") + (c.rowSpan > 1 ? ` rowSpan=${c.rowSpan}` : "");
    if (c.text === HIDDEN) return "<td style='display:none'></td>";
    const words = inside(c, s, noted);
    const inner =
      s.nested && c.role === "label" && [...c.text].length % 3 === 0
        ? `<table border=0 cellpadding=0><tr><td>${words}</td></tr></table>`
        : words;
    return s.tags === "word"
      ? `<td width=61 nowrap${spans.toLowerCase()} style='width:45.8pt;border:solid windowtext 1.0pt;mso-border-alt:\n  solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt'>\n  ${inner}\n  </td>`
      : `<TD style="BORDER-BOTTOM: windowtext 1pt solid; WIDTH: 45.8pt" width=61${spans}>${inner}</TD>`;
  };
  const rows = t.rows.map(
    (row, i) =>
      ` <tr style='mso-yfti-irow:${i};${i === 0 ? "mso-yfti-firstrow:yes;" : ""}height:19.85pt'>\n  ${row.map(cell).join("\n  ")}\n </tr>`,
  );
  const width = widthOf(t) * s.colSpan;
  if (s.misaligned)
    rows.push(
      ` <![if !supportMisalignedColumns]>\n <tr height=0>\n${"  <td width=61 style='border:none'></td>\n".repeat(width)} </tr>\n <![endif]>`,
    );
  const table = `<table class=MsoNormalTable border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'>\n${rows.join("\n")}\n</table>`;
  switch (s.wrapped) {
    case "table":
      return `<table width="100%" border=0><tr><td valign=top>\n${table}\n</td></tr></table>`;
    case "frame":
      return `<div style='mso-element:frame;mso-element-frame-hspace:9.0pt'>\n<table cellspacing=0 cellpadding=0 hspace=0 vspace=0 align=left>\n <tr>\n <td valign=top align=left style='padding:0cm 9.0pt 0cm 9.0pt'>\n${table}\n </td>\n </tr>\n</table>\n</div>`;
    case "cell":
      return `<table width="100%" border=0><tr><td width=10></td><td>\n${table}\n</td><td>&nbsp;</td></tr></table>`;
    default:
      return `<div align=center>\n${table}\n</div>`;
  }
}

const widthOf = (t: GridTable) => Math.max(...t.rows.map((row) => row.reduce((n, c) => n + c.colSpan, 0)));

function withHeadingInside(t: GridTable): GridTable {
  if (t.heading === null) return t;
  const row = (text: string): Cell[] => [{ text, role: "head", colSpan: widthOf(t), rowSpan: 1 }];
  return { heading: null, rows: [row(t.heading), row("单位：件"), ...t.rows, row("")] };
}

/** The tables as Word's HTML, headings above them. */
export function wordTables(given: readonly GridTable[], s: WordStyle): string {
  return given
    .map((t) => (s.headingInside ? withHeadingInside(t) : t))
    .flatMap((t, n) => {
      const parts = brokenUp(respanned(t, s), s.broken).map((p, i) => tableHtml(p, s, n * 5 + i));
      const heading =
        t.heading === null
          ? []
          : [
              `<p class=MsoNormal style='text-indent:32.0pt'><b><span style='font-family:黑体'>${escaped(t.heading)}</span></b></p>`,
            ];
      return [
        ...heading,
        ...parts.flatMap((p, i) =>
          i === 0 ? [p] : ["<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>", p],
        ),
      ];
    })
    .join("\n");
}

const BEFORE = [
  "本报告根据《中华人民共和国政府信息公开条例》编制，所列数据的统计期限自1月1日起至12月31日止。",
  "一、总体情况",
  "本单位坚持以公开为常态、不公开为例外，认真做好政府信息公开各项工作。",
];
const BEHIND = [
  "五、存在的主要问题及改进情况",
  "公开内容有待丰富，下一步将加强培训，提高工作水平。",
  "六、其他需要报告的事项",
  "无其他需要报告的事项。",
];

/** Everything as rows of one table, paragraphs across all columns. */
function inOneTable(before: string[], tables: readonly GridTable[], behind: string[]): GridTable {
  const width = Math.max(...tables.map(widthOf));
  const rows = (words: string[]) => words.map((text): Cell[] => [{ text, role: "head", colSpan: width, rowSpan: 1 }]);
  const parts = tables.flatMap((t) => [...rows(t.heading === null ? [] : [t.heading]), ...t.rows]);
  return { heading: null, rows: [...rows(before), ...parts, ...rows(behind)] };
}

/** A whole report as Word saves it: title, a little prose, the tables, the end. */
export function wordReport(tables: readonly GridTable[], s: WordStyle, title: string): string {
  const p = (words: string) =>
    `<p class=MsoNormal style='text-indent:32.0pt'><span style='font-size:16.0pt;font-family:仿宋_GB2312'>${words}</span><span lang=EN-US><o:p></o:p></span></p>`;
  const body = s.allInOne
    ? wordTables([inOneTable([title, ...BEFORE], tables, BEHIND)], s)
    : [
        `<p class=MsoNormal align=center style='text-align:center'><span style='font-size:22.0pt'>${title}</span></p>`,
        ...BEFORE.map(p),
        wordTables(tables, s),
        ...BEHIND.map(p),
      ].join("\n");
  return `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=Generator content="Microsoft Word 15">
<title>${title}</title>
<!--[if gte mso 9]><xml><o:DocumentProperties><o:Author>office</o:Author><o:Revision>3</o:Revision></o:DocumentProperties></xml><![endif]-->
<style><!-- p.MsoNormal {mso-style-parent:""; margin:0cm;} @page WordSection1 {size:595.3pt 841.9pt;} --></style>
</head>
<body lang=ZH-CN style='tab-interval:21.0pt'>
<div class=WordSection1 style='layout-grid:15.6pt'>
${body}
</div>
</body>
</html>
`;
}
