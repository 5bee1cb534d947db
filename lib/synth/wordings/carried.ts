/** What was carried from year to year and what was done in time. All wordings are our own. */

import { figure } from "../figures";
import * as held from "../held-out/requests";
import { type Bank, choose, say, type Told, type Voice } from "../sentence";
import { time, whole } from "./words";

/** The forms of 2019 and later: what was carried in and out, beside what came. */
const CARRIED: Bank = {
  tuned: [
    "<Y>，<S>上年结转政府信息公开申请{requests_carried_in 件}，本年新收{requests_received 件}，办结{requests_processed 件}，结转下年度{requests_carried_out 件}。",
    "<Y>，<S>办结政府信息公开申请{requests_processed 件}，其中上年结转{requests_carried_in 件?}；年底尚有{requests_carried_out 件?}结转下年度办理。",
    "<Y>，<S>收到政府信息公开申请{requests_received 件}，上年结转{requests_carried_in 件}，办理{requests_processed 件}，结转至下年度{requests_carried_out 件}。",
    "<Y>，<S>新收政府信息公开申请{requests_received 件}，上年结转{requests_carried_in 件}，办结{requests_processed 件}，结转下年度继续办理{requests_carried_out 件}。",
    "<S>共收到政府信息公开申请{requests_received 件}，加上上年度结转{requests_carried_in 件}，已办理答复{requests_processed 件}，结转下年度{requests_carried_out 件}。",
    "<Y>新收申请{requests_received 件}，结转上年申请{requests_carried_in 件}；全年办结申请{requests_processed 件}，结转下一年度{requests_carried_out 件}。",
    "<Y>，<S>新收申请{requests_received 件}、结转上年度申请{requests_carried_in 件}，办结{requests_processed 件}，结转下年度{requests_carried_out 件}。",
    "<Y>，<S>收到政府信息公开申请{requests_received 件}，另有上年度结转的申请{requests_carried_in 件}；共答复{requests_processed 件}，转入下年度办理{requests_carried_out 件}。",
    "<S>政府信息公开申请新收{requests_received 件}、上年转入{requests_carried_in 件}、本年办结{requests_processed 件}、转下年{requests_carried_out 件}。",
    "<S>新受理政府信息公开申请{requests_received|requests_accepted 件}，承接上年结转申请{requests_carried_in 件}；<Y>共办结{requests_processed 件}，结转下年度办理的有{requests_carried_out 件}。",
    "<Y>，<S>政府信息公开申请办理情况为：新收{requests_received 件}，上年结转{requests_carried_in 件}，办理{requests_processed 件}，结转下年度{requests_carried_out 件}。",
    "<Y>，<S>收到政府信息公开申请{requests_received 件}（另有上年结转{requests_carried_in 件}），作出处理{requests_processed 件}，转入下一年度{requests_carried_out 件}。",
    "<S>上一年度结转政府信息公开申请{requests_carried_in 件}，<Y>新收{requests_received 件}，办理完毕{requests_processed 件}，尚有{requests_carried_out 件}结转至下年。",
    "<Y>，<S>新收、上年结转政府信息公开申请分别为{requests_received 件}、{requests_carried_in 件}，办结、结转下年度分别为{requests_processed 件}、{requests_carried_out 件}。",
    "<Y>，<S>本年新收申请{requests_received 件}，上年结转申请{requests_carried_in 件}，共办结{requests_processed 件}，结转下一年度继续办理{requests_carried_out 件}。",
    "<S>上年未办结转入{requests_carried_in 件}，<Y>新登记政府信息公开申请{requests_received 件}；当年办结{requests_processed 件}，余{requests_carried_out 件}转入下一年度办理。",
    "<Y>，<S>新接收政府信息公开申请{requests_received 件}，连同上年度结转的{requests_carried_in 件}，共办理完毕{requests_processed 件}，尚有{requests_carried_out 件}在办并结转至下一年度。",
    "<Y><S>新收政府信息公开申请{requests_received 件}，上年转来{requests_carried_in 件}；已办结{requests_processed 件}，未办结、转至次年的{requests_carried_out 件}。",
    "依申请公开：新收{requests_received 件}；上年结转{requests_carried_in 件}；本年度办结{requests_processed 件}；结转下年{requests_carried_out 件}。",
    "<S>年初在办的政府信息公开申请{requests_carried_in 件}，<Y>新增{requests_received 件}，到年末办结{requests_processed 件}、仍在办理并结转下年的{requests_carried_out 件}。",
    "<Y><S>政府信息公开申请办理情况如下：（1）新收{requests_received 件}；（2）上年结转{requests_carried_in 件}；（3）办结{requests_processed 件}；（4）结转下年度继续办理{requests_carried_out 件}。",
    "<Y><S>共有{requests_processed 件}政府信息公开申请办理完毕，另有{requests_carried_out 件}未到期限、结转下年；从来源看，新收{requests_received 件}，上年结转{requests_carried_in 件}。",
    "<S><Y>的申请办理可以概括为“两进两出”：进的是新收政府信息公开申请{requests_received 件}、上年结转{requests_carried_in 件}，出的是办结{requests_processed 件}、结转下年{requests_carried_out 件}。",
    "上年结转{requests_carried_in 件}和本年新收{requests_received 件}两部分政府信息公开申请，<S>在<Y>办结{requests_processed 件}，剩余{requests_carried_out 件}结转下一年度继续办理。",
    "<Y>，<S>收到政府信息公开申请{requests_received 件}，上年结转{requests_carried_in 件}，办结{requests_processed 件}，{requests_carried_out 件}结转下年办理。",
    "<Y>，<S>新收政府信息公开申请数量{requests_received 件}，上年结转政府信息公开申请数量{requests_carried_in 件}，本年度办理{requests_processed 件}，结转下年度继续办理{requests_carried_out 件}。",
    "<Y>，<S>共受理政府信息公开申请{requests_received|requests_accepted 件}，上年结转办理{requests_carried_in 件}，已办结{requests_processed 件}，结转下年度办理{requests_carried_out 件}。",
    "<S>本年新收政府信息公开申请{requests_received 件}；上年结转政府信息公开申请{requests_carried_in 件}；本年度办理结果总计{requests_processed 件}；结转下年度继续办理{requests_carried_out 件}。",
    "<Y>，<S>新增政府信息公开申请{requests_received 件}，上年度转结{requests_carried_in 件}，其中{requests_processed 件}已答复，{requests_carried_out 件}转结下年度。",
    "<Y>，<S>收到申请{requests_received 件}，加上上年结转的{requests_carried_in 件}，办结{requests_processed 件}，{requests_carried_out 件}尚在办理中，结转下一年度。",
    "<Y>，<S>新接收申请{requests_received 件}，结转办理上年度申请{requests_carried_in 件}，已答复{requests_processed 件}，剩余{requests_carried_out 件}结转下年度继续办理。",
    "<Y>，<S>依法办理上年结转申请{requests_carried_in 件}、本年新收申请{requests_received 件}，除{requests_carried_out 件}结转下年度外，其余{requests_processed 件}全部办结。",
    "<Y>，<S>共收到政府信息公开申请{requests_received 件}，上年度结转办理{requests_carried_in 件}，除结转下年度{requests_carried_out 件}外，其余{requests_processed 件}全部按时答复。",
    "<Y>，<S>新收到依申请公开政府信息{requests_received 件}，结转上年度办理{requests_carried_in 件}；已答复{requests_processed 件}，结转下年度继续办理{requests_carried_out 件}。",
    "<Y>，<S>本年新收申请数量{requests_received 件}，上年结转申请数量{requests_carried_in 件}，办理结果总计{requests_processed 件}，结转下年度继续办理数量{requests_carried_out 件}。",
    "<S>承接上年结转申请{requests_carried_in 件}，<Y>新收申请{requests_received 件}，两项合计办结{requests_processed 件}，{requests_carried_out 件}结转下年办理。",
    "<Y>，<S>办结政府信息公开申请{requests_processed 件}（含上年结转{requests_carried_in 件}），结转下年{requests_carried_out 件}；当年新收{requests_received 件}。",
    "依申请公开方面，<Y>新收{requests_received 件}、结转上年{requests_carried_in 件}、办结{requests_processed 件}、结转下年{requests_carried_out 件}。",
    "<Y>，<S>共接收政府信息公开申请{requests_received 件}，另有上年度未办结转入{requests_carried_in 件}，办结{requests_processed 件}，余下{requests_carried_out 件}按规定结转下一年度。",
    "<Y>，<S>政府信息公开申请新收{requests_received 件}；上年结转{requests_carried_in 件}；已作出答复{requests_processed 件}；转下年度继续办理{requests_carried_out 件}。",
    "<Y>，<S>共收到信息公开申请{requests_received 件}，上年度结转{requests_carried_in 件}；答复{requests_processed 件}，结转下年继续办理{requests_carried_out 件}。",
    "<Y>，<S>新收政府信息公开申请{requests_received 件}、上年结转{requests_carried_in 件}，已办结{requests_processed 件}，结转下年度办理{requests_carried_out 件}，无逾期答复情况。",
    "<Y>，<S>新接收申请{requests_received 件}，上年结转{requests_carried_in 件}；办结{requests_processed 件}，结转至下年度{requests_carried_out 件}。",
    "<Y>，<S>收到政府信息公开申请{requests_received 件}，加上上年度结转的{requests_carried_in 件}，共办结{requests_processed 件}，尚有{requests_carried_out 件}结转下年度办理。",
    "<Y>，<S>接收政府信息公开申请{requests_received 件}；上一年度结转申请{requests_carried_in 件}；本年度办理完毕{requests_processed 件}；结转下一年度继续办理{requests_carried_out 件}。",
    "<Y>，<S>收到政府信息公开申请{requests_received 件}，答复{requests_processed 件}（含上年度结转{requests_carried_in 件?}），结转下年度{requests_carried_out 件}。",
    "<Y>，<S>新收政府信息公开申请{requests_received 件}。上年结转{requests_carried_in 件}，结转下年办理{requests_carried_out 件}，年内办结{requests_processed 件}。",
    "<S>依法办理政府信息公开申请，<Y>新收{requests_received 件}、上年结转{requests_carried_in 件}，年度内办结{requests_processed 件}、结转下年度{requests_carried_out 件}。",
    "<Y>，<S>上年结转未办结申请{requests_carried_in 件}，本年新收申请{requests_received 件}，已办结{requests_processed 件}，其余{requests_carried_out 件}结转下年度。",
    "<Y>，<S>收到政府信息公开申请{requests_received 件}，办结{requests_processed 件}（其中{requests_carried_in 件?}为上年结转），{requests_carried_out 件}因未到答复期限结转下年度。",
    "<Y>，<S>政府信息公开申请新收{requests_received 件}，上年度结转{requests_carried_in 件}，共作出处理{requests_processed 件}，结转下年{requests_carried_out 件}。",
    "<Y>，<S>共收到政府信息公开申请{requests_received 件}，上年度转入{requests_carried_in 件}，办结{requests_processed 件}，转入下年度{requests_carried_out 件}。",
    "<Y>，<S>新增政府信息公开申请{requests_received 件}，承接上年结转{requests_carried_in 件}，办结{requests_processed 件}，年末结转{requests_carried_out 件}。",
    "<Y>，<S>本年收到依申请公开{requests_received 件}，上年结转{requests_carried_in 件}，本年办结{requests_processed 件}，结转下年{requests_carried_out 件}，均在法定期限内。",
    "<Y>，<S>办结政府信息公开申请{requests_processed 件}，其中上年结转{requests_carried_in 件?}；本年新收{requests_received 件}，结转到下年度{requests_carried_out 件}。",
    "<Y>，<S>结转上年申请{requests_carried_in 件}，收到新申请{requests_received 件}，办理完成{requests_processed 件}，{requests_carried_out 件}转至下一年继续办理。",
  ],
  fresh: [
    "<Y>，<S>共收到政府信息公开申请{requests_received 件}，上年结转{requests_carried_in 件}，办结{requests_processed 件}，结转下年度{requests_carried_out 件}。",
    "<Y>，<S>新收政府信息公开申请{requests_received 件}，结转上年度申请{requests_carried_in 件}，全年办结{requests_processed 件}，结转下年度继续办理{requests_carried_out 件}。",
    "<Y>，<S>收到依申请公开{requests_received 件}，上年结转{requests_carried_in 件}，法定期限内予以答复{requests_processed 件}，结转下年{requests_carried_out 件}。",
    "<Y>，<S>收到政府信息公开申请{requests_received 件}、上年度结转{requests_carried_in 件}，已办结{requests_processed 件}，其余{requests_carried_out 件}结转下一年度办理。",
    "<Y>，<S>本年新收政府信息公开申请{requests_received 件}，上年结转政府信息公开申请{requests_carried_in 件}，本年度办理结果{requests_processed 件}，结转下年度继续办理{requests_carried_out 件}。",
    "<Y>，<S>接收政府信息公开申请{requests_received 件}，其中{requests_carried_out 件}结转下年度办理；上年结转{requests_carried_in 件}；全年共办结{requests_processed 件}。",
    "<Y>，<S>共办结政府信息公开申请{requests_processed 件}。其中，本年新收{requests_received 件}，上年结转{requests_carried_in 件}，结转下年度{requests_carried_out 件}。",
    "<S>规范办理依申请公开，<Y>新收申请{requests_received 件}，上年结转{requests_carried_in 件}；本年办结{requests_processed 件}，转下年办理{requests_carried_out 件}。",
    "<Y>，<S>收到申请{requests_received 件}，加上年结转{requests_carried_in 件}，全年共处理{requests_processed 件}，未到期的{requests_carried_out 件}结转下年度继续办理。",
    "<Y>，<S>收到政府信息公开申请{requests_received 件}（不含上年结转的{requests_carried_in 件}），办结{requests_processed 件}，结转下年度{requests_carried_out 件}。",
    "<Y>，<S>共收到政府信息公开申请{requests_received 件}。上年度结转申请{requests_carried_in 件}。本年度办结{requests_processed 件}，其中予以公开{results_granted 件}，部分公开{results_partially_granted 件}，不予公开{results_refused 件}，无法提供{results_unable 件}。结转下年度{requests_carried_out 件}。",
    "<Y>，<S>新收依申请公开{requests_received 件}，上年转结{requests_carried_in 件}，已办理{requests_processed 件}，转结下年度{requests_carried_out 件}。",
    "<Y>，<S>政府信息公开申请办理情况为：上年结转{requests_carried_in 件}，本年新收{requests_received 件}，办理完毕{requests_processed 件}，结转下年{requests_carried_out 件}。",
    "<Y>，<S>收到的{requests_received 件}申请和上年结转的{requests_carried_in 件}申请中，已有{requests_processed 件}办结，{requests_carried_out 件}结转至下年度。",
  ],
  held_out: held.CARRIED,
};

