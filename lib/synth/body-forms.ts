/** A body's requests, disputes, documents and items as the forms of 2019 and later have them. */
import { cellsOf } from "@/lib/dictionary/dictionary";
import { APPLICANTS, type Applicant } from "@/lib/report";
import type { Body, BodyYear, Stocks, Weight } from "./body";
import { spread } from "./body-early";
import { binomial, multinomial, near, poisson } from "./chance";
import { correctedShare } from "./character";
import { DECISION_WEIGHT, type Figures } from "./figures";
import type { Random } from "./random";

const ITEMS: Record<string, number> = { licensing: 320, other_services: 540, penalty: 610, coercion: 80, fee: 24 };
const DECISIONS: Record<string, number> = { licensing: 9000, penalty: 3200, coercion: 260 };

/** The state before the first year. */
export function startOf(body: Body, weight: Weight, r: Random): Stocks {
  const makesRules = body.kind === "office" && body.level !== "county";
  return {
    open: [0, 0, 0, 0, 0, 0],
    rules: makesRules ? r.between(6, 30) : 0,
    documents: Math.round(weight.work * r.between(120, 320)),
    items: Object.fromEntries(Object.entries(ITEMS).map(([k, n]) => [k, near(n * weight.work, r)])),
    charges: body.kind === "office" && body.level === "city" && r.chance(0.4),
    revenue: r.chance(0.4) ? 0 : weight.work * r.between(40, 2400),
  };
}

const id = (key: string, a: Applicant | null = null) => `${key}/${a ?? ""}`;
const SIX = APPLICANTS.slice(0, 6);

/** The request table by applicant, its totals, and the sums prose tells. Replaces what is open. */
function requests(f: Figures, of: BodyYear, stocks: Stocks, r: Random): void {
  const { weight, character, year, era } = of;
  const received = poisson(weight.requests * (character.requests.get(year) ?? 1), r);
  const fresh = multinomial(received, [860, 80, 4, 16, 20, 20], r);
  const keys = [...new Set(cellsOf(era, "requests").map((c) => c.key))].filter((k) => !k.startsWith("requests_"));
  const weights = decisionWeights(keys, character.refusal, stocks.charges);
  const add = (key: string, a: Applicant, n: number) => {
    f.set(id(key, a), n);
    f.set(id(key, "total"), (f.get(id(key, "total")) ?? 0) + n);
  };
  SIX.forEach((a, c) => {
    const carriedIn = stocks.open[c] ?? 0;
    const due = (fresh[c] ?? 0) + carriedIn;
    const out = binomial(due, 0.06, r);
    add("requests_received", a, fresh[c] ?? 0);
    add("requests_carried_in", a, carriedIn);
    const decided = multinomial(due - out, weights, r);
    keys.forEach((k, i) => {
      add(k, a, decided[i] ?? 0);
    });
    add("requests_processed", a, due - out);
    add("requests_carried_out", a, out);
    stocks.open[c] = out;
  });
  groups(f);
  spread(f, received, { requests_in_person: 14, requests_online: 66, requests_letter: 20 }, r);
  f.set(id("requests_by_organisations"), received - (fresh[0] ?? 0));
}

/** Decisions with their frequency, refusals together as often as the place refuses. */
function decisionWeights(keys: readonly string[], refusal: number, charges: boolean): number[] {
  const plain = keys.map((k) => (k === "other_fee_overdue" && !charges ? 0 : (DECISION_WEIGHT[k] ?? 1)));
  const sum = (refused: boolean) => plain.reduce((n, w, i) => n + (isRefusal(keys[i]) === refused ? w : 0), 0);
  const [no, other] = [sum(true), sum(false)];
  return plain.map((w, i) => (isRefusal(keys[i]) ? (refusal * w) / no : ((1 - refusal) * w) / other));
}
const isRefusal = (key: string | undefined) => key?.startsWith("refused_") ?? false;

/** Sums the forms do not print: refused, unable, not processed, other. */
export function groups(f: Figures): void {
  const sum = (stem: string) =>
    [...f].reduce((n, [k, v]) => n + (k.startsWith(stem) && k.endsWith("/total") ? v : 0), 0);
  f.set(id("results_refused", "total"), sum("refused_"));
  f.set(id("results_unable", "total"), sum("unable_"));
  f.set(id("results_not_processed", "total"), sum("not_processed_"));
  if (!f.has(id("results_other", "natural_person"))) f.set(id("results_other", "total"), sum("other_"));
}

