/** Several reports in one file are told apart; one report stays one, whatever other titles it mentions. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { processReport, processReports } from "@/lib/pipeline";
import { read } from "@/lib/read/read";
import type { Era, ReportResult, SourceDocument } from "@/lib/report";
import { corpus } from "@/lib/synth/corpus";
import { bodyOf, oneWorkbook, reportOf, sheetsIn } from "@/lib/synth/several";
import { unpack } from "@/lib/unpack/unpack";
import { inFile } from "./slice";
import { type Part, split, startsAnew } from "./split";

const utf8 = (s: string) => new TextEncoder().encode(s);
/** Some of the generated files are in GBK. */
function textOf(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  return text.includes("\ufffd") ? new TextDecoder("gb18030").decode(bytes) : text;
}

function documentOf(text: string, name = "page.txt"): SourceDocument {
  const got = read(utf8(text), name);
  if (got.outcome !== "document") throw new Error(got.reason.message);
  return got.document;
}
const partsIn = (text: string, name?: string): string[] =>
  split(documentOf(text, name)).map((p) => p.document.text.trim().split("\n")[0] as string);

/** Who and which year, and every figure with its words. */
function told(result: ReportResult) {
  if (result.outcome !== "report") return result.outcome;
  const { title, year, region, issuer } = result.identity;
  return {
    who: [title, year, region?.code ?? null, issuer.name],
    facts: result.facts.map((f) => [f.indicator, f.applicant, f.label, f.value, f.scope, f.state, f.evidence.quote]),
    cells: result.cells.map((c) => [c.indicator, c.applicant, c.kind]),
  };
}

async function unpacked(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  const [first] = await unpack(bytes, name);
  if (!first || "refusal" in first) throw new Error(first?.refusal.message);
  return first.bytes;
}

const KINDS = ["text", "html", "word-html", "markdown", "docx", "pdf"] as const;

describe("k reports one after another are k parts, each read as it is read alone", () => {
  const cases = fc.record({
    kind: fc.constantFrom(...KINDS),
    eras: fc.array(fc.constantFrom<Era>("E1", "E2", "E3", "E4"), { minLength: 2, maxLength: 3 }),
    seed: fc.integer({ min: 0, max: 1e6 }),
  });

  test("in text, Markdown, pages, Word and PDF", async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ({ kind, eras, seed }) => {
        const ext = { text: "txt", markdown: "md", html: "html", "word-html": "html", docx: "docx", pdf: "pdf" }[kind];
        const alone: string[] = [];
        for (const [i, era] of eras.entries()) {
          const bytes = reportOf(era, kind, era === "E1" ? "prose" : "table", `several/${seed}/${i}`);
          const text = textOf(await unpacked(bytes, `a.${ext}`));
          alone.push(ext === "txt" || ext === "md" ? text : bodyOf(text));
        }
        const page = (body: string) =>
          ext === "txt" || ext === "md" ? body : `<!doctype html><html><body>${body}</body></html>`;
        const name = ext === "md" ? "all.md" : "all.txt";
        const parts = processReports(utf8(page(alone.join("\n"))), name);
        const apart = alone.map((a) => told(processReport(utf8(page(a)), name)));
        // Some generated reports have lost their title, and with it what begins them.
        fc.pre(apart.every((a) => typeof a === "object" && a.who[0] !== null));
        expect(parts.map((p) => told(p.result))).toEqual(apart);
      }),
      { numRuns: 6 },
    );
  });

  test("in a workbook with a sheet per unit", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom<Era>("E2", "E4"),
        fc.integer({ min: 2, max: 3 }),
        fc.nat(1e6),
        async (era, k, seed) => {
          const books = Array.from({ length: k }, (_, i) => reportOf(era, "xlsx", "table-only", `sheets/${seed}/${i}`));
          // A report on two sheets is no sheet per unit.
          fc.pre(books.every((b) => sheetsIn(b) === 1));
          const alone = await Promise.all(books.map((b) => unpacked(b, "a.xlsx")));
          const parts = processReports(await unpacked(oneWorkbook(books), "a.xlsx"), "a.xlsx");
          const figures = (r: ReportResult) =>
            r.outcome === "report"
              ? [r.identity.region?.code, r.facts.map((f) => [f.indicator, f.applicant, f.value])]
              : r.outcome;
          expect(parts.map((p) => figures(p.result))).toEqual(alone.map((a) => figures(processReport(a, "a.xlsx"))));
        },
      ),
      { numRuns: 3 },
    );
  });

  test("offsets of every part hold in the text of the file", () => {
    const texts = [1, 2, 3].map((i) => textOf(reportOf("E4", "text", "table", `offsets/${i}`)));
    const file = texts.join("\n");
    const parts = processReports(utf8(file), "all.txt").map((p) => inFile(p.result, p.start));
    expect(parts).toHaveLength(3);
    for (const result of parts) {
      if (result.outcome !== "report") throw new Error(result.outcome);
      for (const { evidence } of result.facts) expect(file.slice(evidence.start, evidence.end)).toBe(evidence.quote);
      for (const c of result.identity.clues)
        if (c.start >= 0) expect(file.slice(c.start, c.start + c.quote.length)).toBe(c.quote);
    }
  });
});

