/** Hand-made answers for the tests of charts and tables. Synthetic figures of a place that does not exist. */
import type { SeriesInfo, Shown, SourceRef, Trend, UnitRef } from "@/lib/answers";

export const report: SourceRef = { kind: "report", origin: "original", reportId: 1, factId: 11 };
export const retold: SourceRef = { kind: "report", origin: "retold", reportId: 2, factId: 22 };
export const coded: SourceRef = {
  kind: "coded",
  figureId: 7,
  title: "甲县2013年报告",
  url: null,
  note: null,
  lessSure: true,
};

export const value = (
  n: number,
  source: SourceRef = report,
  more: Partial<Extract<Shown, { kind: "value" }>> = {},
): Shown => ({
  kind: "value",
  value: n,
  numerator: null,
  denominator: null,
  era: "E4",
  state: "accepted",
  approx: null,
  flags: [],
  source,
  ...more,
});
export const blank = (why: Extract<Shown, { kind: "blank" }>["blank"]): Shown => ({
  kind: "blank",
  blank: why,
  reason: null,
});

export const unit = (id: number, name: string, more: Partial<UnitRef> = {}): UnitRef => ({
  id,
  place: {
    id: `p${id}`,
    slug: `00000${id}`,
    code: `00000${id}`,
    name: { zh: name, en: `Place ${id}` },
    level: "county",
    path: [],
  },
  issuer: `${name}人民政府`,
  body: { zh: `${name}人民政府`, en: `Place ${id} People's Government` },
  issuerKind: "government",
  scope: "jurisdiction",
  synthetic: true,
  ...more,
});

export const series: SeriesInfo = {
  key: "requests_received",
  name: { zh: "收到申请", en: "Requests received" },
  definition: { zh: "", en: "" },
  unit: "件",
  counted: { zh: "申请", one: "request", many: "requests" },
  whole: null,
  share: false,
  group: "requests",
  comparability: "",
  breaks: [{ at: "E2|E3", year: 2019, reason: { zh: "表式改变。", en: "The form changed." } }],
  remark: null,
};

export const YEARS = [2015, 2016, 2017, 2018, 2019, 2020, 2021];
export const trend = (lines: [UnitRef, Shown[]][], more: Partial<SeriesInfo> = {}): Trend => ({
  series: { ...series, ...more },
  years: YEARS,
  lines: lines.map(([u, points]) => ({ unit: u, points })),
  coverage: { shown: 0, of: 0 },
});
