/**
 * Official tables laid out the ways they reach us, for tests: figures in, text or HTML out, with the truth of every cell.
 * Pure: what varies is given by the caller. All figures are synthetic.
 */
import { cellsOf, type FormCell } from "@/lib/dictionary/dictionary";
import { APPLICANTS, type Applicant } from "@/lib/report";

export type CellId = string;
/** Identity of a cell in the truth: key and applicant. */
export const cellId = (key: string, applicant: Applicant | null = null): CellId => `${key}/${applicant ?? ""}`;

/** Printed words per cell; an absent cell is blank. */
export type Printed = Record<CellId, string>;

export interface Cell {
  text: string;
  colSpan: number;
  rowSpan: number;
  /** Value cells say which cell of the form they are. */
  id?: CellId;
  role: "head" | "label" | "value";
}

export interface GridTable {
  /** Line above the table, e.g. a section heading. */
  heading: string | null;
  rows: Cell[][];
}

export interface Style {
  /** 1. · 1、 · ⒈ · ① · (1) · （1） · "" */
  numbering: "1." | "1、" | "1．" | "⒈" | "①" | "(1)" | "（1）" | "";
  /** Brackets of (一) and of remarks. */
  fullWidthBrackets: boolean;
  /** Column heads of the request table printed: all three lines, one line of seven, or none. */
  heads: "official" | "one-line" | "none";
  /** Rows repeat the labels that span them. */
  repeatSpans: boolean;
  total: "总计" | "合计";
}

export const OFFICIAL_STYLE: Style = {
  numbering: "1.",
  fullWidthBrackets: false,
  heads: "official",
  repeatSpans: false,
  total: "总计",
};

const cell = (text: string, role: Cell["role"], colSpan = 1, rowSpan = 1): Cell => ({ text, role, colSpan, rowSpan });
const value = (printed: Printed, id: CellId): Cell => ({
  text: printed[id] ?? "",
  role: "value",
  colSpan: 1,
  rowSpan: 1,
  id,
});

const CIRCLED = "①②③④⑤⑥⑦⑧";
const STOPPED = "⒈⒉⒊⒋⒌⒍⒎⒏";

/** A label in the numbering and brackets of the style. */
export function styled(label: string, style: Style): string {
  let s = label;
  const m = /^(\d)\.(.*)$/.exec(s);
  if (m) {
    const n = Number(m[1]);
    const rest = m[2] ?? "";
    const marks: Record<Style["numbering"], string> = {
      "1.": `${n}.`,
      "1、": `${n}、`,
      "1．": `${n}．`,
      "⒈": STOPPED[n - 1] ?? "",
      "①": CIRCLED[n - 1] ?? "",
      "(1)": `(${n})`,
      "（1）": `（${n}）`,
      "": "",
    };
    s = marks[style.numbering] + rest;
  }
  return style.fullWidthBrackets
    ? s.replace(/\(/g, "（").replace(/\)/g, "）")
    : s.replace(/（/g, "(").replace(/）/g, ")");
}

const HEAD_WORDS: Record<Applicant, string> = {
  natural_person: "自然人",
  business: "商业企业",
  research_institute: "科研机构",
  social_org: "社会公益组织",
  legal_service: "法律服务机构",
  other_org: "其他",
  total: "总计",
};

