/** Requests: how many came. All wordings are our own. */

import { figure } from "../figures";
import * as held from "../held-out/requests";
import { type Bank, choose, joined, nothing, say, type Told, type Voice } from "../sentence";
import { peopleList } from "./applicants";
import { meansList } from "./means";
import { noRequests } from "./no-requests";
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
    "<Y>，<S>共收到{requests_received 件}信息公开申请<list>。",
    "<Y>，<S>共收到政府信息依申请公开{requests_received 件}<list>。",
    "<Y>，<S>收到政府信息公开申请共{requests_received 件次}<list>。",
    "<Y>，<S>收到依申请公开件{requests_received 件}<list>。",
    "<Y>，<S>收到公民、法人和其他组织提交的政府信息公开申请{requests_received 件}<list>。",
    "<Y>，<S>累计收到政府信息公开申请{requests_received 件}<list>。",
    "<Y>，<S>通过各种渠道收到政府信息公开申请{requests_received 件}<list>。",
    "依申请公开政府信息方面，<Y>共收到申请{requests_received 件}<list>。",
    "<Y>，<S>收到申请人提出的政府信息公开申请{requests_received 起}<list>。",
    "<Y>，<S>共收到{requests_received 宗}政府信息公开申请<list>。",
    "<Y>，<S>新接收政府信息公开申请{requests_received 件}<list>。",
    "<S><Y>收到要求公开政府信息的申请{requests_received 件}<list>。",
    "<Y>，<S>政府信息依申请公开共接收{requests_received 件}<list>。",
    "<Y>，<S>依申请公开系统等各渠道共接收政府信息公开申请{requests_received 件}<list>。",
    "<S><Y>收到的依申请公开政府信息申请为{requests_received 件}<list>。",
    "<S>认真做好依申请公开工作，<Y>收到政府信息公开申请{requests_received 件}<list>。",
    "<Y>，社会公众向<O>提出政府信息公开申请{requests_received 件}<list>。",
    "<Y>，<S>共受理政府信息公开申请{requests_received|requests_accepted 件}<list>。",
    "<Y>，<S>受理依申请公开{requests_received|requests_accepted 件}<list>。",
    "<Y>，<S>政府信息公开申请共收到{requests_received 件}<list>。",
    "<Y>，<S>共收到申请公开政府信息{requests_received 件（次）}<list>。",
    "<Y>，<S>收到信息公开申请共{requests_received 件}<list>。",
    "<Y>，<S>收到{requests_received 起}政府信息依申请公开<list>。",
    "<Y>，<S>接收到政府信息公开申请书{requests_received 份}<list>。",
    "<Y>，<S>新收到依申请公开政府信息{requests_received 件}<list>。",
    "<Y>，<S>受理{requests_received|requests_accepted 件}政府信息公开申请<list>。",
    "<Y>，<S>政府信息依申请公开共收到{requests_received 宗}<list>。",
    "依申请公开情况：<S><Y>共收到公众提交的政府信息公开申请{requests_received 件}<list>。",
    "<Y>，<S>通过多种方式共收到依申请公开请求{requests_received 件}<list>。",
    "<S>畅通线上线下申请渠道，<Y>共收到政府信息公开申请{requests_received 件}<list>。",
    "<Y>，<S>收到信息公开申请数量为{requests_received 件}<list>。",
    "<Y>，<S>收到的政府信息公开申请量为{requests_received 件}<list>。",
    "<Y>，<S>共收到政府信息公开的申请{requests_received 条}<list>。",
    "<Y>，公民、法人和其他组织向<O>提交政府信息公开申请{requests_received 件}<list>。",
    "<Y>，<S>本年新收政府信息公开申请数量为{requests_received 件}<list>。",
    "<S>严格落实《条例》规定，<Y>共收到申请人提出的信息公开申请{requests_received 件}<list>。",
    "<Y>，<S>收到各类政府信息公开申请合计{requests_received 件}<list>。",
    "<Y>，<S>累计收到申请公开政府信息的来件{requests_received 件}<list>。",
    "政府信息公开申请办理方面，<Y>，<S>共收到申请{requests_received 件}<list>。",
    "<Y>，<S>收到的依申请公开数量共计{requests_received 件}<list>。",
    "<S>指定专人负责依申请公开工作，<Y>收到的申请共{requests_received 件}<list>。",
    "<Y>，<S>接到政府信息公开申请{requests_received 例}<list>。",
    "<Y>，<S>共登记受理政府信息公开申请{requests_received|requests_accepted 件}<list>。",
    "<Y>，<S>政府信息公开申请总数为{requests_received 件}<list>。",
    "<Y>，<S>共收到要求获取政府信息的申请{requests_received 件}<list>。",
    "<S><Y>共接到公众依申请公开{requests_received 件}<list>。",
    "<Y>，<S>规范办理依申请公开工作，收到申请{requests_received 件}<list>。",
    "<Y>，<S>收到政府信息公开申请表{requests_received 份}<list>。",
  ],
  fresh: [
    "<Y>，<S>新接收的政府信息公开申请为{requests_received 件}<list>。",
    "<Y>，<S>依法接收公民、法人和其他组织的政府信息公开申请{requests_received 件}<list>。",
    "<Y>，<S>接收到要求公开政府信息的申请书{requests_received 份}<list>。",
    "<Y>，<S>政府信息公开申请新收{requests_received 件}<list>。",
    "<Y>，<S>接到依申请公开事项{requests_received 项}<list>。",
    "<S><Y>收到公民、法人和其他组织的信息公开申请共计{requests_received 件}<list>。",
    "<S>严把申请接收、登记、审核、答复各环节，<Y>收到政府信息公开申请{requests_received 件}<list>。",
    "<Y>，<S>依申请公开收件{requests_received 件}<list>。",
    "<Y>，<S>线上线下各渠道共收到政府信息公开申请{requests_received 件}<list>。",
    "<Y>，<S>政府信息公开申请接收量为{requests_received 件}<list>。",
    "<Y>，<S>登记政府信息公开申请{requests_received|requests_accepted 件}<list>。",
    "<Y>，<S>受理公民、法人提出的政府信息公开申请{requests_received|requests_accepted 宗}<list>。",
    "<Y>，<S>共受理依申请公开{requests_received|requests_accepted 件}<list>。",
    "<Y>，<S>收到并受理政府信息公开申请{requests_received|requests_accepted 件}<list>。",
    "<Y>，申请人向<O>提出政府信息公开申请{requests_received 件}<list>。",
    "<Y>，<O>共收到公众要求公开政府信息的申请{requests_received 件}<list>。",
    "<Y>，<S>收到政府信息公开类申请{requests_received 件}<list>。",
    "<Y>，<S>收到政府信息公开申请的数量为{requests_received 件}<list>。",
    "<Y>，<S>共收到{requests_received 件}依申请公开信息<list>。",
    "<Y>，<S>收到{requests_received 宗}政府信息公开的申请<list>。",
    "<Y>，<S>政府信息公开申请件数为{requests_received 件}<list>。",
    "<Y>，<S>收到书面、网络等各类形式的政府信息公开申请{requests_received 件}<list>。",
    "<Y>，向<O>申请公开政府信息的共{requests_received 件}<list>。",
    "<Y>，<S>收到的政府信息公开申请总计{requests_received 件}<list>。",
    "<Y>，<S>依申请公开渠道畅通，收到各类申请{requests_received 件}<list>。",
    "<Y>，<S>收到公众关于政府信息公开的申请{requests_received 件}<list>。",
    "<S>按照“谁受理、谁登记、谁答复”的要求办理依申请公开，<Y>收到申请{requests_received 件}<list>。",
    "<Y>，<S>政府信息依申请公开收件总数{requests_received 件}<list>。",
    "<Y>，<S>收到社会公众提出的政府信息公开申请{requests_received 条}<list>。",
    "<Y>，<S>接收群众依申请公开{requests_received 件}<list>。",
    "<Y>，<S>共收到政府信息公开申请事项{requests_received 件}<list>。",
    "<Y>，<S>收到信息公开申请合计{requests_received 起}<list>。",
    "<Y>，群众向<O>提交信息公开申请{requests_received 份}<list>。",
  ],
  held_out: held.RECEIVED,
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
    "审核后予以受理的{requests_accepted 件}。",
    "经形式审查，准予受理{requests_accepted 件}。",
    "上述申请中，符合要件、正式受理的为{requests_accepted 件}。",
    "{requests_accepted 件}申请要件齐全，已予受理。",
    "登记后进入受理程序的{requests_accepted 件}。",
    "其中符合《条例》规定、予以受理的申请有{requests_accepted 件}。",
    "其中，受理{requests_accepted 件}。",
    "对符合要求的{requests_accepted 件}申请予以受理。",
    "经审核，予以受理{requests_accepted 件}。",
    "受理的申请为{requests_accepted 件}。",
    "均按规定登记，依法受理{requests_accepted 件}。",
    "其中依法受理{requests_accepted 件}。",
    "经登记审查后受理{requests_accepted 件}。",
    "按照规定受理申请{requests_accepted 件}。",
    "符合申请要件、依法受理的{requests_accepted 件}。",
    "共计受理申请{requests_accepted 件}。",
  ],
  fresh: [
    "经审查予以受理{requests_accepted 件}。",
    "其中予以受理的{requests_accepted 件}。",
    "依法登记受理{requests_accepted 件}。",
    "实际受理申请{requests_accepted 件}。",
    "对其中符合要求的{requests_accepted 件}申请依法受理。",
    "受理有效申请{requests_accepted 件}。",
  ],
  held_out: held.ACCEPTED,
};

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
