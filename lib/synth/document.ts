/** One labelled document: a unit and year, a format, a wording, a layout, a damage, a file kind; all drawn from the seed. */
import type { Style } from "@/lib/extract/tables/generate";
import type { Era } from "@/lib/report";
import { LAYOUTS, type SynthLayout, standIn } from "./choices";
import { compose } from "./compose";
import { INVENTED_PROVINCE, invented, inventedProvince } from "./country";
import { DAMAGES, type TableDamage } from "./damage-choices";
import { type Figures, figuresOverYears } from "./figures";
import { HABITS } from "./habits";
import { IS_HTML } from "./layouts";
import type { Past } from "./past";
import type { Form, Plan, TablePlan } from "./plan";
import { type Random, random, weighted } from "./random";
import { realUnit } from "./real-places";
import { converter, render } from "./render";
import { damageWords, TEXT_DAMAGES, type TextDamage } from "./text-damage";
import type { FileKind, LabelledDocument, Split } from "./truth";
import { type Issuer, subjectOf, type UnitYear } from "./unit";

const YEARS: Record<Era, [number, number]> = { E1: [2008, 2013], E2: [2014, 2018], E3: [2019, 2020], E4: [2021, 2025] };

const FORMS: Record<Era, Form[]> = {
  E1: weighted({ prose: 7 }, "table"),
  E2: weighted({ prose: 3, table: 4 }, "table-only", "attachment", "image"),
  E3: weighted({ table: 6 }, "table-only", "attachment", "image"),
  E4: weighted({ table: 6 }, "table-only", "attachment", "image"),
};

const KINDS: FileKind[] = weighted({ text: 4, html: 3 }, "word-html", "markdown", "docx", "pdf", "mht", "zip");
const ISSUERS: Issuer[] = weighted({ government: 4, department: 2, township: 2 }, "office", "zone");

const OFFICE: ReadonlySet<FileKind> = new Set(["docx", "xlsx", "xls", "pdf"]);
/** Layouts that stand on a web page as lines now and then. */
const AS_LINES: ReadonlySet<SynthLayout> = new Set(["cells", "cells-spaced", "wide-spaces", "label-values"]);
const NOT_IN_OFFICE: ReadonlySet<TableDamage> = new Set([
  "wrong-span",
  "label-split",
  "trimmed",
  "page-break",
  "page-break-heads",
]);

/** Docx, Excel and PDF have tables of their own; in HTML a table may have become lines. */
function layoutFor(kind: FileKind, split: Split, r: Random): SynthLayout {
  const layout = r.pick(LAYOUTS[split]);
  const isHtml = IS_HTML.has(layout);
  if (OFFICE.has(kind)) return r.pick(HABITS[split].pages);
  if (kind === "text") return isHtml ? r.pick(LAYOUTS[split].filter((l) => !IS_HTML.has(l))) : layout;
  if (kind === "markdown") return r.pick(HABITS[split].markdown);
  if (kind === "word-html") return r.pick(HABITS[split].word);
  // A web page: mostly a table, now and then lines of the page.
  return isHtml || (AS_LINES.has(layout) && r.chance(0.4)) ? layout : r.pick(HABITS[split].pages);
}

function styleFor(split: Split, r: Random): Style {
  const { numbering, heads, totals } = HABITS[split];
  return {
    numbering: r.pick(numbering),
    fullWidthBrackets: r.chance(0.5),
    heads: r.pick(heads),
    repeatSpans: r.chance(0.15),
    total: r.pick(totals),
  };
}

function tablePlan(kind: FileKind, split: Split, r: Random): TablePlan {
  const layout = layoutFor(kind, split, r);
  let damage = r.pick(DAMAGES[split]);
  // Doubled rows, wrong spans and such are HTML's and text's own; office files keep what their program allows.
  if (OFFICE.has(kind) && NOT_IN_OFFICE.has(damage)) damage = "none";
  if (damage === "label-split" && !IS_HTML.has(layout) && !["cells", "cells-spaced"].includes(layout)) damage = "none";
  return {
    layout,
    damage,
    style: styleFor(split, r),
    shape: r.pick(HABITS[split].shapes),
    apart: r.chance(0.4),
    merged: r.chance(0.15),
  };
}

