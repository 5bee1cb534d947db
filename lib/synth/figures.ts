/**
 * Synthetic figures of one reporting unit over the years: sums hold, what is carried out of a year is carried into the next, sizes fit
 * the level. Keys and applicants are those of the dictionary; money is in the unit the dictionary declares.
 */
import { cellsOf } from "@/lib/dictionary/dictionary";
import { eraOfYear } from "@/lib/dictionary/eras";
import { APPLICANTS, type Applicant, type Era } from "@/lib/report";
import { type Random, random, shares } from "./random";
import { sizeOf, type UnitYear } from "./unit";

/** Figures by `key/applicant`, the applicant empty where the form has no columns. */
export type Figures = Map<string, number>;

export const FIRST_YEAR = 2008;
export const LAST_YEAR = 2025;

const id = (key: string, applicant: Applicant | null = null) => `${key}/${applicant ?? ""}`;

/** The figure, or undefined when this unit and year has none. */
export const figure = (f: Figures, key: string, applicant: Applicant | null = null): number | undefined =>
  f.get(id(key, applicant));

/** A number around the middle, a wide spread above it. */
const around = (middle: number, r: Random) => Math.round(middle * (0.55 + 0.9 * (r.below(1000) / 1000)));
const few = (most: number, r: Random) => (r.chance(0.35) ? 0 : r.between(1, Math.max(1, Math.round(most))));

/** Growth of the field since 2008, uneven from unit to unit. */
const growth = (year: number, r: Random) => 1.09 ** (year - 2015) * (0.85 + 0.3 * (r.below(1000) / 1000));

