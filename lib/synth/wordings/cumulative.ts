/** How much was published since 2008, or up to a day. All wordings are our own. */
import { figure } from "../figures";
import * as held from "../held-out/proactive";
import { type Bank, choose, nothing, say, type Told, type Voice } from "../sentence";
import { whole } from "./words";

const SINCE: Bank = {
  tuned: [
    "自《条例》施行以来至<y>年底，<S>累计公开政府信息{proactive_disclosures_cumulative 条}<of>。",
    "自2008年5月1日《条例》施行以来，<S>累计主动公开政府信息{proactive_disclosures_cumulative 条}<of>。",
    "截至<y>年12月31日，<S>历年累计公开政府信息{proactive_disclosures_cumulative 条}<of>。",
    "自2008年《条例》实施至今，<S>历年累计主动公开政府信息{proactive_disclosures_cumulative 条}<of>。",
    "《条例》实施以来，<S>已累计向社会公开政府信息{proactive_disclosures_cumulative 条}<of>。",
    "自政府信息公开工作开展以来，<S>累计公开政府信息{proactive_disclosures_cumulative 条}<of>。",
    "自2008年5月《条例》正式施行起，<S>历年共主动公开政府信息{proactive_disclosures_cumulative 条}<of>。",
    "<S>历年累计主动公开政府信息已达{proactive_disclosures_cumulative 条}<of>。",
    "从《条例》施行到<y>年底，<S>累计主动公开政府信息{proactive_disclosures_cumulative 条}<of>。",
    "信息公开平台建成以来，<S>累计发布政府信息{proactive_disclosures_cumulative 条}<of>。",
    "《条例》实施以来，<S>历年公开政府信息总量为{proactive_disclosures_cumulative 条}<of>。",
    "从《条例》正式施行算起，<S>已主动公开政府信息{proactive_disclosures_cumulative 条}<of>。",
    "自政府信息公开平台开通起至<y>年底，<S>一共公开政府信息{proactive_disclosures_cumulative 条}<of>。",
    "<S>历年累计主动公开政府信息{proactive_disclosures_cumulative 条}<of>。",
    "政府信息公开目录建成以来，<S>公开的政府信息达{proactive_disclosures_cumulative 条}<of>。",
    "截至<y>年底，<S>主动公开政府信息历年累计{proactive_disclosures_cumulative 条}<of>。",
    "<S>自《条例》实施以来累计主动公开政府信息{proactive_disclosures_cumulative 条}<of>。",
    "<S><new>，历年累计公开政府信息{proactive_disclosures_cumulative 条}。",
    "自政府网站开通以来，<S>共发布政府信息{proactive_disclosures_cumulative 条}<of>。",
    "截至<y>年12月31日，<S><new>，累计主动公开政府信息达{proactive_disclosures_cumulative 条}。",
    "自2008年5月1日起至<y>年12月31日，<S>累计公开政府信息{proactive_disclosures_cumulative 条}<of>。",
    "自2008年《条例》施行以来，<S>已公开政府信息{proactive_disclosures_cumulative 条}<of>。",
    "建站以来，<S>累计发布政府信息{proactive_disclosures_cumulative 条}<of>。",
    "<S>历年来共主动公开政府信息{proactive_disclosures_cumulative 条}<of>。",
    "<S><new>，自《条例》施行至今累计{proactive_disclosures_cumulative 条}。",
    "截至<y>年年底，<S>历年累计发布政府信息{proactive_disclosures_cumulative 条}<of>。",
    "<S>到<y>年底累计主动公开政府信息{proactive_disclosures_cumulative 条}<of>。",
    "<S><new>，历年累计主动公开政府信息{proactive_disclosures_cumulative 条}。",
    "自《条例》实施以来，<S>累计主动公开政府信息{proactive_disclosures_cumulative 条}<of>。",
    "自政府信息公开网站开通以来，<S>累计公开政府信息{proactive_disclosures_cumulative 条}<of>。",
    "<S>历年公开的政府信息共{proactive_disclosures_cumulative 条}<of>。",
    "自2008年以来，<S>累计公开政府信息{proactive_disclosures_cumulative 条}<of>。",
    "<S><new>，历年累计已达{proactive_disclosures_cumulative 条}。",
    "截至<y>年12月31日，<S>自《条例》施行以来共主动公开政府信息{proactive_disclosures_cumulative 条}<of>。",
    "<S><new>，自2008年5月以来累计公开{proactive_disclosures_cumulative 条}。",
    "自《条例》施行起，<S>累计主动公开信息{proactive_disclosures_cumulative 条}<of>。",
    "自2008年5月1日《条例》施行以来，<S>历年累计主动公开政府信息{proactive_disclosures_cumulative 条}<of>。",
    "自2008年5月至<y>年12月，<S>累计公开各类政府信息{proactive_disclosures_cumulative 条}<of>。",
    "自政府信息公开专栏开设以来，<S>共公开政府信息{proactive_disclosures_cumulative 条}<of>。",
    "<S>历年累计公开政府信息{proactive_disclosures_cumulative 条}<of>。",
    "<S><new>，自《条例》施行以来历年累计公开{proactive_disclosures_cumulative 条}。",
    "<S>从2008年起到<y>年底，累计主动公开各类政府信息{proactive_disclosures_cumulative 条}<of>。",
    "<S><new>；历年累计{proactive_disclosures_cumulative 条}。",
    "<S>到年底历年累计主动公开政府信息{proactive_disclosures_cumulative 条}<of>。",
    "自2008年5月1日开展政府信息公开工作以来，<S>累计主动公开政府信息{proactive_disclosures_cumulative 条}<of>。",
    "自《条例》颁布施行以来，<S>累计公开政府信息共{proactive_disclosures_cumulative 条}<of>。",
    "自2008年《条例》施行至<y>年底，<S>共主动公开政府信息{proactive_disclosures_cumulative 条}<of>。",
    "<S>历年累计公开信息达{proactive_disclosures_cumulative 条}<of>。",
    "<S><new>，历年累计公开{proactive_disclosures_cumulative 条}。",
    "自信息公开网站建成以来，<S>累计主动公开信息{proactive_disclosures_cumulative 条}<of>。",
    "<S><new>，自2008年以来历年累计主动公开{proactive_disclosures_cumulative 条}。",
  ],
  fresh: [
    "自《条例》实施以来，截至<y>年底，<S>累计主动公开政府信息{proactive_disclosures_cumulative 条}<of>。",
    "自2008年5月《条例》施行以来，<S>历年累计主动公开政府信息{proactive_disclosures_cumulative 条}<of>。",
    "<S>历年累计主动公开政府信息数为{proactive_disclosures_cumulative 条}<of>。",
    "自开展政府信息公开工作以来，<S>已累计公开信息{proactive_disclosures_cumulative 条}<of>。",
    "<S><new>，历年累计{proactive_disclosures_cumulative 条}。",
    "<S><new>，自《条例》实施以来累计公开{proactive_disclosures_cumulative 条}。",
    "从2008年《条例》正式施行到<y>年末，<S>共公开政府信息{proactive_disclosures_cumulative 条}<of>。",
  ],
  held_out: held.SINCE,
};
/** `<new>`: the year's figure before the sum. */
const NEW_FIRST: Bank = {
  tuned: [
    "<y>年新增主动公开政府信息{proactive_disclosures_total 条}",
    "<y>年新增公开政府信息{proactive_disclosures_total 条}",
    "<y>年主动公开政府信息{proactive_disclosures_total 条}",
    "<y>年度新增主动公开政府信息{proactive_disclosures_total 条}",
    "<y>年公开政府信息{proactive_disclosures_total 条}",
    "<y>年共主动公开政府信息{proactive_disclosures_total 条}",
    "<y>年内主动公开政府信息{proactive_disclosures_total 条}",
    "<y>年新公开政府信息{proactive_disclosures_total 条}",
    "<y>年度公开政府信息{proactive_disclosures_total 条}",
    "<y>年度主动公开政府信息{proactive_disclosures_total 条}",
    "<y>年主动公开各类信息{proactive_disclosures_total 条}",
    "<y>年新增信息公开{proactive_disclosures_total 条}",
    "<y>年度新增公开政府信息{proactive_disclosures_total 条}",
    "<y>年共公开政府信息{proactive_disclosures_total 条}",
    "<y>年新增主动公开各类信息{proactive_disclosures_total 条}",
  ],
  fresh: [
    "<y>年新增公开各类政府信息{proactive_disclosures_total 条}",
    "<y>年度主动公开各类信息{proactive_disclosures_total 条}",
    "<y>年当年公开信息{proactive_disclosures_total 条}",
  ],
  held_out: held.NEW_FIRST,
};

