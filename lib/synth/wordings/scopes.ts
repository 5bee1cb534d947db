/** One figure split over the bodies it comes from: the government, its departments, counties, townships. */
import type { Scope } from "@/lib/report";
import { shares } from "../random";
import { joined, say, type Told, type Voice } from "../sentence";
import { placeWord } from "../unit";

interface Body {
  scope: Scope;
  other: Scope[];
  names: Record<"tuned" | "held_out", string[]>;
  weight: number;
}

function bodies(v: Voice): Body[] {
  const w = placeWord(v.unit);
  const list: Body[] = [
    {
      scope: "organ",
      other: [],
      names: { tuned: [`${w}政府`, `${w}政府办公室`], held_out: [`${w}人民政府`, `${w}政府办`] },
      weight: 12,
    },
    {
      scope: "departments",
      other: [],
      names: { tuned: [`${w}直单位`, `${w}级部门`, `${w}政府各部门`], held_out: [`${w}直各部门`, `${w}级机关`] },
      weight: 40,
    },
  ];
  if (v.unit.level === "province")
    list.push({
      scope: "unknown",
      other: ["counties", "jurisdiction"],
      names: { tuned: ["各市"], held_out: ["各设区市"] },
      weight: 60,
    });
  else if (v.unit.level === "city")
    list.push({
      scope: "counties",
      other: [],
      names: { tuned: ["各县（市、区）", "县区政府"], held_out: ["各县区", "县（市、区）政府"] },
      weight: 50,
    });
  if (v.unit.level !== "province")
    list.push({
      scope: "townships",
      other: [],
      names: { tuned: ["乡镇（街道）", "各乡镇"], held_out: ["各镇街", "乡镇政府"] },
      weight: 18,
    });
  return list;
}

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
    const name = v.r.pick(b.names[v.split]);
    const counted = b.scope === "unknown";
    return say(v, `${name}${verb}{${key} ${unit}${counted ? "?" : ""}}`, {
      values: { [key]: parts[i] ?? 0 },
      scope: b.scope,
      otherScopes: b.other,
      scopeWords: name,
    });
  });
  const lead = v.split === "tuned" ? v.r.pick(["，其中", "，其中：", "。其中，"]) : v.r.pick(["，包括", "，分别是："]);
  return joined([lead, joined(said, v.r.pick(["，", "、", "；"]))]);
}
