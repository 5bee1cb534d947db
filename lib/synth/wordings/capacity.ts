/** Press and replies, consultations, staff, agencies, money, meetings and training. All wordings are our own. */

import { figure } from "../figures";
import { choose, joined, say, type Told, type Voice } from "../sentence";
import { MEETINGS } from "./meetings";
import { ORGANISATION } from "./organisation";
import { PRESS } from "./press";
import type { Topic } from "./topic";
import { organs, time, whole } from "./words";

const TOPICS: Topic[] = [...PRESS, ...ORGANISATION, ...MEETINGS];

/** One topic, or null where the unit has no such figure. */
export function topic(v: Voice, id: string): Told | null {
  const t = TOPICS.find((x) => x.id === id);
  if (!t) return null;
  const fits = t.needs.every((k) => figure(v.figures, k) !== undefined);
  if (!fits || (figure(v.figures, t.needs[0] as string) ?? 0) === 0) return null;
  const known = t.bank[v.split].filter((b) =>
    [...b.matchAll(/\{([a-z_]+)/g)].every((m) => figure(v.figures, m[1] as string) !== undefined),
  );
  if (known.length === 0) return null;
  return say(v, choose(v, { ...t.bank, [v.split]: known }), {
    words: {
      Y: time(v),
      S: whole(v),
      O: organs(v),
      w: /[市县区镇州]$/.test(v.unit.place) ? `${v.unit.place.at(-1)}长` : "领导",
    },
  });
}

/** Several topics in one paragraph. */
export const topics = (v: Voice, ids: readonly string[]): Told =>
  joined(ids.map((t) => topic(v, t)).filter((t): t is Told => t !== null));
