/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Requests that go on from year to year, and what was done in time. */

const CAME = "{requests_received 件}";
const BEFORE = "{requests_carried_in 件}";
/** Of those that were done: how many came in from the year before is only known where none of them is left. */
const OF_THEM = "{requests_carried_in 件?}";
const DONE = "{requests_processed 件}";
const AFTER = "{requests_carried_out 件}";

export const CARRIED = [
  `<Y>，<S>新接收申请${CAME}，上年结转${BEFORE}；办结${DONE}，结转至下年度${AFTER}。`,
  `<Y>，<S>收到政府信息公开申请${CAME}，加上上年度结转的${BEFORE}，共办结${DONE}，尚有${AFTER}结转下年度办理。`,
  `<Y>，<S>接收政府信息公开申请${CAME}；上一年度结转申请${BEFORE}；本年度办理完毕${DONE}；结转下一年度继续办理${AFTER}。`,
  `<Y>，<S>收到政府信息公开申请${CAME}，答复${DONE}（含上年度结转${OF_THEM}），结转下年度${AFTER}。`,
  `<Y>，<S>新收政府信息公开申请${CAME}。上年结转${BEFORE}，结转下年办理${AFTER}，年内办结${DONE}。`,
  `<S>依法办理政府信息公开申请，<Y>新收${CAME}、上年结转${BEFORE}，年度内办结${DONE}、结转下年度${AFTER}。`,
  `<Y>，<S>上年结转未办结申请${BEFORE}，本年新收申请${CAME}，已办结${DONE}，其余${AFTER}结转下年度。`,
  `<Y>，<S>收到政府信息公开申请${CAME}，办结${DONE}（其中${OF_THEM}为上年结转），${AFTER}因未到答复期限结转下年度。`,
  `<Y>，<S>政府信息公开申请新收${CAME}，上年度结转${BEFORE}，共作出处理${DONE}，结转下年${AFTER}。`,
  `<Y>，<S>共收到政府信息公开申请${CAME}，上年度转入${BEFORE}，办结${DONE}，转入下年度${AFTER}。`,
  `<Y>，<S>新增政府信息公开申请${CAME}，承接上年结转${BEFORE}，办结${DONE}，年末结转${AFTER}。`,
  `<Y>，<S>本年收到依申请公开${CAME}，上年结转${BEFORE}，本年办结${DONE}，结转下年${AFTER}，均在法定期限内。`,
  `<Y>，<S>办结政府信息公开申请${DONE}，其中上年结转${OF_THEM}；本年新收${CAME}，结转到下年度${AFTER}。`,
  `<Y>，<S>结转上年申请${BEFORE}，收到新申请${CAME}，办理完成${DONE}，${AFTER}转至下一年继续办理。`,
];

/** The head figure holds what was carried in. */
export const WITH_CARRIED = [
  `<Y>，<S>需办理政府信息公开申请<n>件，其中上年结转${BEFORE}、本年新收${CAME}，年内办结${DONE}。`,
  `<Y>，<S>共受理政府信息公开申请<n>件（含上年结转${BEFORE}），已答复${DONE}。`,
  `<Y>，<S>共承办政府信息公开申请<n>件，包括本年收到的${CAME}和上年结转的${BEFORE}，办结${DONE}。`,
  `连同上年结转的${BEFORE}在内，<Y>，<S>共办理依申请公开<n>件，办结${DONE}。`,
  `<Y>，<S>办理依申请公开<n>件，其中上年度结转${BEFORE}，已办理完结${DONE}。`,
  `<Y>，<S>政府信息公开申请办理总量<n>件，含上年度结转${BEFORE}，当年新收${CAME}，办结${DONE}。`,
];

const ON_TIME_SLOT = "{requests_completed_on_time 件}";
const LATE = "{requests_completed_extended 件}";
const COMPLETED = "{requests_completed 件}";
export const ON_TIME = [
  `按期办结申请${ON_TIME_SLOT}，延期办结${LATE}，共计办结${COMPLETED}。`,
  `申请办结${COMPLETED}，其中${ON_TIME_SLOT}按时办结、${LATE}经批准延期办结。`,
  `依申请公开办结数${COMPLETED}，含按时办结数${ON_TIME_SLOT}、延期办结数${LATE}。`,
  `全年共办结申请${COMPLETED}（按时办结${ON_TIME_SLOT}，延期办结${LATE}）。`,
  `已办结申请${COMPLETED}，法定期限内办结${ON_TIME_SLOT}，延长期限后办结${LATE}。`,
  `在办结的${COMPLETED}申请中，按时办结${ON_TIME_SLOT}，延期办结${LATE}。`,
];
