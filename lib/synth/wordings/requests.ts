/** Requests: how many came, by which means, from whom, carried over, or none at all. All wordings are our own. */

import { figure } from "../figures";
import * as held from "../held-out/requests";
import { type Bank, choose, joined, nothing, say, type Told, type Voice } from "../sentence";
import { scopeList } from "./scopes";
import { organs, time, whole } from "./words";

const RECEIVED: Bank = {
  tuned: [
    "在依申请公开方面，<Y>，<S>共收到申请{requests_received 件}<list>。",
    "<Y>，公民、法人和其他组织向<O>申请公开政府信息{requests_received 件}<list>。",
    "<Y>，<S>收到{requests_received 件}政府信息公开申请<list>。",
    "<Y>，<S>政府信息公开申请件{requests_received 件}<list>。",
    "<S>全年收到信息公开申请{requests_received 件}<list>。",
    "<Y>，<S>受到社会关注，收到政府信息公开申请共{requests_received 件}<list>。",
    "<Y>，<S>共收到政府信息公开申请{requests_received 件}<list>。",
    "<Y>，<S>收到依申请公开政府信息申请{requests_received 件}<list>。",
    "<S><Y>共接到公民、法人或者其他组织提出的政府信息公开申请{requests_received 件}<list>。",
    "<Y>，<S>接收信息公开申请{requests_received 件}<list>。",
    "<Y><S>新收政府信息公开申请{requests_received 件}<list>。",
    "<Y>，<S>政府信息公开申请总数{requests_received 件}<list>。",
    "<Y>，<S>共收到依申请公开{requests_received 宗}<list>。",
    "<Y>，<S>收到各类政府信息公开申请{requests_received 份}<list>。",
    "<Y>，<S>接受政府信息公开申请{requests_received 件}<list>。",
    "<Y>，<S>共有政府信息公开申请{requests_received 件}<list>。",
    "<Y>，<S>依申请公开共收件{requests_received 件}<list>。",
    "<Y>，公众向<O>提出政府信息公开申请{requests_received 件}<list>。",
    "<Y>，<S>登记的政府信息公开申请共{requests_received 件}<list>。",
    "<Y>，共有{requests_received 件}政府信息公开申请提交到<O><list>。",
    "<Y>，<S>收到的政府信息公开申请数量为{requests_received 件}<list>。",
    "依申请公开方面，<Y>，<S>收悉申请{requests_received 件}<list>。",
    "<Y>，申请人向<O>申请获取政府信息共{requests_received 件}<list>。",
    "<Y>，<S>政府信息公开申请量为{requests_received 件}<list>。",
    "<Y>，<S>收到公民、法人及其他组织政府信息公开申请共计{requests_received 件}<list>。",
    "<S>依申请公开工作平稳有序，<Y>收到申请{requests_received 件}<list>。",
    "<Y>，<S>依申请公开申请件数为{requests_received 件}<list>。",
    "<Y>，<S>新增政府信息公开申请{requests_received 件}<list>。",
    "依申请公开方面：<Y>，<S>共接收申请{requests_received 件}<list>。",
    "<Y>，<S>收到政府信息公开申请的数量是{requests_received 件}<list>。",
    "<Y>，向<O>提出的政府信息公开申请有{requests_received 件}<list>。",
    "<Y>，<S>共收到依申请公开事项{requests_received 项}<list>。",
    "<Y>，<S>收到信息公开申请书{requests_received 份}<list>。",
    "<Y>，<O>收到的信息公开申请合计{requests_received 件}<list>。",
    "<Y>，<S>接到政府信息公开申请{requests_received 宗}<list>。",
    "<Y>，<S>收到并登记政府信息公开申请{requests_received 件}<list>。",
    "<Y>，<S>共收到申请公开政府信息的请求{requests_received 件}<list>。",
    "<Y>，<S>收到公众提出的政府信息公开申请{requests_received 件}<list>。",
  ],
  fresh: [
    "<Y>，向<O>提出的政府信息公开申请共有{requests_received 件}<list>。",
    "<Y><S>登记在册的政府信息公开申请为{requests_received 件}<list>。",
    "<Y>，<S>依申请公开工作共接件{requests_received 件}<list>。",
    "申请接收情况：<Y><S>接收政府信息公开申请{requests_received 件}<list>。",
    "<Y>，<S>先后接到群众递交的政府信息公开申请{requests_received 宗}<list>。",
    "<Y>，公民、法人和其他组织向<O>申请公开政府信息{requests_received 次}<list>。",
    "政府信息公开申请登记簿显示，<Y><S>收件{requests_received 件}<list>。",
    "<Y><S>依申请公开收件量为{requests_received 件}<list>。",
    "经统一登记编号，<Y><S>新收政府信息公开申请{requests_received 件}<list>。",
    "<Y><S>收悉政府信息公开申请{requests_received 份}<list>。",
    "{requests_received 件}政府信息公开申请在<Y>由<O>接收登记<list>。",
    "依申请公开这一块，<Y><S>登记本上共记录政府信息公开申请{requests_received 件}<list>。",
    "<Y>，<S>坚持来件必登，对各种方式提交的政府信息公开申请一律登记，总数为{requests_received 件}<list>。",
    "<Y><S>接获政府信息公开申请{requests_received 宗}<list>。",
  ],
  held_out: held.RECEIVED,
};