/** Everything prose and the E2 table may state. Same keys for E1 and E2, so that a unit's early years look alike. */
function early(f: Figures, u: UnitYear, received: number, r: Random): void {
  const set = (key: string, value: number) => f.set(id(key), value);
  const size = sizeOf(u);
  const g = growth(u.year, r);
  const items = Math.max(12, around(size.items * g, r));
  const big = u.issuer === "government";
  set("proactive_disclosures_total", items);
  const social = u.year >= 2011;
  const [web, weibo, wechat, other, gazette] = shares(
    items,
    [72, social ? 9 : 0, u.year >= 2013 ? 10 : 0, 9, big ? 2 : 0],
    r,
  );
  set("disclosed_via_website", web ?? 0);
  set("disclosed_via_weibo", weibo ?? 0);
  set("disclosed_via_wechat", wechat ?? 0);
  set("disclosed_via_other", other ?? 0);
  set("disclosed_via_gazette", gazette ?? 0);
  const made = Math.max(1, around(big ? 90 : 12, r));
  set("normative_documents_produced", made);
  set("normative_documents_disclosed", Math.max(1, Math.min(items, Math.round(made * 0.9))));
  set("gazette_issues", r.pick([4, 6, 12, 12, 24]));
  set("site_visits", around(items * 260, r));
  set("mailbox_messages_answered", around(big ? 640 : 80, r));
  const press = big ? around(26, r) : few(6, r);
  set("press_conferences", press);
  set("press_conferences_principal", Math.min(press, Math.round(press * 0.3)));
  const talks = big ? around(18, r) : few(5, r);
  set("online_interviews", talks);
  set("online_interviews_principal", Math.min(talks, Math.round(talks * 0.4)));
  set("policy_interpretations", big ? around(120, r) : few(24, r));
  set("hot_topic_responses", big ? around(160, r) : few(20, r));
  set("weibo_wechat_responses", big ? around(210, r) : few(15, r));
  set("other_channel_responses", few(big ? 60 : 8, r));

  set("requests_received", received);
  const e1 = u.year < 2014;
  const [inPerson, fax, online, letter, email] = shares(received, [22, 4, 50, 20, e1 ? 12 : 0], r);
  set("requests_in_person", inPerson ?? 0);
  set("requests_fax", fax ?? 0);
  set("requests_online", online ?? 0);
  set("requests_letter", letter ?? 0);
  set("requests_email", email ?? 0);
  const [citizens, organisations] = shares(received, [84, 16], r);
  set("requests_by_citizens", citizens ?? 0);
  set("requests_by_organisations", organisations ?? 0);
  const accepted = received - (received > 12 ? few(received * 0.05, r) : 0);
  set("requests_accepted", accepted);
  const answered = received - (received > 20 ? few(received * 0.04, r) : 0);
  set("requests_answered", answered);
  set("requests_completed", answered);
  const late = answered > 8 ? few(answered * 0.06, r) : 0;
  set("requests_completed_on_time", answered - late);
  set("requests_completed_extended", late);
  const outcomes = [
    "answered_already_public",
    "answered_granted",
    "answered_partially_granted",
    "answered_refused",
    "answered_not_this_organ",
    "answered_information_not_exist",
    "answered_correction_requested",
    "answered_other_channel",
  ];
  const parts = shares(answered, [18, 36, 5, 7, 13, 15, 4, 6], r);
  outcomes.forEach((k, i) => {
    set(k, parts[i] ?? 0);
  });
  const reasons = shares(parts[3] ?? 0, [1, 2, 3, 1, 4, 5], r);
  [
    "refused_state_secret",
    "refused_trade_secret",
    "refused_personal_privacy",
    "refused_security_stability",
    "refused_not_government_information",
    "refused_other_legal",
  ].forEach((k, i) => {
    set(k, reasons[i] ?? 0);
  });
  for (const kind of ["reconsideration", "litigation"]) {
    const total = received > 15 ? few(received * 0.12, r) : few(1, r.fork(kind)) && r.chance(0.2) ? 1 : 0;
    const [upheld, corrected, rest] = shares(total, [60, 15, 25], r);
    set(`${kind}_total`, total);
    set(`${kind}_upheld`, upheld ?? 0);
    set(`${kind}_corrected`, corrected ?? 0);
    set(`${kind}_other`, rest ?? 0);
  }
  set("complaints_total", few(big ? 14 : 2, r));
  set("appeals_total", 0);
  const yuan = r.chance(0.7) ? 0 : r.between(3, 90) * 20;
  // The E1 key counts 元, the E2 row 万元.
  set("request_fees_collected", e1 ? yuan : yuan / 10_000);
  const [onsite, phone, asked] = shares(around(big ? 3800 : 260, r), [30, 45, 25], r);
  set("consultations_onsite", onsite ?? 0);
  set("consultations_phone", phone ?? 0);
  set("consultations_online", asked ?? 0);
  set("consultations_total", (onsite ?? 0) + (phone ?? 0) + (asked ?? 0));
  set("reading_point_visits", around(big ? 900 : 60, r));
  set("dedicated_agencies", big ? around(30, r) : 1);
  set("reading_points", big ? around(36, r) : r.between(1, 4));
  const [full, part] = shares(big ? around(260, r) : r.between(1, 6), [15, 85], r);
  set("staff_full_time", full ?? 0);
  set("staff_part_time", part ?? 0);
  set("staff_total", (full ?? 0) + (part ?? 0));
  set("dedicated_budget", r.chance(0.3) ? 0 : Number((r.between(20, big ? 9000 : 400) / (big ? 25 : 40)).toFixed(2)));
  set("meetings_held", big ? around(40, r) : r.between(1, 6));
  const sessions = big ? around(24, r) : r.between(1, 4);
  set("training_sessions", sessions);
  set("training_participants", sessions * r.between(18, 60) + r.below(30));
}

/** Rows of the request table that are decisions, with how often each comes. */
export const DECISION_WEIGHT: Record<string, number> = {
  results_granted: 420,
  results_partially_granted: 70,
  refused_state_secret: 1,
  refused_law_prohibited: 4,
  refused_security_stability: 1,
  refused_third_party: 9,
  refused_internal_affairs: 12,
  refused_process_information: 11,
  refused_enforcement_files: 22,
  refused_administrative_inquiry: 14,
  unable_not_held: 240,
  unable_needs_creation: 16,
  unable_unclear: 8,
  not_processed_petition: 34,
  not_processed_repeat: 18,
  not_processed_publication: 2,
  not_processed_excessive: 2,
  not_processed_reissue: 4,
  results_other: 60,
  other_correction_overdue: 24,
  other_fee_overdue: 1,
  other_misc: 40,
};