export const carried = (v: Voice): Told => say(v, choose(v, CARRIED), { words: { Y: time(v), S: whole(v) } });

/** 受理 N 件(含上年结转 M 件): the head figure holds what was carried in and is no figure of the form. */
const WITH_CARRIED: Bank = {
  tuned: [
    "<Y>，<S>共受理政府信息公开申请<n>件（含上年结转{requests_carried_in 件}），办结{requests_processed 件}。",
    "<Y>，<S>办理政府信息公开申请<n>件，其中上年度结转{requests_carried_in 件}、本年新收{requests_received 件}，已办结{requests_processed 件}。",
    "<Y>，<S>共处理政府信息公开申请<n>件，包括上年结转{requests_carried_in 件}和本年新收{requests_received 件}，其中{requests_processed 件}已办结。",
    "<Y>，<S>需办理的政府信息公开申请共<n>件（本年新收{requests_received 件}，上年结转{requests_carried_in 件}），办结{requests_processed 件}。",
    "<Y>，<S>受理政府信息公开申请<n>件，含上年度结转{requests_carried_in 件}，已办结{requests_processed 件}。",
    "<Y>，<S>办理政府信息公开申请<n>件（包括上年结转{requests_carried_in 件}、新收{requests_received 件}），年内办结{requests_processed 件}。",
    "<Y><S>应办理政府信息公开申请<n>件，包括上年结转{requests_carried_in 件}和新收{requests_received 件}，办结{requests_processed 件}。",
    "<Y>，<S>需办理的政府信息公开申请合计<n>件（上年转入{requests_carried_in 件}，本年新收{requests_received 件}），已办结{requests_processed 件}。",
    "加上上年结转的{requests_carried_in 件}，<Y><S>共需办理政府信息公开申请<n>件，实际办结{requests_processed 件}。",
    "<Y><S>经办政府信息公开申请<n>件：新收{requests_received 件}，上年接转{requests_carried_in 件}；办理完毕{requests_processed 件}。",
    "<Y><S>在办政府信息公开申请总量<n>件，扣除上年结转的{requests_carried_in 件}，新收为{requests_received 件}；年内办结{requests_processed 件}。",
    "<Y>，<S>共收到政府信息公开申请<n>件（含新收{requests_received 件}、上年结转{requests_carried_in 件}），办结{requests_processed 件}。",
    "<Y>，<S>累计处理政府信息公开申请<n>件，其中，新接收{requests_received 件}，上年结转办理{requests_carried_in 件}；年内办结{requests_processed 件}。",
    "<Y>，<S>共办理政府信息公开申请<n>件（含上年结转{requests_carried_in 件}），已答复{requests_processed 件}。",
    "<Y>，<S>处理政府信息公开申请共<n>件，本年新收{requests_received 件}，上年结转{requests_carried_in 件}，已作出答复{requests_processed 件}。",
    "<Y>，<S>承办政府信息公开申请<n>件，含上年结转的{requests_carried_in 件}，截至年底办结{requests_processed 件}。",
    "<Y>，<S>收到政府信息公开申请{requests_received 件}，上年结转{requests_carried_in 件}，应办理申请共计<n>件，实际办结{requests_processed 件}。",
    "<Y>，<S>实际办理政府信息公开申请<n>件，包含上年结转的{requests_carried_in 件}，已办结{requests_processed 件}。",
    "算上上年结转{requests_carried_in 件}，<Y>，<S>共有政府信息公开申请<n>件需要办理，已答复{requests_processed 件}。",
    "<Y>，<S>办理的政府信息公开申请共计<n>件（新收{requests_received 件}＋上年结转{requests_carried_in 件}），办结{requests_processed 件}。",
    "<Y>，<S>依申请公开办理量为<n>件，其中{requests_carried_in 件}由上年结转，{requests_received 件}为本年新收，已办结{requests_processed 件}。",
    "<Y>，<S>需办理政府信息公开申请<n>件，其中上年结转{requests_carried_in 件}、本年新收{requests_received 件}，年内办结{requests_processed 件}。",
    "<Y>，<S>共受理政府信息公开申请<n>件（含上年结转{requests_carried_in 件}），已答复{requests_processed 件}。",
    "<Y>，<S>共承办政府信息公开申请<n>件，包括本年收到的{requests_received 件}和上年结转的{requests_carried_in 件}，办结{requests_processed 件}。",
    "连同上年结转的{requests_carried_in 件}在内，<Y>，<S>共办理依申请公开<n>件，办结{requests_processed 件}。",
    "<Y>，<S>办理依申请公开<n>件，其中上年度结转{requests_carried_in 件}，已办理完结{requests_processed 件}。",
    "<Y>，<S>政府信息公开申请办理总量<n>件，含上年度结转{requests_carried_in 件}，当年新收{requests_received 件}，办结{requests_processed 件}。",
  ],
  fresh: [
    "<Y>，<S>共办理政府信息公开申请<n>件，其中新收{requests_received 件}，上年结转{requests_carried_in 件}，办结{requests_processed 件}。",
    "<Y>，<S>收到政府信息公开申请{requests_received 件}，上年结转{requests_carried_in 件}，共计<n>件，已依法办结{requests_processed 件}。",
    "<Y>，<S>应办理依申请公开<n>件（上年结转{requests_carried_in 件}，本年新收{requests_received 件}），办结{requests_processed 件}。",
    "<Y>，<S>受理政府信息公开申请<n>件（其中上年度结转{requests_carried_in 件}），办结{requests_processed 件}。",
    "<Y>，<S>办理政府信息公开申请<n>件，含上年结转的{requests_carried_in 件}，共答复{requests_processed 件}。",
    "<Y>，<S>处理中的政府信息公开申请总数为<n>件，由上年结转{requests_carried_in 件}和本年新收{requests_received 件}组成，全年办结{requests_processed 件}。",
  ],
  held_out: held.WITH_CARRIED,
};