const MEANS: Record<string, Bank> = {
  requests_in_person: {
    tuned: [
      "当面申请{requests_in_person 件}",
      "现场申请{requests_in_person 件}",
      "当面提交{requests_in_person 件}",
      "当面递交的{requests_in_person 件}",
      "窗口现场提出{requests_in_person 件}",
      "当面提出{requests_in_person 件}",
      "现场递交申请的{requests_in_person 件}",
      "上门申请{requests_in_person 件}",
      "窗口提交{requests_in_person 件}",
    ],
    fresh: [
      "到现场提交的{requests_in_person 件}",
      "当场递交{requests_in_person 件}",
      "到受理窗口提交{requests_in_person 件}",
    ],
    held_out: held.MEANS.requests_in_person,
  },
  requests_online: {
    tuned: [
      "网络申请{requests_online 件}",
      "网上申请{requests_online 件}",
      "通过网络提交{requests_online 件}",
      "通过互联网提交的{requests_online 件}",
      "在线申请{requests_online 件}",
      "网上提交{requests_online 件}",
      "在线提交的{requests_online 件}",
      "网络渠道{requests_online 件}",
      "通过网络平台申请{requests_online 件}",
    ],
    fresh: [
      "网上申请平台提交{requests_online 件}",
      "从门户网站依申请公开系统提交的{requests_online 件}",
      "线上渠道{requests_online 件}",
      "互联网申请{requests_online 件}",
    ],
    held_out: held.MEANS.requests_online,
  },
  requests_letter: {
    tuned: [
      "信函申请{requests_letter 件}",
      "邮寄申请{requests_letter 件}",
      "以信函形式申请{requests_letter 件}",
      "以信函方式提交的{requests_letter 件}",
      "书面邮寄{requests_letter 件}",
      "来信申请{requests_letter 件}",
      "信函方式{requests_letter 件}",
      "邮寄信函{requests_letter 件}",
      "通过信函提出{requests_letter 件}",
    ],
    fresh: ["邮政寄送的{requests_letter 件}", "纸质信件申请{requests_letter 件}", "挂号信寄达的{requests_letter 件}"],
    held_out: held.MEANS.requests_letter,
  },
  requests_fax: {
    tuned: [
      "传真申请{requests_fax 件}",
      "以传真形式申请{requests_fax 件}",
      "通过传真提交的{requests_fax 件}",
      "以传真提出的{requests_fax 件}",
      "传真方式{requests_fax 件}",
    ],
    fresh: ["发传真申请{requests_fax 件}", "传真渠道{requests_fax 件}"],
    held_out: held.MEANS.requests_fax,
  },
  requests_email: {
    tuned: [
      "电子邮件申请{requests_email 件}",
      "以电子邮件形式申请{requests_email 件}",
      "发送电子邮件提出的{requests_email 件}",
      "电子邮件方式{requests_email 件}",
      "通过电子邮箱申请{requests_email 件}",
    ],
    fresh: ["电邮申请{requests_email 件}", "电子信箱收到{requests_email 件}", "借助电子邮件提交的{requests_email 件}"],
    held_out: held.MEANS.requests_email,
  },
};
const MEANS_LEAD: Bank = {
  tuned: [
    "，其中",
    "，其中：",
    "。从申请方式看，",
    "。其中",
    "，按提交途径划分，",
    "，申请渠道分别为：",
    "。按渠道划分，",
    "，从申请途径看：",
    "，其中包括",
    "，申请方式为：",
    "——其中，",
    "，按申请方式统计：",
  ],
  fresh: ["，从提交方式看，", "。其中：", "，来源渠道为：", "；其中", "。申请人采用的方式是："],
  held_out: held.MEANS_LEAD,
};

