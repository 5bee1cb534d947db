/** What a body publishes, says and organises in a year, beside its requests. Keys are those of prose and of the table of 2014. */
import type { BodyYear } from "./body";
import { binomial, multinomial, near, normal } from "./chance";
import type { Figures } from "./figures";
import { type Random, random } from "./random";

/** What an office of an ordinary city does in a year. */
const WORK: Record<string, number> = {
  press_conferences: 14,
  online_interviews: 10,
  policy_interpretations: 60,
  weibo_wechat_responses: 110,
  other_channel_responses: 24,
  complaints_total: 3,
  mailbox_messages_answered: 520,
  consultations_onsite: 640,
  consultations_phone: 900,
  consultations_online: 420,
  reading_point_visits: 500,
  meetings_held: 16,
  normative_documents_produced: 22,
};

/** Items disclosed, by channel and, in the first years, by category. */
export function disclosures(f: Figures, { weight, character, year }: BodyYear, r: Random): void {
  const items = Math.max(
    12,
    Math.round(weight.items * (character.activity.get(year) ?? 1) * Math.exp(0.03 * normal(r))),
  );
  const set = (key: string, value: number) => f.set(`${key}/`, value);
  set("proactive_disclosures_total", items);
  const [weibo, wechat] = [year >= 2011 ? 9 : 0, year >= 2013 ? 10 : 0];
  // The forms of 2019 and later ask for no channels; their prose tells the three that are kept.
  const others = year < 2019 ? [2, 9] : [0, 0];
  const channels = multinomial(items, [72, weibo, wechat, ...others], r);
  ["website", "weibo", "wechat", "gazette", "other"].forEach((c, i) => {
    set(`disclosed_via_${c}`, channels[i] ?? 0);
  });
  if (year >= 2014) return;
  const kinds = multinomial(items, [3, 14, 4, 48, 5, 9, 17], r);
  ["org_functions", "policies", "plans", "business", "personnel", "finance", "other_category"].forEach((c, i) => {
    set(`disclosures_${c}`, kinds[i] ?? 0);
  });
}

/** Meetings, answers, staff and means. `habits` is a number of the body's own that stays. */
export function activities(f: Figures, of: BodyYear, habits: number, r: Random): void {
  const { weight, character, year, body } = of;
  const set = (key: string, value: number) => f.set(`${key}/`, value);
  const get = (key: string) => f.get(`${key}/`) ?? 0;
  const own = random(`habits ${habits}`);
  const vigour = character.activity.get(year) ?? 1;
  for (const [key, mean] of Object.entries(WORK)) set(key, near(mean * weight.work * vigour, r));
  set("press_conferences_principal", binomial(get("press_conferences"), 0.3, r));
  set("online_interviews_principal", binomial(get("online_interviews"), 0.4, r));
  const responses = ["press_conferences", "online_interviews", "policy_interpretations", "weibo_wechat_responses"];
  const ways = [...responses, "other_channel_responses"].reduce((n, k) => n + get(k), 0);
  set("hot_topic_responses", binomial(ways, 0.6, r));
  set(
    "normative_documents_disclosed",
    Math.min(get("proactive_disclosures_total"), binomial(get("normative_documents_produced"), 0.92, r)),
  );
  set("gazette_issues", body.kind === "office" ? (own.fork("gazette").pick([4, 6, 6, 12]) as number) : 0);
  set(
    "site_visits",
    Math.round(get("proactive_disclosures_total") * own.between(180, 320) * Math.exp(0.06 * normal(r))),
  );
  set("consultations_total", get("consultations_onsite") + get("consultations_phone") + get("consultations_online"));
  set("appeals_total", 0);
  set("dedicated_agencies", Math.max(1, Math.round(weight.staff / 6)));
  set("reading_points", Math.max(1, Math.round(weight.staff / 5)));
  const staff = Math.max(1, Math.round(weight.staff * character.staff * 1.01 ** (year - 2015)));
  const full = Math.round(staff * own.between(8, 22) * 0.01);
  set("staff_total", staff);
  set("staff_full_time", full);
  set("staff_part_time", staff - full);
  const spent = own.chance(0.25) ? 0 : weight.staff * own.between(80, 240) * 0.01 * Math.exp(0.06 * normal(r));
  set("dedicated_budget", Number(spent.toFixed(2)));
  const sessions = Math.max(1, Math.round(9 * weight.work * vigour * Math.exp(0.15 * normal(r))));
  set("training_sessions", sessions);
  set("training_participants", sessions * r.between(22, 48));
}
