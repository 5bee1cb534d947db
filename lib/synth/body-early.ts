/** A body's requests and disputes as reports of 2008 to 2018 tell them. */
import type { BodyYear, Stocks } from "./body";
import { binomial, multinomial, poisson } from "./chance";
import { correctedShare } from "./character";
import type { Figures } from "./figures";
import type { Random } from "./random";

/** Kinds of answers beside refusals, with how often each comes. */
const ANSWERS: Record<string, number> = {
  answered_already_public: 18,
  answered_granted: 42,
  answered_partially_granted: 5,
  answered_not_this_organ: 13,
  answered_information_not_exist: 15,
  answered_correction_requested: 4,
  answered_other_channel: 6,
};
const REASONS: Record<string, number> = {
  refused_state_secret: 1,
  refused_trade_secret: 2,
  refused_personal_privacy: 3,
  refused_security_stability: 1,
  refused_not_government_information: 4,
  refused_other_legal: 5,
};

/** Splits `n` over the keys and sets them. */
export function spread(f: Figures, n: number, weights: Record<string, number>, r: Random): void {
  const parts = multinomial(n, Object.values(weights), r);
  Object.keys(weights).forEach((k, i) => {
    f.set(`${k}/`, parts[i] ?? 0);
  });
}

export function earlyYear(f: Figures, of: BodyYear, stocks: Stocks, r: Random): void {
  const { weight, character, year, era } = of;
  const set = (key: string, value: number) => f.set(`${key}/`, value);
  const received = poisson(weight.requests * (character.requests.get(year) ?? 1), r);
  set("requests_received", received);
  const means = { requests_in_person: 22, requests_fax: 4, requests_online: 50, requests_letter: 20 };
  spread(f, received, { ...means, requests_email: era === "E1" ? 12 : 0 }, r);
  spread(f, received, { requests_by_citizens: 84, requests_by_organisations: 16 }, r);
  set("requests_accepted", received - binomial(received, 0.02, r));
  const answered = received - binomial(received, 0.03, r);
  const late = binomial(answered, 0.04, r);
  set("requests_answered", answered);
  set("requests_completed", answered);
  set("requests_completed_on_time", answered - late);
  set("requests_completed_extended", late);
  const refused = binomial(answered, character.refusal, r);
  set("answered_refused", refused);
  spread(f, answered - refused, ANSWERS, r);
  spread(f, refused, REASONS, r);
  const corrected = correctedShare(year) * 100;
  for (const kind of ["reconsideration", "litigation"]) {
    const total = binomial(answered, kind === "litigation" ? 0.03 : 0.07, r);
    const right = kind === "litigation" ? 8 : corrected;
    set(`${kind}_total`, total);
    spread(f, total, { [`${kind}_upheld`]: 75 - right, [`${kind}_corrected`]: right, [`${kind}_other`]: 25 }, r);
  }
  const yuan = poisson(answered * 0.02, r) * 20;
  // The E1 key counts 元, the E2 row 万元.
  set("request_fees_collected", era === "E1" ? yuan : yuan / 10_000);
  // What nobody answered by the end of 2018 is what the form of 2019 calls carried in.
  if (year === 2018) stocks.open = [received - answered, 0, 0, 0, 0, 0];
}