const PEOPLE: Bank<[string, string]> = {
  tuned: [
    ["公民申请{requests_by_citizens|requests_received 件}", "法人和其他组织申请{requests_by_organisations 件}"],
    ["公民个人申请{requests_by_citizens|requests_received 件}", "法人或者其他组织申请{requests_by_organisations 件}"],
    ["由公民提出的{requests_by_citizens|requests_received 件}", "由企业等组织提出的{requests_by_organisations 件}"],
    ["公民的申请{requests_by_citizens|requests_received 件}", "法人或其他组织的申请{requests_by_organisations 件}"],
    ["公民{requests_by_citizens|requests_received 件}", "法人及其他组织{requests_by_organisations 件}"],
    ["个人申请{requests_by_citizens|requests_received 件}", "单位申请{requests_by_organisations 件}"],
    ["公民提出{requests_by_citizens|requests_received 件}", "法人和其他组织提出{requests_by_organisations 件}"],
  ],
  fresh: [
    ["以个人名义提出的{requests_by_citizens|requests_received 件}", "以单位名义提出的{requests_by_organisations 件}"],
    [
      "公民申请的有{requests_by_citizens|requests_received 件}",
      "企事业单位及其他组织申请的有{requests_by_organisations 件}",
    ],
    [
      "申请人身份为公民的{requests_by_citizens|requests_received 件}",
      "为法人或者其他组织的{requests_by_organisations 件}",
    ],
    ["{requests_by_citizens|requests_received 件}由公民提交", "{requests_by_organisations 件}由法人和其他组织提交"],
    [
      "申请主体为公民的{requests_by_citizens|requests_received 件}",
      "申请主体为法人或者其他组织的{requests_by_organisations 件}",
    ],
  ],
  held_out: held.PEOPLE,
};
const PEOPLE_OF_FORMS: Bank<[string, string]> = {
  tuned: [
    ["自然人申请{requests_received/natural_person 件}", "法人或其他组织申请{requests_by_organisations 件}"],
    ["自然人{requests_received/natural_person 件}", "法人或其他组织{requests_by_organisations 件}"],
    ["来自自然人的{requests_received/natural_person 件}", "来自法人或其他组织的{requests_by_organisations 件}"],
    ["自然人申请量{requests_received/natural_person 件}", "法人或其他组织申请量{requests_by_organisations 件}"],
    ["申请人为自然人的{requests_received/natural_person 件}", "申请人为法人或其他组织的{requests_by_organisations 件}"],
    ["由自然人提交的{requests_received/natural_person 件}", "由法人或其他组织提交的{requests_by_organisations 件}"],
    ["自然人提出{requests_received/natural_person 件}", "法人或其他组织提出{requests_by_organisations 件}"],
  ],
  fresh: [
    ["自然人申请的有{requests_received/natural_person 件}", "法人或者其他组织申请的有{requests_by_organisations 件}"],
    [
      "自然人申请人提交{requests_received/natural_person 件}",
      "法人或其他组织类申请人提交{requests_by_organisations 件}",
    ],
    ["{requests_received/natural_person 件}由自然人提交", "{requests_by_organisations 件}由法人或其他组织提交"],
    [
      "申请主体为自然人的{requests_received/natural_person 件}",
      "申请主体为法人或其他组织的{requests_by_organisations 件}",
    ],
  ],
  held_out: held.PEOPLE_OF_FORMS,
};