/** The request table. `order` permutes or leaves out value columns together with their heads. */
export function requestTable(
  era: "E3" | "E4",
  printed: Printed,
  style: Style = OFFICIAL_STYLE,
  order: readonly Applicant[] = APPLICANTS,
): GridTable {
  const rows: Cell[][] = [];
  const word = (a: Applicant) => (a === "total" ? style.total : HEAD_WORDS[a]);
  const check = "(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)";
  const isOfficial = order.length === APPLICANTS.length && order.every((a, i) => a === APPLICANTS[i]);
  if (style.heads === "official" && isOfficial) {
    rows.push([cell(styled(check, style), "head", 3, 3), cell("申请人情况", "head", 7)]);
    rows.push([cell("自然人", "head", 1, 2), cell("法人或其他组织", "head", 5), cell(style.total, "head", 1, 2)]);
    rows.push(order.slice(1, 6).map((a) => cell(word(a), "head")));
  } else if (style.heads !== "none") {
    rows.push([cell("申请人情况", "head", 3), ...order.map((a) => cell(word(a), "head"))]);
  }
  const keys = [...new Map(cellsOf(era, "requests").map((c) => [c.key, c])).values()];
  const pathOf = (c: FormCell) => c.row_path.split("/");
  keys.forEach((c, i) => {
    const path = pathOf(c);
    const labels: Cell[] = [];
    path.forEach((label, level) => {
      const isLeaf = level === path.length - 1;
      const stem = path.slice(0, level + 1).join("/");
      const covered = keys.filter((k) => `${k.row_path}/`.startsWith(`${stem}/`)).length;
      const isFirst = i === 0 || !`${keys[i - 1]?.row_path}/`.startsWith(`${stem}/`);
      if (isLeaf) labels.push(cell(styled(label, style), "label", 4 - path.length));
      else if (style.repeatSpans) labels.push(cell(styled(label, style), "label"));
      else if (isFirst) labels.push(cell(styled(label, style), "label", 1, covered));
    });
    rows.push([...labels, ...order.map((a) => value(printed, cellId(c.key, a)))]);
  });
  return { heading: "三、收到和处理政府信息公开申请情况", rows };
}

/** The Article 20 blocks, in one table or each in its own. */
export function art20Tables(
  era: "E3" | "E4",
  printed: Printed,
  style: Style = OFFICIAL_STYLE,
  apart = false,
): GridTable[] {
  const names = { art20_1: "一", art20_5: "五", art20_6: "六", art20_8: "八", art20_9: "九" } as const;
  const tables: GridTable[] = [];
  for (const block of Object.keys(names) as (keyof typeof names)[]) {
    const cells = cellsOf(era, block);
    if (cells.length === 0) continue;
    const heads = [...new Map(cells.map((c) => [c.col, c.col_label])).values()];
    const widest = 3;
    const spanOf = (i: number) => (i === heads.length - 1 ? widest - heads.length + 1 : 1);
    const rows: Cell[][] = [
      [cell(styled(`第二十条第(${names[block]})项`, style), "head", widest + 1)],
      [cell("信息内容", "head"), ...heads.map((h, i) => cell(styled(h, style), "head", spanOf(i)))],
    ];
    for (const path of new Set(cells.map((c) => c.row_path))) {
      const row = cells.filter((c) => c.row_path === path);
      rows.push([
        cell(path, "label"),
        ...row.map((c, i) => ({ ...value(printed, cellId(c.key)), colSpan: spanOf(i) })),
      ]);
    }
    tables.push({ heading: null, rows });
  }
  const heading = "二、主动公开政府信息情况";
  if (apart) return tables.map((t, i) => (i === 0 ? { ...t, heading } : t));
  return [{ heading, rows: tables.flatMap((t) => t.rows) }];
}

export type DisputeShape = "official" | "three-tables" | "rows" | "lines";