function disputes(f: Figures, year: number, r: Random): void {
  const processed = f.get(id("requests_processed", "total")) ?? 0;
  const outcomes = (stem: string, total: number, corrected: number) => {
    const rest = 90 - corrected * 0.9;
    f.set(id(`${stem}_total`), total);
    spread(
      f,
      total,
      {
        [`${stem}_upheld`]: rest * 0.75,
        [`${stem}_corrected`]: corrected * 0.9,
        [`${stem}_other`]: rest * 0.25,
        [`${stem}_pending`]: 10,
      },
      r,
    );
  };
  outcomes("reconsideration", binomial(processed, 0.07, r), correctedShare(year) * 100);
  const pending = f.get(id("reconsideration_pending")) ?? 0;
  const decided = (f.get(id("reconsideration_total")) ?? 0) - pending;
  const [direct, after] = [binomial(processed, 0.025, r), binomial(decided, 0.25, r)];
  outcomes("litigation_direct", direct, 8);
  outcomes("litigation_after_reconsideration", after, 8);
  f.set(id("litigation_total"), direct + after);
}

/** Documents, items of the registers, decisions, fees; both forms' keys, as a report may use the form of 2019 later. */
function article20(f: Figures, of: BodyYear, stocks: Stocks, r: Random): void {
  const { weight, body, year } = of;
  const set = (key: string, value: number) => f.set(id(key), value);
  const made = near(6 * weight.work, r);
  const repealed = year < 2021 ? 0 : Math.min(stocks.documents, near(4 * weight.work, r));
  const makesRules = body.kind === "office" && body.level !== "county";
  const rules = makesRules ? poisson(body.level === "province" ? 3 : 0.8, r) : 0;
  set("rules_made", rules);
  set("rules_newly_disclosed", rules);
  set("rules_public_total", stocks.rules + rules);
  set("rules_repealed", 0);
  set("rules_in_force", stocks.rules + rules);
  set("normative_documents_made", made);
  set("normative_documents_newly_disclosed", made);
  set("normative_documents_public_total", stocks.documents + made);
  set("normative_documents_repealed", repealed);
  set("normative_documents_in_force", stocks.documents + made - repealed);
  for (const [stem, prior] of Object.entries(stocks.items)) {
    const change = prior < 5 || r.chance(0.5) ? 0 : r.between(-Math.ceil(prior / 20), Math.ceil(prior / 15));
    set(`${stem}_items_prior_year`, prior);
    set(`${stem}_items_change`, change);
    stocks.items[stem] = prior + change;
  }
  for (const [stem, mean] of Object.entries(DECISIONS)) set(`${stem}_decisions`, near(mean * weight.work, r));
  set("other_services_decisions", near(12_000 * weight.work, r));
  set("procurement_projects", near(70 * weight.work, r));
  set("procurement_amount", near(9000 * weight.work, r));
  set("admin_fee_revenue", Number(((stocks.revenue * near(1000, r)) / 1000).toFixed(2)));
  stocks.rules += rules;
  stocks.documents += made - repealed;
}

/** Since 2021. A request that lapsed for want of payment had its notice. */
function processingFees(f: Figures, charges: boolean, r: Random): void {
  const lapsed = f.get(id("other_fee_overdue", "total")) ?? 0;
  const paid = charges ? r.between(1, 4) : 0;
  f.set(id("processing_fee_notices"), lapsed + paid);
  f.set(id("processing_fee_notified_amount"), (lapsed + paid) * 300);
  f.set(id("processing_fee_collected"), paid * 300);
}

export function formYear(f: Figures, of: BodyYear, stocks: Stocks, r: Random): void {
  requests(f, of, stocks, r.fork("table"));
  disputes(f, of.year, r.fork("disputes"));
  article20(f, of, stocks, r.fork("article20"));
  if (of.era === "E4") processingFees(f, stocks.charges, r.fork("fees"));
}

/** The figures as the form of 2019 has them: what the later form tells apart is one row there. */
export function asForm2019(f: Figures): Figures {
  const out = new Map(f);
  for (const a of APPLICANTS)
    out.set(
      id("results_other", a),
      ["other_correction_overdue", "other_fee_overdue", "other_misc"].reduce((n, k) => n + (f.get(id(k, a)) ?? 0), 0),
    );
  return out;
}
