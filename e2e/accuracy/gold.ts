/** Labelled documents written by people: the bundled samples, and folders with files and a gold JSON. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { Applicant, Approx, Era, Period, Scope } from "@/lib/report";
import type { Expected } from "@/lib/samples/golden";
import type { FileKind, IdentityTruth, LabelledDocument, TruthFigure } from "@/lib/synth/truth";

const read = (file: string): Uint8Array => new Uint8Array(readFileSync(file));

const KIND: Record<string, FileKind> = {
  ".md": "markdown",
  ".html": "html",
  ".htm": "html",
  ".docx": "docx",
  ".xlsx": "xlsx",
  ".pdf": "pdf",
};
const kindOf = (file: string): FileKind => KIND[path.extname(file).toLowerCase()] ?? "text";

/** The bundled samples of `lib/samples`. */
export function sampleDocuments(root: string): LabelledDocument[] {
  const folder = path.join(root, "lib/samples");
  return readdirSync(folder)
    .filter((name) => existsSync(path.join(folder, name, "expected.json")))
    .map((name) => {
      const expected = JSON.parse(readFileSync(path.join(folder, name, "expected.json"), "utf8")) as Expected;
      const { identity } = expected;
      return {
        id: `sample ${name}`,
        family: `${identity.era}/sample/${name}`,
        split: "tuned",
        name: "report.txt",
        kind: "text",
        bytes: read(path.join(folder, name, "report.txt")),
        url: null,
        outcome: "report",
        identity: {
          place: identity.region ? { id: null, ...identity.region } : null,
          other_places: [],
          place_told: identity.region !== null,
          year: identity.year ?? 0,
          year_told: identity.year !== null,
          era: identity.era,
          other_eras: [],
          scopes: [identity.scope],
          issuer_kinds: identity.issuer_kind ?? ["government", "department", "township", "zone", "other"],
        },
        figures: expected.values.map((v) => ({
          key: v.key,
          applicant: v.applicant,
          value: v.value,
          blank: v.state === "blank" || v.state === "dash" ? v.state : null,
          scope: v.scope,
          scope_words: v.scope_words,
          label: v.label,
          period: v.period,
          ...(v.period_accept ? { other_periods: v.period_accept } : {}),
          approx: v.approx,
          source: v.source,
          due: dueOf(v, expected.values),
          words: v.evidence,
        })),
      };
    });
}

type Valued = {
  key: string;
  value: number | null;
  scope: Scope;
  scope_words?: string | null;
  label?: string | null;
  period: Period;
  source: string;
};

/** Figures whose period is open, or that another passage contradicts, are for a person. */
function dueOf(v: Valued, all: readonly Valued[]): TruthFigure["due"] {
  if (v.period === "ambiguous") return "review";
  const subject = (x: Valued) =>
    [
      x.key,
      (x as { applicant?: string; dimension?: string }).applicant ?? (x as { dimension?: string }).dimension ?? "",
      x.scope,
      x.scope_words ?? "",
      x.label ?? "",
      x.period,
    ].join("|");
  const contradicted = all.some((x) => x !== v && subject(x) === subject(v) && x.value !== v.value);
  return contradicted ? (v.source === "table" ? "must" : "review") : "must";
}

interface GoldValue extends Valued {
  dimension?: Applicant;
  applicant?: Applicant | null;
  state?: string;
  approx?: Approx;
  period_accept?: Period[];
  evidence?: string;
}
interface GoldReport {
  seed?: string;
  file: string;
  region?: { name_zh?: string | null; gbt2260?: string | null; code?: string | null; name?: string | null } | null;
  reporting_year?: number | null;
  era: Era;
  scope: Scope;
  url?: string | null;
  outcome?: "report" | "not_a_report";
  values: GoldValue[];
}

function identityOf(g: GoldReport): IdentityTruth {
  const name = g.region?.name_zh ?? g.region?.name ?? null;
  return {
    place: name === null ? null : { id: null, code: g.region?.gbt2260 ?? g.region?.code ?? null, name },
    other_places: [],
    place_told: name !== null,
    year: g.reporting_year ?? 0,
    year_told: g.reporting_year !== null && g.reporting_year !== undefined,
    era: g.era,
    other_eras: [],
    scopes: [g.scope],
    issuer_kinds: ["government", "department", "township", "zone", "other"],
  };
}

const isGold = (x: unknown): x is { seeds: GoldReport[] } =>
  typeof x === "object" && x !== null && Array.isArray((x as { seeds?: unknown }).seeds);

/** Reports of a gold JSON ({seeds: [{file, region, reporting_year, era, scope, values}]}), the files beside it or in `folder`. */
export function goldDocuments(goldFile: string, folder: string): LabelledDocument[] {
  const gold: unknown = JSON.parse(readFileSync(goldFile, "utf8"));
  if (!isGold(gold)) return [];
  return gold.seeds
    .filter((g) => existsSync(path.join(folder, g.file)))
    .map((g) => ({
      id: `${path.basename(folder)} ${g.seed ?? g.file}`,
      family: `${g.era}/stored/${g.file}`,
      split: "held_out" as const,
      name: g.file,
      kind: kindOf(g.file),
      bytes: read(path.join(folder, g.file)),
      url: g.url ?? null,
      outcome: g.outcome ?? ("report" as const),
      identity: identityOf(g),
      figures: g.values.map((v) => ({
        key: v.key,
        applicant: v.dimension ?? v.applicant ?? null,
        value: v.value,
        blank: v.state === "blank" || v.state === "dash" ? v.state : null,
        scope: v.scope,
        scope_words: v.scope_words ?? null,
        label: v.label ?? null,
        period: v.period,
        ...(v.period_accept ? { other_periods: v.period_accept } : {}),
        approx: v.approx ?? null,
        source: v.source === "table" ? ("table" as const) : ("narrative" as const),
        due: dueOf(v, g.values),
        words: v.evidence ?? "",
      })),
    }));
}

/** A folder given by the caller: every gold JSON in it, its files beside it. Throws with what to do when there is none. */
export function folderDocuments(folder: string): LabelledDocument[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new Error(`${folder} is no folder. Give a folder with report files and a gold JSON.`);
  const jsons = readdirSync(folder).filter((f) => f.endsWith(".json"));
  const found = jsons.flatMap((f) => goldDocuments(path.join(folder, f), folder));
  if (found.length === 0)
    throw new Error(
      `${folder} holds no gold JSON ({"seeds": [{"file", "era", "scope", "values"}]}) with its files beside it.`,
    );
  return found;
}