/** The request table of one year; `open` are the requests carried in by applicant, and is replaced by those carried out. */
function requestTable(f: Figures, era: "E3" | "E4", received: number, open: number[], r: Random): void {
  const six = APPLICANTS.slice(0, 6);
  const fresh = shares(received, [860, 80, 4, 16, 20, 20], r);
  const keys = [...new Set(cellsOf(era, "requests").map((c) => c.key))];
  const decisions = keys.filter((k) => !k.startsWith("requests_"));
  const totals = new Map<string, number>();
  six.forEach((a, c) => {
    const carriedIn = open[c] ?? 0;
    const due = (fresh[c] ?? 0) + carriedIn;
    const out = due > 8 ? few(due * 0.07, r) : due > 0 && r.chance(0.1) ? 1 : 0;
    const processed = due - out;
    const parts = shares(
      processed,
      decisions.map((k) => DECISION_WEIGHT[k] ?? 1),
      r,
    );
    const column: [string, number][] = [
      ["requests_received", fresh[c] ?? 0],
      ["requests_carried_in", carriedIn],
      ...decisions.map((k, i): [string, number] => [k, parts[i] ?? 0]),
      ["requests_processed", processed],
      ["requests_carried_out", out],
    ];
    for (const [k, v] of column) {
      f.set(id(k, a), v);
      totals.set(k, (totals.get(k) ?? 0) + v);
    }
    open[c] = out;
  });
  for (const [k, v] of totals) f.set(id(k, "total"), v);
}

/** Sums the forms do not print but prose tells: refused, unable, not processed, other, all with the total applicant. */
function groups(f: Figures, era: "E3" | "E4"): void {
  const sum = (re: RegExp) => [...f].filter(([k]) => k.endsWith("/total") && re.test(k)).reduce((n, [, v]) => n + v, 0);
  f.set(id("results_refused", "total"), sum(/^refused_/));
  f.set(id("results_unable", "total"), sum(/^unable_/));
  f.set(id("results_not_processed", "total"), sum(/^not_processed_/));
  if (era === "E4") f.set(id("results_other", "total"), sum(/^other_/));
  const organisations = APPLICANTS.slice(1, 6).reduce((n, a) => n + (f.get(id("requests_received", a)) ?? 0), 0);
  f.set(id("requests_by_organisations"), organisations);
}

function disputes(f: Figures, received: number, r: Random): void {
  for (const stem of ["reconsideration", "litigation_direct", "litigation_after_reconsideration"]) {
    const total = received > 15 ? few(received * 0.05, r) : 0;
    const parts = shares(total, [55, 14, 20, 11], r);
    ["upheld", "corrected", "other", "pending"].forEach((k, i) => {
      f.set(id(`${stem}_${k}`), parts[i] ?? 0);
    });
    f.set(id(`${stem}_total`), total);
  }
  const both = (f.get(id("litigation_direct_total")) ?? 0) + (f.get(id("litigation_after_reconsideration_total")) ?? 0);
  f.set(id("litigation_total"), both);
}

/** Stocks that go on from year to year: documents in force, items of the registers. */
interface Stock {
  rules: number;
  documents: number;
  items: Record<string, number>;
}