const OF_WHICH: Bank = {
  tuned: [
    "，<y>年新增{proactive_disclosures_total 条}",
    "，其中<y>年{proactive_disclosures_total 条}",
    "，其中本年度新增{proactive_disclosures_total 条}",
    "，其中<y>年公开{proactive_disclosures_total 条}",
    "，本年新增{proactive_disclosures_total 条}",
    "，<y>年当年公开{proactive_disclosures_total 条}",
    "（其中<y>年公开{proactive_disclosures_total 条}）",
    "，本年度公开的有{proactive_disclosures_total 条}",
    "，其中<y>年度公开{proactive_disclosures_total 条}",
    "，其中当年新增{proactive_disclosures_total 条}",
    "，<y>年度主动公开{proactive_disclosures_total 条}",
    "，仅<y>年就公开{proactive_disclosures_total 条}",
    "，<y>年一年就公开{proactive_disclosures_total 条}",
    "（<y>年新增{proactive_disclosures_total 条}）",
    "；<y>年度公开数为{proactive_disclosures_total 条}",
    "，其中<y>年这一年公开{proactive_disclosures_total 条}",
    "，当年新公开的有{proactive_disclosures_total 条}",
    "，其中<y>年新增主动公开政府信息{proactive_disclosures_total 条}",
    "，其中，<y>年度新增{proactive_disclosures_total 条}",
    "，当年主动公开{proactive_disclosures_total 条}",
    "（其中<y>年度新增{proactive_disclosures_total 条}）",
    "，<y>年新增主动公开{proactive_disclosures_total 条}",
    "，其中，本年度新增主动公开政府信息{proactive_disclosures_total 条}",
    "，其中<y>年主动公开政府信息{proactive_disclosures_total 条}",
    "，其中<y>年度主动公开{proactive_disclosures_total 条}",
    "（其中本年新增{proactive_disclosures_total 条}）",
    "，其中<y>年新增{proactive_disclosures_total 条}",
    "（<y>年新增信息{proactive_disclosures_total 条}）",
    "，其中<y>年度新公开政府信息{proactive_disclosures_total 条}",
    "，其中本年度主动公开{proactive_disclosures_total 条}",
    "，其中，<y>年主动公开各类政府信息{proactive_disclosures_total 条}",
    "；其中本年度新增主动公开{proactive_disclosures_total 条}",
    "，<y>年度新增主动公开政府信息{proactive_disclosures_total 条}",
    "（其中<y>年度公开政府信息{proactive_disclosures_total 条}）",
    "，其中<y>年度新增公开信息{proactive_disclosures_total 条}",
    "，其中，本年度新增主动公开信息{proactive_disclosures_total 条}",
    "，其中<y>年度主动公开政府信息{proactive_disclosures_total 条}",
    "；仅<y>年新增主动公开政府信息{proactive_disclosures_total 条}",
    "（<y>年度新增主动公开{proactive_disclosures_total 条}）",
    "，其中<y>年当年主动公开{proactive_disclosures_total 条}",
  ],
  fresh: [
    "，其中<y>年新公开{proactive_disclosures_total 条}",
    "，其中<y>年度内新增信息{proactive_disclosures_total 条}",
    "；<y>年当年主动公开{proactive_disclosures_total 条}",
    "（其中<y>年主动公开{proactive_disclosures_total 条}）",
    "，本年度主动公开{proactive_disclosures_total 条}",
  ],
  held_out: held.OF_WHICH,
};
/** A sum up to a date and nothing that says since when. */
const UP_TO: Bank = {
  tuned: [
    "截至<y>年12月31日，<S>共主动公开政府信息{proactive_disclosures_cumulative 条}。",
    "截至目前，<S>已主动公开各类政府信息{proactive_disclosures_cumulative 条}。",
    "截至年底，<S>共主动公开政府信息{proactive_disclosures_cumulative 条}。",
    "截止<y>年12月底，<S>共公开各类政府信息{proactive_disclosures_cumulative 条}。",
    "截至<y>年末，<S>已累计公开政府信息{proactive_disclosures_cumulative 条}。",
    "截至<y>年底，<S>累计公开政府信息{proactive_disclosures_cumulative 条}。",
    "到<y>年年末，<S>公开的政府信息达到{proactive_disclosures_cumulative 条}。",
    "截止<y>年12月末，<S>主动公开政府信息总数{proactive_disclosures_cumulative 条}。",
    "截止<y>年12月31日，<S>累计公开信息{proactive_disclosures_cumulative 条}。",
    "截至统计截止日，<S>共有公开信息{proactive_disclosures_cumulative 条}。",
    "到<y>年12月31日为止，<S>公开政府信息共{proactive_disclosures_cumulative 条}。",
    "截至<y>年12月31日，<S>共公开各类政府信息{proactive_disclosures_cumulative 条}。",
    "截止目前，<S>累计公开各类政府信息{proactive_disclosures_cumulative 条}。",
    "截至<y>年12月底，<S>主动公开政府信息累计{proactive_disclosures_cumulative 条}。",
    "截止<y>年12月31日，<S>主动公开的信息{proactive_disclosures_cumulative 条}。",
    "截至<y>年底，<S>共公开政府信息{proactive_disclosures_cumulative 条}。",
    "截至目前，<S>主动公开信息累计达{proactive_disclosures_cumulative 条}。",
    "截至<y>年12月底，<S>已公开政府信息{proactive_disclosures_cumulative 条}。",
    "到<y>年末，<S>共主动公开政府信息{proactive_disclosures_cumulative 条}。",
    "截止目前，<S>已主动公开各类政府信息{proactive_disclosures_cumulative 条}。",
    "截至<y>年12月31日，<S>累计主动公开各类政府信息{proactive_disclosures_cumulative 条}。",
    "截至<y>年底，<S>已公开各类政府信息{proactive_disclosures_cumulative 条}。",
    "截止<y>年12月，<S>共公开政府信息{proactive_disclosures_cumulative 条}。",
    "截至目前，<S>共公开政府信息{proactive_disclosures_cumulative 条}。",
    "到<y>年底为止，<S>累计公开信息{proactive_disclosures_cumulative 条}。",
    "截至<y>年12月31日，<S>主动公开各类政府信息{proactive_disclosures_cumulative 条}。",
    "截止<y>年12月31日，<S>向社会公开政府信息{proactive_disclosures_cumulative 条}。",
    "截至<y>年底，<S>主动公开信息{proactive_disclosures_cumulative 条}。",
    "截至目前，<S>累计公开政府信息{proactive_disclosures_cumulative 条}。",
    "截至<y>年12月底，<S>公开各类信息{proactive_disclosures_cumulative 条}。",
  ],
  fresh: [
    "截至<y>年12月31日，<S>累计公开政府信息{proactive_disclosures_cumulative 条}。",
    "截止<y>年年底，<S>共主动公开政府信息{proactive_disclosures_cumulative 条}。",
    "截至<y>年末，<S>主动公开各类信息{proactive_disclosures_cumulative 条}。",
    "截至<y>年12月31日止，<S>已公开政府信息{proactive_disclosures_cumulative 条}。",
  ],
  held_out: held.UP_TO,
};

/** Sums since the Regulations came into force, beside the year's figure; or a sum nobody can date. */
export function cumulative(v: Voice, withYear: boolean): Told {
  const total = figure(v.figures, "proactive_disclosures_total") ?? 0;
  const values = { proactive_disclosures_cumulative: total * v.r.between(3, 9) + v.r.below(500) };
  const words = {
    y: String(v.unit.year),
    S: whole(v),
    of: withYear ? say(v, choose(v, OF_WHICH), { words: { y: String(v.unit.year) } }) : nothing,
  };
  const template = choose(v, SINCE);
  const fresh = template.includes("<new>") ? say(v, choose(v, NEW_FIRST), { words }) : nothing;
  return say(v, template, { words: { ...words, new: fresh }, values, period: "cumulative" });
}

export function upToDate(v: Voice): Told {
  const total = figure(v.figures, "proactive_disclosures_total") ?? 0;
  const told = say(v, choose(v, UP_TO), {
    words: { y: String(v.unit.year), S: whole(v) },
    values: { proactive_disclosures_cumulative: total },
    period: "ambiguous",
    due: "review",
  });
  for (const f of told.figures) f.other_keys = ["proactive_disclosures_total"];
  return told;
}