/** The n-th document of an era and split. The same arguments give the same bytes. */
export function syntheticDocument(era: Era, split: Split, n: number, seed = "accuracy"): LabelledDocument {
  const id = `${split}-${era}-${n}`;
  const r = random(`${seed}/${id}`);
  const issuer = r.pick(ISSUERS);
  let kind = r.pick(KINDS);
  let form = r.pick(FORMS[era]);
  if (form === "table-only" && r.chance(0.4)) kind = r.pick(["xlsx", "xlsx", "xls"] as const);
  if (kind === "xlsx" && form !== "table-only") form = "table-only";
  const [from, to] = YEARS[era];
  // Some offices go on with the form of 2019.
  const late = era === "E3" && r.chance(0.12);
  const year = late ? r.between(2021, 2023) : r.between(from, to);
  const real = r.chance(0.7);
  const drawn = real ? realUnit(r.fork("place"), year, issuer) : null;
  let unit = drawn?.unit;
  if (!unit) {
    const units = inventedProvince(`${seed}/${INVENTED_PROVINCE}`, 150).filter((u) => u.issuer === issuer);
    unit = invented(r.pick(units), year);
  }
  const u = unit;
  const figures = figuresOverYears(
    `${seed}/${id}`,
    (y) => ({ ...u, year: y }),
    year,
    late ? { [year]: "E3", [year - 1]: "E3" } : {},
  ).get(year);
  if (!figures) throw new Error(`no figures for ${id}`);
  const document = finish(
    {
      id,
      unit: u,
      era,
      figures,
      split: standIn(split),
      kind,
      form,
      real,
      homonym: drawn?.homonym ?? false,
      neighbour: drawn?.neighbour ?? null,
      damaged: 1,
    },
    r,
  );
  return { ...document, split };
}

/** What is decided before a report is written. */
export interface Draft {
  id: string;
  unit: UnitYear;
  era: Era;
  figures: Figures;
  split: Split;
  kind: FileKind;
  form: Form;
  real: boolean;
  homonym: boolean;
  neighbour: string | null;
  /** Share of the documents that suffer at all: 1 to measure the reader, less for data to look at. */
  damaged: number;
  /** Decided instead of drawn. */
  table?: Partial<TablePlan>;
  conflict?: boolean;
  past?: Past;
  levelOwn?: Figures;
  published?: string;
}

/** Writes the report of a draft, damages it, renders it. */
export function finish(d: Draft, r: Random): LabelledDocument {
  const { id, unit: u, era, split, kind, form, real } = d;
  let textDamage: TextDamage = kind === "xlsx" || kind === "xls" ? "none" : r.pick(TEXT_DAMAGES[split]);
  // Of a later report without table and year nobody could tell the form.
  if (
    (textDamage === "years-stripped" || textDamage === "worn-dates") &&
    (era === "E3" || era === "E4") &&
    form !== "table" &&
    form !== "table-only"
  )
    textDamage = "none";
  const suffers = r.fork("suffers").chance(d.damaged);
  if (!suffers) textDamage = "none";
  const table = tablePlan(kind, split, r.fork("table"));
  const plan: Plan = {
    unit: u,
    era,
    figures: d.figures,
    split,
    form,
    table: { ...table, ...(suffers ? {} : { damage: "none" as const }), ...d.table },
    real,
    homonym: d.homonym,
    missing: r.chance(0.12) && suffers,
    neighbour: r.chance(0.15) ? d.neighbour : null,
    conflict: (r.chance(0.06) && suffers && d.past === undefined) || d.conflict === true,
    past: d.past ?? null,
    levelOwn: d.levelOwn ?? null,
    published: d.published ?? null,
  };
  const composed = damageWords(compose(plan, r.fork("compose")), u, textDamage, r.fork("damage"));
  const plainKind = kind === "text" || kind === "html" || kind === "word-html";
  const isTraditional = textDamage === "traditional" || textDamage === "traditional-words";
  // GBK has no radicals.
  const gbk = plainKind && !isTraditional && r.chance(0.1) && textDamage !== "kangxi-radicals";
  const written = isTraditional && (plainKind || kind === "markdown" || kind === "mht");
  const traditional = written ? (textDamage === "traditional" ? "tw" : "twp") : null;
  const file = render(composed, plan, kind, { traditional, gbk }, r.fork("file"));
  const layout = form === "table" || form === "table-only" ? `${plan.table.layout}/${plan.table.damage}` : form;
  return {
    id,
    family: `${era}/${form}/${kind}${gbk ? "-gbk" : ""}/${layout}/${textDamage}/${real ? "real" : "invented"} ${u.issuer} ${subjectOf(u)}`,
    split,
    name: file.name,
    kind,
    bytes: file.bytes,
    url: null,
    outcome: "report",
    identity: composed.identity,
    // A local category is called what the page prints.
    figures: traditional
      ? composed.figures.map((f) => (f.label ? { ...f, label: converter(traditional)(f.label) } : f))
      : composed.figures,
  };
}