function article20(f: Figures, era: "E3" | "E4", u: UnitYear, stock: Stock, r: Random): void {
  const big = u.issuer === "government";
  const set = (key: string, value: number) => f.set(id(key), value);
  const made = few(big ? 60 : 6, r);
  const repealed = Math.min(stock.documents, few(big ? 40 : 3, r));
  const rules = big && u.level !== "county" ? few(3, r) : 0;
  if (era === "E3") {
    set("rules_made", rules);
    set("rules_newly_disclosed", rules);
    set("rules_public_total", stock.rules + rules);
    set("normative_documents_made", made);
    set("normative_documents_newly_disclosed", made);
    set("normative_documents_public_total", stock.documents + made);
    for (const stem of ["licensing", "other_services", "penalty", "coercion", "fee"]) {
      const prior = stock.items[stem] ?? 0;
      const change = prior === 0 ? 0 : r.chance(0.5) ? 0 : r.between(-Math.min(prior, 20), 24);
      set(`${stem}_items_prior_year`, prior);
      set(`${stem}_items_change`, change);
      stock.items[stem] = prior + change;
    }
    set("other_services_decisions", few(big ? 48_000 : 300, r));
    set("procurement_projects", few(big ? 260 : 12, r));
    set("procurement_amount", few(big ? 90_000 : 400, r));
  } else {
    set("rules_made", rules);
    set("rules_repealed", 0);
    set("rules_in_force", stock.rules + rules);
    set("normative_documents_made", made);
    set("normative_documents_repealed", repealed);
    set("normative_documents_in_force", stock.documents + made - repealed);
    set(
      "admin_fee_revenue",
      r.chance(0.4) ? 0 : Number((r.between(10, big ? 900_000 : 9000) / 37).toFixed(r.pick([0, 2, 4]))),
    );
  }
  stock.rules += rules;
  stock.documents += made - (era === "E4" ? repealed : 0);
  const decisions = big ? [64_000, 21_000, 1300] : [420, 60, 4];
  ["licensing_decisions", "penalty_decisions", "coercion_decisions"].forEach((k, i) => {
    set(k, few(decisions[i] ?? 1, r));
  });
}

/** Figures prose tells beside the forms of 2019 and later. */
function proseOfForms(f: Figures, u: UnitYear, r: Random): void {
  const base = new Map<string, number>();
  early(base, u, 0, r);
  for (const k of [
    "proactive_disclosures_total",
    "disclosed_via_website",
    "disclosed_via_weibo",
    "disclosed_via_wechat",
    "gazette_issues",
    "press_conferences",
    "online_interviews",
    "policy_interpretations",
    "hot_topic_responses",
    "training_sessions",
    "training_participants",
    "meetings_held",
    "mailbox_messages_answered",
    "reading_points",
  ])
    f.set(id(k), base.get(id(k)) ?? 0);
  const total = f.get(id("requests_received", "total")) ?? 0;
  const [inPerson, online, letter] = shares(total, [14, 66, 20], r);
  f.set(id("requests_in_person"), inPerson ?? 0);
  f.set(id("requests_online"), online ?? 0);
  f.set(id("requests_letter"), letter ?? 0);
}

/** The form a report about that year normally uses. */
export const formOf = eraOfYear;

/**
 * Figures of the unit for every year up to and including its own, so that years go on from one another.
 *
 * @param unitOf the unit as it is in a year (places are renamed)
 * @param forms the form used in a year where it is not the usual one
 */
export function figuresOverYears(
  seed: string,
  unitOf: (year: number) => UnitYear,
  last: number = LAST_YEAR,
  forms: Partial<Record<number, Era>> = {},
): Map<number, Figures> {
  const out = new Map<number, Figures>();
  const open = [0, 0, 0, 0, 0, 0];
  const start = random(`${seed}/start`);
  const big = unitOf(FIRST_YEAR).issuer === "government";
  const stock: Stock = {
    rules: big ? start.between(0, 40) : 0,
    documents: start.between(0, big ? 500 : 30),
    items: Object.fromEntries(
      ["licensing", "other_services", "penalty", "coercion", "fee"].map((s) => [s, few(big ? 900 : 40, start)]),
    ),
  };
  for (let year = FIRST_YEAR; year <= last; year++) {
    const u = unitOf(year);
    const r = random(`${seed}/${year}`);
    const era = forms[year] ?? formOf(year);
    const f: Figures = new Map();
    const received = around(sizeOf(u).requests * growth(year, r), r);
    if (era === "E1" || era === "E2") early(f, u, received, r);
    else {
      requestTable(f, era, received, open, r);
      groups(f, era);
      disputes(f, received, r);
      article20(f, era, u, stock, r);
      proseOfForms(f, u, r);
      if (era === "E4") {
        const charged = r.chance(0.08);
        f.set(id("processing_fee_notices"), charged ? r.between(1, 6) : 0);
        f.set(id("processing_fee_notified_amount"), charged ? r.between(3, 40) * 100 : 0);
        f.set(id("processing_fee_collected"), charged ? r.between(1, 3) * 100 : 0);
      }
    }
    out.set(year, f);
  }
  return out;
}
