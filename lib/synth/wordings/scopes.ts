/** One figure split over the bodies it comes from: the government, its departments, counties, townships. */

import * as held from "../held-out/structure";
import { shares } from "../random";
import { type Bank, choose, joined, say, type Told, type Voice } from "../sentence";
import { bodies } from "./bodies";

const LEAD: Bank = {
  tuned: [
    "，其中",
    "，其中：",
    "。其中，",
    "，包括",
    "，分别是：",
    "，具体是：",
    "。其中：",
    "，其中，",
    "，按单位分：",
    "，其中包括",
    "，分层级看，",
    "，分单位统计：",
    "。按层级划分，",
    "，其中，",
    "，其中",
    "，从主体看，",
    "，具体为：",
    "；其中，",
    "，按层级分：",
    "，其中：",
    "，其中",
    "。其中，",
    "，包括：",
    "，按公开主体分，",
    "，分别为：",
    "；其中",
    "，其中：",
    "，其中",
    "，具体为：",
    "，分别是：",
    "。分级看，",
    "。按公开主体划分，",
    "，其中，",
    "。其中，",
    "，其中：",
    "，其中",
    "（含各级各部门，下同），其中",
    "。从公开主体看，",
    "，其中，",
    "。其中：",
    "，其中：",
    "，其中",
    "。从层级看，",
    "，各层级情况为：",
    "，其中",
    "，其中：",
    "。其中，",
    "，其中，",
    "。分层级看，",
    "，分别是：",
    "，其中",
    "，其中：",
    "。其中，",
    "，其中，",
    "。按层级分，",
    "，具体为：",
  ],
  fresh: ["，其中", "，其中：", "，其中，", "；其中", "。分单位看，", "，其构成是："],
  held_out: held.SCOPE_LEAD,
};

/**
 * `，其中市政府54件，市直单位193件，…`: parts that add up to the total, each with its scope.
 *
 * @param verbs words that may stand between body and number
 */
export function scopeList(v: Voice, key: string, unit: string, total: number, verbs: readonly string[]): Told {
  const list = bodies(v);
  const parts = shares(
    total,
    list.map((b) => b.weight),
    v.r,
  );
  const verb = v.r.pick(verbs);
  const said = list.map((b, i) => {
    const name = choose(v, b.names);
    const counted = b.scope === "unknown";
    return say(v, `${name}${verb}{${key} ${unit}${counted ? "?" : ""}}`, {
      values: { [key]: parts[i] ?? 0 },
      scope: b.scope,
      otherScopes: b.other,
      scopeWords: name,
    });
  });
  return joined([choose(v, LEAD), joined(said, v.r.pick(["，", "、", "；"]))]);
}