/** Reconsideration and litigation: the official row of 15, three small tables, a row per group, or 15 lines. */
export function disputeTables(
  era: "E3" | "E4",
  printed: Printed,
  shape: DisputeShape = "official",
  total = "总计",
): GridTable[] {
  const cells = cellsOf(era, "disputes");
  const groups = [cells.slice(0, 5), cells.slice(5, 10), cells.slice(10, 15)];
  const leaf = (c: FormCell) =>
    c.col_label.split("/").at(-1) === "总计" ? total : (c.col_label.split("/").at(-1) ?? "");
  const names = ["行政复议", "未经复议直接起诉", "复议后起诉"];
  const heading = "四、政府信息公开行政复议、行政诉讼情况";
  const values = (row: FormCell[]) => row.map((c) => value(printed, cellId(c.key)));
  const heads = (row: FormCell[], span = 1) => row.map((c) => cell(leaf(c), "head", 1, span));
  if (shape === "official") {
    return [
      {
        heading,
        rows: [
          [cell("行政复议", "head", 5), cell("行政诉讼", "head", 10)],
          [...heads(groups[0] ?? [], 2), cell("未经复议直接起诉", "head", 5), cell("复议后起诉", "head", 5)],
          [...heads(groups[1] ?? []), ...heads(groups[2] ?? [])],
          values(cells),
        ],
      },
    ];
  }
  if (shape === "three-tables") {
    return groups.map((g, i) => ({
      heading: i === 0 ? heading : null,
      rows: [
        ...(i === 0 ? [] : [[cell("行政诉讼", "head", 5)]]),
        [cell(names[i] ?? "", "head", 5)],
        heads(g),
        values(g),
      ],
    }));
  }
  if (shape === "rows") {
    return [
      {
        heading,
        rows: [
          [cell("", "head", 1), ...heads(groups[0] ?? [])],
          ...groups.map((g, i) => [cell(names[i] ?? "", "label"), ...values(g)]),
        ],
      },
    ];
  }
  return [
    {
      heading,
      rows: groups.flatMap((g, i) =>
        g.map((c, k) => [
          ...(k === 0 ? [cell(names[i] ?? "", "label", 1, 5)] : []),
          cell(leaf(c), "label"),
          value(printed, cellId(c.key)),
        ]),
      ),
    },
  ];
}

export interface StatisticsShape {
  /** 单位 column printed. */
  units: boolean;
  /** Printed heads of the value columns; cells of the first are the ids themselves, of others `id@head`. */
  heads: string[];
  /** Rows a province added, by the number of the form's rows before them. */
  extra: { after: number; label: string; words: string }[];
}

export const OFFICIAL_SHAPE: StatisticsShape = { units: true, heads: ["统计数"], extra: [] };

/** The E2 statistics table. */
export function statisticsTable(
  printed: Printed,
  style: Style = OFFICIAL_STYLE,
  shape: StatisticsShape = OFFICIAL_SHAPE,
): GridTable {
  const rows: Cell[][] = [
    [
      cell("统 计 指 标", "head"),
      ...(shape.units ? [cell("单位", "head")] : []),
      ...shape.heads.map((h) => cell(h, "head")),
    ],
  ];
  const columnId = (id: CellId, i: number) => (i === 0 ? id : `${id}@${shape.heads[i]}`);
  for (const [n, c] of cellsOf("E2", "statistics").entries()) {
    for (const x of shape.extra.filter((e) => e.after === n))
      rows.push([
        cell(styled(x.label, style), "label"),
        ...(shape.units ? [cell("条", "label")] : []),
        ...shape.heads.map(() => ({ ...cell(x.words, "value") })),
      ]);
    const label = styled(c.row_path.split("/").at(-1) ?? "", style);
    const isHeading = c.key.startsWith("e2_heading");
    rows.push([
      cell(label, "label"),
      ...(shape.units ? [cell(isHeading ? "——" : (c.unit ?? ""), "label")] : []),
      ...shape.heads.map((_, i) => (isHeading ? cell("", "label") : value(printed, columnId(cellId(c.key), i)))),
    ]);
  }
  return { heading: "政府信息公开情况统计表", rows };
}

/** Rows of the Shanghai model: label, unit, key (null: the dictionary has none). */
export const SHANGHAI_ROWS: [string, string, string | null][] = [
  ["主动公开信息数", "条", "proactive_disclosures_total"],
  ["其中:全文电子化的主动公开信息数", "条", null],
  ["新增的行政规范性文件数", "条", null],
  ["提供服务类信息数", "条", null],
  ["网站专栏页面访问量", "人次", "site_visits"],
  ["现场接待人数", "人次", "consultations_onsite"],
  ["网上咨询数", "人次", "consultations_online"],
  ["咨询电话接听数", "人次", "consultations_phone"],
  ["依申请公开信息目录数", "条", null],
  ["申请总数", "条", "requests_received"],
  ["其中:1.当面申请数", "条", "requests_in_person"],
  ["2.传真申请数", "条", "requests_fax"],
  ["3.电子邮件申请数", "条", "requests_email"],
  ["4.网上申请数", "条", "requests_online"],
  ["5.信函申请数", "条", "requests_letter"],
  ["6.其他形式申请数", "条", "requests_other_means"],
  ["对申请的答复总数", "条", "requests_answered"],
  ["其中:1.同意公开答复数", "条", "answered_granted"],
  ["2.同意部分公开答复数", "条", "answered_partially_granted"],
  ["3.否决公开答复总数", "条", "answered_refused"],
  ["其中:(1)“非《规定》所指政府信息”数", "条", "answered_not_government_information"],
  ["(2)“信息不存在”数", "条", "answered_information_not_exist"],
  ["行政复议数", "件", "reconsideration_total"],
  ["行政诉讼数", "件", "litigation_total"],
  ["行政申诉数", "件", "appeals_total"],
  ["其中:对本部门首次处理不满意的行政申诉数", "件", null],
];