export function withCarried(v: Voice): Told {
  const n =
    (figure(v.figures, "requests_received", "total") ?? 0) + (figure(v.figures, "requests_carried_in", "total") ?? 0);
  const told = say(v, choose(v, WITH_CARRIED), { words: { Y: time(v), S: whole(v), n: String(n) } });
  // The head figure is requests accepted where a reader keeps it; it must never be what came in.
  const [first] = told.figures;
  if (first)
    told.figures.push({
      ...first,
      key: "requests_accepted",
      other_keys: ["requests_processed"],
      applicant: null,
      value: n,
      due: "may",
    });
  return told;
}

const ON_TIME: Bank = {
  tuned: [
    "按期办结{requests_completed_on_time 件}，延期办结{requests_completed_extended 件}。",
    "办结{requests_completed 件}，其中按时办结{requests_completed_on_time 件}，延期办结{requests_completed_extended 件}。",
    "全年共办结申请{requests_completed 件}（按时办结{requests_completed_on_time 件}、延期办结{requests_completed_extended 件}）。",
    "申请办结{requests_completed 件}：按时{requests_completed_on_time 件?}，延期{requests_completed_extended 件?}。",
    "已办结的申请有{requests_completed 件}，其中{requests_completed_on_time 件?}在法定期限内办结，{requests_completed_extended 件?}经批准延期办结。",
    "按时办结的申请{requests_completed_on_time 件}，延长答复期限办结的{requests_completed_extended 件}，合计办结{requests_completed 件}。",
    "办结申请{requests_completed 件}（含延期办结{requests_completed_extended 件}）。",
    "在规定时限内办结申请{requests_completed_on_time 件}，延期后办结{requests_completed_extended 件}。",
    "申请办结总数{requests_completed 件}，其中按时办结数{requests_completed_on_time 件}、延期办结数{requests_completed_extended 件}。",
    "依申请公开办结{requests_completed 件}，按期办结{requests_completed_on_time 件}，经延期办结{requests_completed_extended 件}。",
    "全年办结申请{requests_completed 件}，按时、延期办结分别为{requests_completed_on_time 件}、{requests_completed_extended 件}。",
    "办理时效方面，在法定期限内办结{requests_completed_on_time 件}，经批准延期后办结{requests_completed_extended 件}。",
    "共办结{requests_completed 件}，其中如期办结{requests_completed_on_time 件}、延期办结{requests_completed_extended 件}。",
    "从办理期限看，已办结的{requests_completed 件}申请，按时的{requests_completed_on_time 件}，经延期的{requests_completed_extended 件}。",
    "申请办结数{requests_completed 件}（含延长期限办结的{requests_completed_extended 件}）。",
    "办结申请{requests_completed 件}：没有延期的{requests_completed_on_time 件?}，办理中延期的{requests_completed_extended 件?}。",
    "按时办结的{requests_completed_on_time 件}，延期办结的{requests_completed_extended 件}，两项合计办结{requests_completed 件}。",
    "没有超期办理的现象：按期办结{requests_completed_on_time 件}，依法延期后办结{requests_completed_extended 件}。",
    "申请办结数为{requests_completed 件}，其中按时办结{requests_completed_on_time 件}、延期办结{requests_completed_extended 件}。",
    "全年按时办结{requests_completed_on_time 件}、延期办结{requests_completed_extended 件}。",
    "从办结情况看，按时办结数{requests_completed_on_time 件}，延期办结数{requests_completed_extended 件}，总计{requests_completed 件}。",
    "已办结申请{requests_completed 件}，其中因情况复杂延期办结的{requests_completed_extended 件}，其余均按时办结。",
    "办结政府信息公开申请{requests_completed 件}：按时办结{requests_completed_on_time 件}；延期办结{requests_completed_extended 件}。",
    "申请办结总数{requests_completed 件}，按时办结数{requests_completed_on_time 件}，延期办结数{requests_completed_extended 件}。",
    "共办结{requests_completed 件}，按时办结{requests_completed_on_time 件}，因需征求意见等原因延期办结{requests_completed_extended 件}。",
    "全年办结申请{requests_completed 件}，{requests_completed_on_time 件}按时办结，{requests_completed_extended 件}延期办结。",
    "申请办结情况：按时办结{requests_completed_on_time 件}；延期办结{requests_completed_extended 件}；合计{requests_completed 件}。",
    "办结依申请公开{requests_completed 件}，其中按时办结的{requests_completed_on_time 件}，延期办结的{requests_completed_extended 件}。",
    "按期办结申请{requests_completed_on_time 件}，延期办结{requests_completed_extended 件}，共计办结{requests_completed 件}。",
    "申请办结{requests_completed 件}，其中{requests_completed_on_time 件}按时办结、{requests_completed_extended 件}经批准延期办结。",
    "依申请公开办结数{requests_completed 件}，含按时办结数{requests_completed_on_time 件}、延期办结数{requests_completed_extended 件}。",
    "全年共办结申请{requests_completed 件}（按时办结{requests_completed_on_time 件}，延期办结{requests_completed_extended 件}）。",
    "已办结申请{requests_completed 件}，法定期限内办结{requests_completed_on_time 件}，延长期限后办结{requests_completed_extended 件}。",
    "在办结的{requests_completed 件}申请中，按时办结{requests_completed_on_time 件}，延期办结{requests_completed_extended 件}。",
  ],
  fresh: [
    "全年办结申请{requests_completed 件}，其中按时办结{requests_completed_on_time 件}，延期办结{requests_completed_extended 件}。",
    "申请办结数{requests_completed 件}，其中按时办结数{requests_completed_on_time 件}，延期办结数{requests_completed_extended 件}。",
    "办结{requests_completed 件}（按时办结{requests_completed_on_time 件}、延期办结{requests_completed_extended 件}）。",
    "按时办结{requests_completed_on_time 件}，经延期后办结{requests_completed_extended 件}，合计办结申请{requests_completed 件}。",
    "从办理时限看，按时办结的{requests_completed_on_time 件}，延期办结的{requests_completed_extended 件}，共办结{requests_completed 件}。",
    "共办结依申请公开{requests_completed 件}，其中{requests_completed_on_time 件}在法定时限内按时办结，{requests_completed_extended 件}延期办结。",
  ],
  held_out: held.ON_TIME,
};

export const onTime = (v: Voice): Told => say(v, choose(v, ON_TIME));