const SECTIONS = (own: string, n: number) =>
  `一、概述\n${own}高度重视信息公开工作。\n二、主动公开情况\n全年主动公开信息${n}条。\n三、依申请公开情况\n未收到申请。`;

describe("parts of collections", () => {
  test("a list of contents belongs to no report", () => {
    const units = ["教育局", "民政局", "水利局"];
    const contents = units.map((u, i) => `平湖县${u}2018年政府信息公开工作年度报告……${i + 3}`).join("\n");
    const all = units.map((u) => `平湖县${u}2018年政府信息公开工作年度报告\n${SECTIONS("我局", 12)}`).join("\n");
    expect(partsIn(`目 录\n${contents}\n${all}`)).toEqual(units.map((u) => `平湖县${u}2018年政府信息公开工作年度报告`));
  });

  test.each([(u: string) => `政府信息公开工作年度报告——${u}`, (u: string) => `政府信息公开工作年度报告（${u}）`])(
    "a title that names its unit behind and no year begins a report",
    (titled) => {
      const titles = ["平湖县教育局", "平湖县水利局"].map(titled);
      expect(partsIn(titles.map((t) => `${t}\n${SECTIONS("我局", 12)}`).join("\n"))).toEqual(titles);
    },
  );

  test("one paragraph a unit, as yearbooks print them", () => {
    const one = (u: string, n: number) =>
      `平湖县${u}2012年政府信息公开年度报告\n2012年,本局认真贯彻条例,健全制度,明确专人负责,全年主动公开政府信息${n}条,未收到公开申请,未发生行政复议和行政诉讼,也没有收取任何费用。`;
    expect(partsIn([one("教育局", 20), one("民政局", 31), one("水利局", 4)].join("\n"))).toHaveLength(3);
  });

  test("titles over two lines, and numbered titles", () => {
    expect(
      partsIn(
        `平湖县教育局\n2018年政府信息公开工作年度报告\n${SECTIONS("我局", 3)}\n平湖县民政局\n2018年政府信息公开工作年度报告\n${SECTIONS("我局", 4)}`,
      ),
    ).toEqual(["平湖县教育局", "平湖县民政局"]);
    // Broken within its own words, below a line of the site's.
    const broken = (u: string) =>
      `编制单位:平湖县${u}\n平湖县${u}2018年政府信息\n公开工作年度报告\n${SECTIONS("我局", 3)}`;
    expect(partsIn(["教育局", "民政局"].map(broken).join("\n"))).toEqual([
      "编制单位:平湖县教育局",
      "编制单位:平湖县民政局",
    ]);
    expect(
      partsIn(
        ["1、平湖县教育局2018年政府信息公开工作年度报告", "2、平湖县民政局2018年政府信息公开工作年度报告"]
          .map((t) => `${t}\n${SECTIONS("我局", 3)}`)
          .join("\n"),
      ),
    ).toHaveLength(2);
  });

  test("rows of metadata go with the title below them, on a line with their label or on one of their own", () => {
    const of = (u: string, row: string) =>
      `${row.replace("U", u)}\n平湖县${u}2018年政府信息公开工作年度报告\n${SECTIONS("我局", 3)}`;
    for (const row of ["发布机构：平湖县U", "发布机构\n平湖县U", "索引号：A/2019-1\n发布单位\n平湖县U"])
      expect(partsIn([of("教育局", row), of("民政局", row)].join("\n"))[1]).toBe(
        row.split("\n")[0]?.replace("U", "民政局"),
      );
  });

  test("the same unit year after year", () => {
    const of = (y: number) => `平湖县教育局${y}年政府信息公开工作年度报告\n${SECTIONS("我局", y - 2000)}`;
    expect(partsIn([of(2016), of(2017), of(2018)].join("\n"))).toHaveLength(3);
  });
});