/** A table on the Shanghai model: unit, code, part of the year, year. Cells of the year are the ids, `part` gives the other column. */
export function shanghaiTable(
  printed: Printed,
  part: (row: number) => string,
  heads: [string, string] = ["本期实际", "本年累计"],
): GridTable {
  const rows: Cell[][] = [
    ["指 标 名 称", "计量单位", "代码", ...heads].map((h) => cell(h, "head")),
    ["甲", "乙", "丙", "1", "2"].map((h) => cell(h, "head")),
  ];
  for (const [n, [label, unit, key]] of SHANGHAI_ROWS.entries()) {
    rows.push([
      cell(label, "label"),
      cell(unit, "label"),
      cell(String(n + 1).padStart(2, "0"), "label"),
      cell(part(n), "label"),
      key === null ? cell(String(n * 7), "label") : value(printed, cellId(key)),
    ]);
  }
  return { heading: "政府信息公开情况统计报表", rows };
}

/**
 * html: one table element with spans · bars: `a | b |`, blanks at the end dropped unevenly · bars-full: every cell, spans filled up with
 * blanks at the end · bars-dropped: blank cells left out, rows filled up with bare bars · bars-front: spans filled up where they stand · markdown · tabs · cells: one a line · cells-spaced: with empty lines between ·
 * cells-bars: `a |` one a line · cells-bars-front: `| a` one a line · spaces: a row a line, cells by spaces · digits: no separators in a row.
 */
export const LAYOUTS = [
  "html",
  "bars",
  "bars-full",
  "bars-dropped",
  "bars-front",
  "markdown",
  "tabs",
  "cells",
  "cells-spaced",
  "cells-bars",
  "cells-bars-front",
  "spaces",
  "digits",
] as const;
export type Layout = (typeof LAYOUTS)[number];

/** Layouts that show where a blank cell stands. */
export const SHOWS_BLANKS: ReadonlySet<Layout> = new Set([
  "html",
  "bars",
  "bars-full",
  "bars-front",
  "markdown",
  "tabs",
  "cells-bars",
  "cells-bars-front",
]);

/** Cells covered from above or from the left are printed blank where the layout fills rows up. */
export function filledRows(table: GridTable): (Cell | null)[][] {
  const out: (Cell | null)[][] = table.rows.map(() => []);
  table.rows.forEach((row, r) => {
    let c = 0;
    for (const x of row) {
      while (out[r]?.[c] !== undefined) c++;
      for (let i = 0; i < x.rowSpan; i++)
        for (let k = 0; k < x.colSpan; k++) {
          const line = out[r + i];
          if (line) line[c + k] = i === 0 && k === 0 ? x : null;
        }
      c += x.colSpan;
    }
  });
  return out.map((row) => Array.from({ length: row.length }, (_, i) => row[i] ?? null));
}

const escaped = (s: string) => s.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** One table in one layout, its heading line first. HTML comes as a fragment. */
export function layOut(table: GridTable, layout: Layout): string {
  const head = table.heading === null ? "" : layout === "html" ? `<p>${table.heading}</p>\n` : `${table.heading}\n`;
  return head + body(table, layout);
}

