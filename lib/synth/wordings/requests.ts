/** Requests: how many came. All wordings are our own. */

import { figure } from "../figures";
import { choose, joined, nothing, say, type Told, type Voice } from "../sentence";
import { ACCEPTED } from "./acceptances";
import { peopleList } from "./applicants";
import { meansList } from "./means";
import { noRequests } from "./no-requests";
import { RECEIVED } from "./received";
import { scopeList } from "./scopes";
import { organs, time, whole } from "./words";

/** What came in, perhaps by scope, means or applicant; a second list follows in a sentence of its own. */
export function received(v: Voice): Told {
  const form = v.era === "E3" || v.era === "E4";
  const total = figure(v.figures, "requests_received", form ? "total" : null) ?? 0;
  if (total === 0 && v.r.chance(0.85)) return noRequests(v);
  const lists: Told[] = [];
  if (!form && v.unit.issuer === "government" && total > 20 && v.r.chance(0.4))
    lists.push(scopeList(v, "requests_received", "件", total, ["", "收到"]));
  else if (total > 1 && v.r.chance(0.6)) lists.push(meansList(v));
  else if (total > 1 && v.r.chance(0.4)) lists.push(peopleList(v));
  else
    lists.push(
      v.r.chance(0.3)
        ? joined([v.r.pick(["，同比下降", "，比上年增长"]), `${v.r.between(2, 60)}.${v.r.below(10)}%`])
        : nothing,
    );
  const template = choose(v, RECEIVED);
  const first = say(v, template, {
    words: { Y: time(v), S: whole(v), O: organs(v), list: lists[0] as Told },
  });
  // 受理 as the head figure leaves nothing to be said of what was accepted.
  const accepted =
    !form && v.r.chance(0.25) && !template.includes("requests_accepted") ? say(v, choose(v, ACCEPTED)) : nothing;
  return joined([first, accepted]);
}