describe("a report that lost its title", () => {
  const untitled = SECTIONS("我局", 12);
  const titled = `平湖县民政局2018年政府信息公开工作年度报告\n${SECTIONS("我局", 4)}`;
  test("before others is a part of its own", () => expect(split(documentOf(`${untitled}\n${titled}`))).toHaveLength(2));
  test("behind another waits for a person: nobody can say where it begins", () => {
    const parts = processReports(utf8(`${titled}\n平湖县民政局\n${untitled}`), "a.txt");
    const held = parts.map((p) => (p.result.outcome === "report" ? p.result.identity.held : []));
    expect(held).toEqual([expect.arrayContaining(["several_reports"])]);
  });
});

describe("one report stays one", () => {
  const title = "平湖县教育局2018年政府信息公开工作年度报告";
  const body = `${title}\n${SECTIONS("我局", 12)}\n四、存在的主要问题\n有待加强。`;
  test.each([
    [
      "links to other years behind it",
      `${body}\n相关信息\n平湖县教育局2017年政府信息公开工作年度报告\n平湖县教育局2016年政府信息公开工作年度报告\n版权所有`,
    ],
    [
      "the page before and the page after",
      `${body}\n上一篇:平湖县民政局2018年政府信息公开工作年度报告\n下一篇:平湖县水利局2018年政府信息公开工作年度报告`,
    ],
    [
      "a title quoted",
      `${body}\n参见\n《平湖县2018年政府信息公开工作年度报告》\n该报告由县政府办公室编制。一、二、三均略。`,
    ],
    [
      "attachments",
      `${body}\n附件:1.平湖县2018年政府信息公开工作年度报告.doc\n2.平湖县教育局2018年政府信息公开情况统计表.xls`,
    ],
    [
      "the page's title and the report's differ",
      `平湖县教育局信息公开年报\n平湖县2018年政府信息公开工作报告\n发布时间:2019-03-02 来源:教育局\n${body}`,
    ],
    ["a running head on every page", body.replace(/\n([二三四])、/g, `\n${title}\n$1、`)],
    ["a shorter running head", body.replace(/\n([二三四])、/g, "\n教育局2018年政府信息公开年度报告\n$1、")],
    ["a running head of the area", body.replace(/\n([二三四])、/g, "\n平湖县2018年政府信息公开年度报告\n$1、")],
    [
      "summaries of other years among the links",
      `${body}\n平湖县教育局2017年政府信息公开工作年度报告\n2017年,我局认真贯彻条例,全年主动公开信息30条,未收到申请,未发生复议,制度健全,专人负责,按时公开...`,
    ],
    [
      "its statistics table, filled in by the office",
      `${body}\n政府信息公开情况统计表\n(2018年度)\n填报单位:平湖县人民政府办公室\n一、主动公开情况 | | |\n(一)主动公开政府信息数 | 条 | 12 |\n二、收到申请数 | 件 | 0 |`,
    ],
    [
      "a page shown twice, for screens and for phones",
      `${body}\n返回顶部\n${body.slice(body.indexOf("\n") + 1)}\n关闭窗口`,
    ],
    ["a notice that carries it", `平湖县教育局关于公布2018年政府信息公开工作年度报告的通知\n现予公布。\n${body}`],
  ])("%s", (_, text) => {
    const parts = split(documentOf(text));
    expect(parts).toHaveLength(1);
    expect(startsAnew((parts[0] as Part).document)).toBe(false);
  });

  test("every generated report of every kind, damaged ones too", async () => {
    // Held-out ones are measured elsewhere, by counts alone.
    for (const doc of corpus(0.06, "one-report")) {
      if (doc.split === "held_out") continue;
      const bytes = await unpacked(doc.bytes, doc.name);
      const got = read(bytes, doc.name);
      if (got.outcome === "document")
        expect([doc.id, split(got.document).length, startsAnew(got.document)]).toEqual([doc.id, 1, false]);
    }
  });
});