const ACCEPTED: Bank = {
  tuned: [
    "受理申请{requests_accepted 件}。",
    "依法受理政府信息公开申请{requests_accepted 件}。",
    "其中予以受理{requests_accepted 件}。",
    "予以受理的申请{requests_accepted 件}。",
    "经审查，受理政府信息公开申请{requests_accepted 件}。",
    "依法予以受理{requests_accepted 件}。",
    "共受理{requests_accepted 件}。",
    "符合受理条件并予以受理的{requests_accepted 件}。",
    "经登记审核，受理申请{requests_accepted 件}。",
  ],
  fresh: [
    "审核后予以受理的{requests_accepted 件}。",
    "经形式审查，准予受理{requests_accepted 件}。",
    "上述申请中，符合要件、正式受理的为{requests_accepted 件}。",
    "{requests_accepted 件}申请要件齐全，已予受理。",
    "登记后进入受理程序的{requests_accepted 件}。",
    "其中符合《条例》规定、予以受理的申请有{requests_accepted 件}。",
  ],
  held_out: held.ACCEPTED,
};

const SHORT: Record<string, string> = {
  requests_in_person: "当面",
  requests_online: "网络",
  requests_letter: "信函",
  requests_fax: "传真",
  requests_email: "电子邮件",
};
/** list: each in words of its own · short: in brackets · respectively: two names, two numbers · shares: each with its per cent. */
type MeansShape = "list" | "short" | "respectively" | "shares";
const MEANS_SHAPES: Bank<MeansShape> = {
  tuned: [
    "list",
    "list",
    "list",
    "list",
    "short",
    "respectively",
    "list",
    "list",
    "list",
    "shares",
    "short",
    "respectively",
    "list",
    "list",
    "shares",
    "short",
    "respectively",
  ],
  fresh: ["list", "list", "list", "shares", "short", "respectively"],
  held_out: held.MEANS_SHAPES,
};
const RESPECTIVELY: Bank = {
  tuned: [
    "，其中网络申请和信函申请分别为{requests_online 件}和{requests_letter 件}",
    "，其中{requests_online 件}和{requests_letter 件}分别通过网络和信函提出",
    "，网络提交和信函提交的分别为{requests_online 件}、{requests_letter 件}",
  ],
  fresh: [
    "，{requests_online 件}来自网络、{requests_letter 件}来自信函",
    "，网络、信函两类渠道依次为{requests_online 件}、{requests_letter 件}",
  ],
  held_out: held.RESPECTIVELY,
};

function meansList(v: Voice): Told {
  const keys = Object.keys(MEANS).filter(
    (k) => (figure(v.figures, k) ?? 0) > 0 || (figure(v.figures, k) === 0 && v.r.chance(0.15)),
  );
  const shape = choose(v, MEANS_SHAPES);
  if (shape === "short")
    return joined([
      "（",
      joined(
        keys.map((k) => say(v, `${SHORT[k]}{${k} 件}`)),
        "，",
      ),
      "）",
    ]);
  if (
    shape === "respectively" &&
    keys.includes("requests_online") &&
    keys.includes("requests_letter") &&
    keys.length === 2
  )
    return say(v, choose(v, RESPECTIVELY));
  const total = keys.reduce((n, k) => n + (figure(v.figures, k) ?? 0), 0);
  const said = v.r.shuffled(keys).map((k) => {
    const told = say(v, choose(v, MEANS[k] as Bank));
    if (shape !== "shares" || total === 0) return told;
    return joined([told, `，占${(((figure(v.figures, k) ?? 0) / total) * 100).toFixed(2)}%`]);
  });
  return joined([choose(v, MEANS_LEAD), joined(said, shape === "shares" ? "；" : v.r.pick(["，", "、", "；"]))]);
}