function body(table: GridTable, layout: Layout): string {
  const width = Math.max(...table.rows.map((r) => r.reduce((n, c) => n + c.colSpan, 0)));
  const isData = (r: Cell[]) => r.some((c) => c.role === "value");
  switch (layout) {
    case "html":
      return `<table border="1">\n${table.rows
        .map((r) => {
          const cells = r.map((c) => {
            const spans =
              (c.colSpan > 1 ? ` colspan="${c.colSpan}"` : "") + (c.rowSpan > 1 ? ` rowspan="${c.rowSpan}"` : "");
            return `<td${spans}>${c.text === "" ? "&nbsp;" : escaped(c.text)}</td>`;
          });
          return `<tr>${cells.join("")}</tr>`;
        })
        .join("\n")}\n</table>\n`;
    case "bars":
      return `${table.rows.map((r) => `${r.map((c) => c.text).join(" | ")} |`).join("\n")}\n`;
    case "bars-full":
      return `${table.rows.map((r) => `${r.map((c) => c.text).join(" | ")} |${" |".repeat(Math.max(0, width - r.length))}`).join("\n")}\n`;
    case "bars-dropped":
      return `${table.rows
        .map((r) => {
          const kept = r.filter((c) => c.text !== "");
          return `${kept.map((c) => c.text).join(" | ")} | ${"|".repeat(width - kept.length)}`;
        })
        .join("\n")}\n`;
    case "bars-front":
      return `${filledRows(table)
        .map((r) => `| ${r.map((c) => c?.text ?? "").join(" | ")} |`)
        .join("\n")}\n`;
    case "markdown": {
      const lines = filledRows(table).map((r) => `| ${r.map((c) => c?.text ?? "").join(" | ")} |`);
      const rule = `|${" --- |".repeat(width)}`;
      return `${[lines[0], rule, ...lines.slice(1)].join("\n")}\n`;
    }
    case "tabs":
      return `${table.rows.map((r) => r.map((c) => c.text).join("\t")).join("\n")}\n`;
    case "cells":
      return `${table.rows.flatMap((r) => r.map((c) => c.text).filter((t) => t !== "")).join("\n")}\n`;
    case "cells-spaced":
      return `${table.rows.flatMap((r) => r.map((c) => c.text)).join("\n\n")}\n`;
    case "cells-bars":
      return `${table.rows
        .flatMap((r) => [
          ...r.map((c) => `${c.text} |`.trimStart()),
          ...(width > r.length ? ["|".repeat(width - r.length)] : []),
        ])
        .join("\n")}\n`;
    case "cells-bars-front":
      return `${table.rows.flatMap((r) => [...r.map((c, i) => (i === 0 ? c.text : `| ${c.text}`.trimEnd())), "|"]).join("\n")}\n`;
    case "spaces":
      return `${table.rows
        .map((r) =>
          r
            .map((c) => c.text)
            .filter((t) => t !== "")
            .join(" "),
        )
        .join("\n")}\n`;
    case "digits":
      return `${table.rows.map((r) => (isData(r) ? r.map((c) => c.text).join("") : r.map((c) => c.text).join(""))).join("\n")}\n`;
    default:
      return layout satisfies never;
  }
}

/** A page around fragments of HTML. */
export const htmlPage = (fragments: string): string =>
  `<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>政府信息公开工作年度报告</title></head><body>\n${fragments}</body></html>\n`;

/** Whole report text: short prose, the tables, prose behind them. */
export function reportText(tables: GridTable[], layout: Layout): string {
  const parts = tables.map((t) => layOut(t, layout));
  const before =
    "一、总体情况\n本报告所列数据的统计期限自1月1日起至12月31日止。本单位坚持公开为常态，认真做好各项工作。\n";
  const after =
    "五、存在的主要问题及改进情况\n公开内容有待丰富，下一步将加强培训，提高工作水平，更好服务群众。\n六、其他需要报告的事项\n无\n";
  if (layout !== "html") return before + parts.join("") + after;
  const p = (s: string) =>
    s
      .trim()
      .split("\n")
      .map((l) => `<p>${l}</p>`)
      .join("\n");
  return htmlPage(`${p(before)}\n${parts.join("")}${p(after)}\n`);
}
