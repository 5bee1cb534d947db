/** How much was published: the total of the year and what stands beside it. All wordings are our own. */

import { figure } from "../figures";
import * as held from "../held-out/proactive";
import { type Bank, choose, type SayOptions, say, type Told, type Voice } from "../sentence";
import { MORE } from "./growth";
import { scopeList } from "./scopes";
import { TOTAL } from "./totals";
import { organs, time, whole } from "./words";

/** Traps around a total: what was made, of which so much was made public. */
const ATTRIBUTE: Bank = {
  tuned: [
    "<Y>，<S>共制作政府信息<made>条，其中主动公开{proactive_disclosures_total 条}，依申请公开<asked>条，不予公开<kept>条。",
    "<S>全年产生的<made>条政府信息中，属于主动公开的{proactive_disclosures_total 条}，属于依申请公开的<asked>条，属于不予公开的<kept>条。",
    "<Y>，<S>形成政府信息<made>条，按属性分：主动公开{proactive_disclosures_total 条}、依申请公开<asked>条、不予公开<kept>条。",
    "<Y>，<S>制作政府信息共<made>条（主动公开{proactive_disclosures_total 条}，依申请公开<asked>条，不予公开<kept>条）。",
    "<Y>，在<S>制作和获取的<made>条政府信息里，主动公开的有{proactive_disclosures_total 条}，依申请公开的有<asked>条，不予公开的有<kept>条。",
    "<Y>，<S>共生成政府信息<made>条：属主动公开类{proactive_disclosures_total 条}；属依申请公开类<asked>条；属不予公开类<kept>条。",
    "<Y><S>形成政府信息<made>条，属性标注为主动公开的{proactive_disclosures_total 条}、依申请公开的<asked>条、不予公开的<kept>条。",
    "<Y><S>制作的<made>条政府信息中，{proactive_disclosures_total 条}列为主动公开，<asked>条列为依申请公开，<kept>条列为不公开。",
    "<Y>，<S>产生公文类信息<made>条（主动公开{proactive_disclosures_total 条}，依申请公开<asked>条，不公开<kept>条）。",
    "<S>在制发公文时同步确定公开属性，<Y>的<made>条信息里，主动公开{proactive_disclosures_total 条}，依申请公开属性<asked>条，免予公开属性<kept>条。",
    "<Y>，<S>共产生政府信息<made>条，其中主动公开{proactive_disclosures_total 条}，依申请公开<asked>条，不公开<kept>条。",
    "<Y>，<S>新增政府信息<made>条，其中属于主动公开的{proactive_disclosures_total 条}、属于依申请公开的<asked>条、属于不予公开的<kept>条。",
    "<Y>，<S>形成各类政府信息<made>条，主动公开的{proactive_disclosures_total 条}，依申请公开的<asked>条，不予公开的<kept>条。",
    "<Y>，<S>制作和获取的政府信息共<made>条，其中主动公开{proactive_disclosures_total 条}，依申请公开<asked>条，不予公开<kept>条。",
    "<Y>，<S>产生文件类信息<made>条：属主动公开的{proactive_disclosures_total 条}，属依申请公开的<asked>条，属不予公开的<kept>条。",
    "<S>对<Y>形成的<made>条政府信息逐条认定公开属性，主动公开类{proactive_disclosures_total 条}、依申请公开类<asked>条、不予公开类<kept>条。",
    "<Y>，<S>累计产生政府信息<made>条，经审核确定主动公开{proactive_disclosures_total 条}、依申请公开<asked>条、不予公开<kept>条。",
    "<Y>，<S>新制作政府信息<made>条：主动公开{proactive_disclosures_total 条}，依申请公开<asked>条，不予公开<kept>条。",
    "<Y>，<S>形成的<made>条政府信息中，{proactive_disclosures_total 条}主动公开，<asked>条依申请公开，<kept>条不予公开。",
    "<Y>，<S>共产生公文类政府信息<made>条，其中主动公开{proactive_disclosures_total 条}、依申请公开<asked>条、不予公开<kept>条。",
    "<Y>，<S>对形成的<made>条政府信息逐条认定公开属性，认定为主动公开的{proactive_disclosures_total 条}，依申请公开的<asked>条，不予公开的<kept>条。",
    "<Y>，<S>制发各类文件信息<made>条，公开属性为主动公开的{proactive_disclosures_total 条}，为依申请公开的<asked>条，为不予公开的<kept>条。",
    "<Y>，<S>共生成政府信息<made>条（主动公开{proactive_disclosures_total 条}、依申请公开<asked>条、免予公开<kept>条）。",
    "<Y>，<S>共制作各类政府信息<made>条，其中主动公开政府信息{proactive_disclosures_total 条}，作为依申请公开信息<asked>条，不予公开信息<kept>条。",
    "<Y>，<S>形成公文类信息<made>条：属主动公开的{proactive_disclosures_total 条}、属依申请公开的<asked>条、属不予公开的<kept>条。",
    "<Y>，<S>对产生的<made>条信息标注公开属性，其中主动公开类{proactive_disclosures_total 条}、依申请公开类<asked>条、不公开类<kept>条。",
    "<Y>，<S>生成政府信息共<made>条，标注为主动公开的有{proactive_disclosures_total 条}，标注为依申请公开的有<asked>条，其余<kept>条标注为不予公开。",
    "<Y>，<S>共产生政府信息<made>条，经审核，主动公开{proactive_disclosures_total 条}，依申请公开<asked>条，不予公开<kept>条。",
    "<Y>，<S>制发公文<made>件，其中主动公开{proactive_disclosures_total 件}，依申请公开<asked>件，不予公开<kept>件。",
    "<Y>，<S>新产生政府信息<made>条：主动公开类{proactive_disclosures_total 条}，依申请公开类<asked>条，不予公开类<kept>条。",
    "<Y>，<S>梳理形成政府信息<made>条，其中可主动公开的{proactive_disclosures_total 条}已全部公开，另有依申请公开<asked>条、不予公开<kept>条。",
    "<Y>，<S>形成文件<made>件，其中主动公开{proactive_disclosures_total 件}、依申请公开<asked>件、不予公开<kept>件。",
    "<Y>，<S>生成政府信息<made>条，认定为主动公开的{proactive_disclosures_total 条}，认定为依申请公开的<asked>条，认定为不予公开的<kept>条。",
    "<Y>，<S>共制作信息<made>条，其中主动公开信息{proactive_disclosures_total 条}，依申请公开信息<asked>条，不予公开信息<kept>条。",
  ],
  fresh: [
    "<Y>，<S>共产生各类信息<made>条，公开属性为主动公开、依申请公开、不予公开的分别是{proactive_disclosures_total 条}、<asked>条、<kept>条。",
    "<Y>，<S>拟制公文<made>件，按公开属性分，主动公开{proactive_disclosures_total 件}，依申请公开<asked>件，不予公开<kept>件。",
    "<Y>，<S>新形成的信息有<made>条，源头上定为主动公开的{proactive_disclosures_total 条}、定为依申请公开的<asked>条、定为不予公开的<kept>条。",
  ],
  held_out: held.ATTRIBUTE,
};

const more = (v: Voice): Told => say(v, choose(v, MORE), { values: { full_text_electronic_rate: 100 } });

/** The year's total, perhaps with its parts by scope or by what was made. */
export function proactiveTotal(v: Voice): Told {
  const total = figure(v.figures, "proactive_disclosures_total") ?? 0;
  const words: SayOptions["words"] = { Y: time(v), S: whole(v), O: organs(v), more: more(v) };
  if (v.unit.issuer !== "government" && v.r.chance(0.12)) {
    const [asked, kept] = [v.r.between(4, 60), v.r.between(2, 40)];
    const made = String(total + asked + kept);
    return say(v, choose(v, ATTRIBUTE), { words: { ...words, made, asked: String(asked), kept: String(kept) } });
  }
  if (v.unit.issuer === "government" && v.r.chance(0.45) && !v.habits.rounds)
    words.more = scopeList(v, "proactive_disclosures_total", "条", total, ["公开", "主动公开", ""]);
  return say(v, choose(v, TOTAL), { words });
}