function peopleList(v: Voice): Told {
  const form = v.era === "E3" || v.era === "E4";
  const pair = choose(v, form ? PEOPLE_OF_FORMS : PEOPLE);
  return joined([
    v.r.pick(["，其中", "，其中："]),
    joined(
      pair.map((p) => say(v, p)),
      "，",
    ),
  ]);
}

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

const NONE: Bank = {
  tuned: [
    "<Y>，<S>{0 requests_received: 政府信息公开申请数为0}。",
    "<Y>，<S>{0 requests_received: 无政府信息公开申请}。",
    "<Y>，<S>{0 requests_received: 没有收到政府信息公开申请}。",
    "<Y>，<S>{0 requests_received: 未收到政府信息公开申请}。",
    "<Y><S>{0 requests_received: 没有收到公民、法人和其他组织的政府信息公开申请}。",
    "<S>{0 requests_received: 未收到依申请公开政府信息的申请}。",
    "<Y>，<S>{0 requests_received: 共收到政府信息公开申请0件}。",
    "<Y>，<S>{0 requests_received: 未接到要求公开政府信息的申请}。",
    "<Y>，<S>{0 requests_received: 未受理公民、法人和其他组织政府信息公开申请}。",
    "<Y>，<S>{0 requests_received: 无依申请公开政府信息申请}。",
    "<Y>，<S>{0 requests_received: 尚未收到任何形式的政府信息公开申请}。",
    "<Y>，<S>{0 requests_received: 没有公民、法人或其他组织提出政府信息公开申请}。",
    "<Y>，<S>{0 requests_received: 收到的政府信息公开申请为零}。",
    "<Y>，<S>{0 requests_received: 无公民、法人和其他组织申请政府信息公开}。",
    "<Y>，<S>{0 requests_received: 未收到群众要求公开信息的申请}。",
    "<Y>，<S>{0 requests_received: 收到政府信息公开申请零件}。",
    "<Y>，<S>{0 requests_received: 未有申请人提出政府信息公开申请}。",
    "<Y>，<S>{0 requests_received: 未发生公民、法人或者其他组织申请公开政府信息的情况}。",
    "由于主动公开到位，<Y>，<S>{0 requests_received: 没有发生依申请公开信息事件}。",
    "<Y>，<S>{0 requests_received: 依申请公开件数为0}。",
    "<Y>，<S>{0 requests_received: 未收到一件政府信息公开申请}。",
    "<Y>，<S>{0 requests_received: 没有接到依申请公开事项}。",
  ],
  fresh: [
    "<Y><S>{0 requests_received: 依申请公开收件数为零}。",
    "<S><Y>{0 requests_received: 未接收到政府信息公开申请}，申请渠道保持畅通。",
    "<Y>，<S>依申请公开窗口正常开放，{0 requests_received: 但无人提交政府信息公开申请}。",
    "<Y><S>{0 requests_received: 未发生依申请公开政府信息事项}。",
    "申请接收情况：<Y><S>{0 requests_received: 收到政府信息公开申请0件}。",
    "<Y>，{0 requests_received: 没有收到任何依申请公开件}。",
    "截至年底，<S>{0 requests_received: 未接到任何形式的政府信息公开申请}。",
    "<Y><S>{0 requests_received: 没有一件政府信息公开申请}。",
  ],
  held_out: held.NONE,
};
export const noRequests = (v: Voice): Told => say(v, choose(v, NONE), { words: { Y: time(v), S: whole(v) } });

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
  ],
  fresh: [
    "<S>上年未办结转入{requests_carried_in 件}，<Y>新登记政府信息公开申请{requests_received 件}；当年办结{requests_processed 件}，余{requests_carried_out 件}转入下一年度办理。",
    "<Y>，<S>新接收政府信息公开申请{requests_received 件}，连同上年度结转的{requests_carried_in 件}，共办理完毕{requests_processed 件}，尚有{requests_carried_out 件}在办并结转至下一年度。",
    "<Y><S>新收政府信息公开申请{requests_received 件}，上年转来{requests_carried_in 件}；已办结{requests_processed 件}，未办结、转至次年的{requests_carried_out 件}。",
    "依申请公开：新收{requests_received 件}；上年结转{requests_carried_in 件}；本年度办结{requests_processed 件}；结转下年{requests_carried_out 件}。",
    "<S>年初在办的政府信息公开申请{requests_carried_in 件}，<Y>新增{requests_received 件}，到年末办结{requests_processed 件}、仍在办理并结转下年的{requests_carried_out 件}。",
    "<Y><S>政府信息公开申请办理情况如下：（1）新收{requests_received 件}；（2）上年结转{requests_carried_in 件}；（3）办结{requests_processed 件}；（4）结转下年度继续办理{requests_carried_out 件}。",
    "<Y><S>共有{requests_processed 件}政府信息公开申请办理完毕，另有{requests_carried_out 件}未到期限、结转下年；从来源看，新收{requests_received 件}，上年结转{requests_carried_in 件}。",
    "<S><Y>的申请办理可以概括为“两进两出”：进的是新收政府信息公开申请{requests_received 件}、上年结转{requests_carried_in 件}，出的是办结{requests_processed 件}、结转下年{requests_carried_out 件}。",
    "上年结转{requests_carried_in 件}和本年新收{requests_received 件}两部分政府信息公开申请，<S>在<Y>办结{requests_processed 件}，剩余{requests_carried_out 件}结转下一年度继续办理。",
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
  ],
  fresh: [
    "<Y><S>应办理政府信息公开申请<n>件，包括上年结转{requests_carried_in 件}和新收{requests_received 件}，办结{requests_processed 件}。",
    "<Y>，<S>需办理的政府信息公开申请合计<n>件（上年转入{requests_carried_in 件}，本年新收{requests_received 件}），已办结{requests_processed 件}。",
    "加上上年结转的{requests_carried_in 件}，<Y><S>共需办理政府信息公开申请<n>件，实际办结{requests_processed 件}。",
    "<Y><S>经办政府信息公开申请<n>件：新收{requests_received 件}，上年接转{requests_carried_in 件}；办理完毕{requests_processed 件}。",
    "<Y><S>在办政府信息公开申请总量<n>件，扣除上年结转的{requests_carried_in 件}，新收为{requests_received 件}；年内办结{requests_processed 件}。",
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
  ],
  fresh: [
    "办理时效方面，在法定期限内办结{requests_completed_on_time 件}，经批准延期后办结{requests_completed_extended 件}。",
    "共办结{requests_completed 件}，其中如期办结{requests_completed_on_time 件}、延期办结{requests_completed_extended 件}。",
    "从办理期限看，已办结的{requests_completed 件}申请，按时的{requests_completed_on_time 件}，经延期的{requests_completed_extended 件}。",
    "申请办结数{requests_completed 件}（含延长期限办结的{requests_completed_extended 件}）。",
    "办结申请{requests_completed 件}：没有延期的{requests_completed_on_time 件?}，办理中延期的{requests_completed_extended 件?}。",
    "按时办结的{requests_completed_on_time 件}，延期办结的{requests_completed_extended 件}，两项合计办结{requests_completed 件}。",
    "没有超期办理的现象：按期办结{requests_completed_on_time 件}，依法延期后办结{requests_completed_extended 件}。",
  ],
  held_out: held.ON_TIME,
};
export const onTime = (v: Voice): Told => say(v, choose(v, ON_TIME));
