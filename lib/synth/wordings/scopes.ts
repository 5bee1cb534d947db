/** One figure split over the bodies it comes from: the government, its departments, counties, townships. */

import type { Scope } from "@/lib/report";
import * as held from "../held-out/structure";
import { shares } from "../random";
import { type Bank, choose, joined, say, type Told, type Voice } from "../sentence";
import { placeWord } from "../unit";

interface Body {
  scope: Scope;
  other: Scope[];
  names: Bank;
  weight: number;
}

function bodies(v: Voice): Body[] {
  const w = placeWord(v.unit);
  const list: Body[] = [
    {
      scope: "organ",
      other: [],
      names: {
        tuned: [
          `${w}政府`,
          `${w}政府办公室`,
          `${w}人民政府`,
          `${w}政府办`,
          `${w}政府（含办公室）`,
          `${w}政府及其办公室`,
          `${w}政府（含政府办）`,
          `${w}人民政府及其办公室`,
          `${w}政府及${w}政府办公室`,
          `${w}政府和${w}政府办`,
          `${w}政府机关`,
          `${w}人民政府办公室`,
          `${w}政府（${w}政府办公室）`,
          `${w}政府及${w}政府办`,
          `${w}政府及其办公室`,
          `${w}政府（办公室）`,
          `${w}政府办`,
          `${w}政府`,
          `${w}政府办公室`,
          `${w}政府及${w}政府办公室`,
          `${w}人民政府（${w}政府办公室）`,
          `${w}政府（办）`,
          `${w}政府及办公室`,
        ],
        fresh: [`${w}人民政府及${w}政府办`, `${w}政府（含办公室）`, `${w}政府本级`],
        held_out: held.bodies(w).organ,
      },
      weight: 12,
    },
    {
      scope: "departments",
      other: [],
      names: {
        tuned: [
          `${w}直单位`,
          `${w}级部门`,
          `${w}政府各部门`,
          `${w}直各部门`,
          `${w}级机关`,
          `${w}级各部门`,
          `${w}直各单位`,
          `${w}属各部门`,
          `${w}直部门`,
          `${w}政府工作部门`,
          `${w}属各委办局`,
          `${w}直机关`,
          `${w}政府部门`,
          `${w}级单位`,
          `${w}直机关各部门`,
          `${w}政府各工作部门`,
          `${w}直部门单位`,
          `${w}政府组成部门`,
          `${w}级各单位`,
          `${w}级部门`,
          `${w}直各单位`,
          `${w}级机关部门`,
          `${w}政府所属部门`,
          `${w}直单位`,
          `${w}级部门`,
          `${w}直部门`,
          `${w}级机关`,
          `${w}政府各部门`,
          `${w}直各有关部门`,
          `${w}政府职能部门`,
          `${w}级各单位部门`,
          `${w}属部门`,
          `${w}直部门和单位`,
        ],
        fresh: [`${w}级各部门`, `${w}直各有关单位`, `${w}级行政机关`, `${w}政府各部门和直属机构`],
        held_out: held.bodies(w).departments,
      },
      weight: 40,
    },
  ];
  if (v.unit.level === "province")
    list.push({
      scope: "unknown",
      other: ["counties", "jurisdiction"],
      names: {
        tuned: [
          "各市",
          "各设区市",
          "各地市",
          "各市（州）",
          "各地级市",
          "各市（地）",
          "各市州",
          "市（州）",
          "各地州市",
          "各设区的市",
          "各州市",
          "各市州政府",
          "各市（州）",
          "各市",
          "设区市",
          "各市（州）政府",
          "各设区市政府",
          "各市政府",
          "各市州政府及部门",
          "各市、州",
          "各地级市政府",
          "各设区的市",
          "各市人民政府",
        ],
        fresh: ["各市（州）政府", "各地市", "各市州人民政府"],
        held_out: held.bodies(w).cities,
      },
      weight: 60,
    });
  else if (v.unit.level === "city")
    list.push({
      scope: "counties",
      other: [],
      names: {
        tuned: [
          "各县（市、区）",
          "县区政府",
          "各县区",
          "县（市、区）政府",
          "县（区）政府",
          "各县市区",
          "各区县",
          "各县（区）",
          "各县区政府",
          "所辖县区",
          "各县（区、市）",
          "各区县政府",
          "县（市）区",
          "各县（市）区",
          "各县（市、区）政府",
          "各县市",
          "各区（县）",
          "县区",
          "各县（市、区）",
          "各区县",
          "县（市、区）",
          "各县区",
          "各县（市、区）",
          "县市区政府",
          "各县区政府",
          "各县（区）政府",
          "各县（区）人民政府",
          "县（市）区",
          "各县市区",
          "各区（市、县）",
        ],
        fresh: ["各县（市、区）人民政府", "各区县政府", "县（市、区）政府", "各县区"],
        held_out: held.bodies(w).counties,
      },
      weight: 50,
    });
  if (v.unit.level !== "province")
    list.push({
      scope: "townships",
      other: [],
      names: {
        tuned: [
          "乡镇（街道）",
          "各乡镇",
          "各镇街",
          "乡镇政府",
          "各乡镇街道",
          "各乡镇（街道）",
          "乡（镇）、街道",
          "镇（街道）",
          "乡镇和街道",
          "基层镇街",
          "各镇（街道）",
          "各乡（镇）",
          "乡镇、街道",
          "镇乡（街道）",
          "各乡镇、街道",
          "各镇（街）",
          "街道（乡镇）",
          "乡镇街道",
          "乡镇（街道）",
          "各乡镇（街道）",
          "各镇街",
          "镇（街道）",
          "各乡镇（街道）",
          "乡镇政府",
          "各镇（街道）",
          "乡镇、街道",
          "各乡镇、街道",
          "各乡（镇）街道",
          "乡镇（街道）政府",
          "镇（街）",
        ],
        fresh: ["各乡镇（街道）", "乡镇街道", "各乡镇人民政府、街道办事处", "各镇街"],
        held_out: held.bodies(w).townships,
      },
      weight: 18,
    });
  return list;
}

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
  ],
  fresh: ["，其中", "，其中：", "。其中，", "，其中，", "。分层级看，", "，分别是："],
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
