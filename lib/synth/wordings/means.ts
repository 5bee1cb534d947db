/** By which means requests came: lists that follow their number. All wordings are our own. */

import { figure } from "../figures";
import * as held from "../held-out/requests";
import { weighted } from "../random";
import { type Bank, choose, joined, say, type Told, type Voice } from "../sentence";
import { MEANS_SHAPES, RESPECTIVELY } from "./means-shapes";

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
      "到现场提交的{requests_in_person 件}",
      "当场递交{requests_in_person 件}",
      "到受理窗口提交{requests_in_person 件}",
      "当面提交申请{requests_in_person 件}",
      "现场提交{requests_in_person 件}",
      "到现场当面申请的{requests_in_person 件}",
      "{requests_in_person 件}为当面申请",
      "申请人当面申请{requests_in_person 件}",
      "当面递交{requests_in_person 件}",
      "现场申请的{requests_in_person 件}",
      "当面申请数为{requests_in_person 件}",
      "到窗口当面提交的{requests_in_person 件}",
      "现场提交申请{requests_in_person 件}",
      "当面提出的申请{requests_in_person 件}",
      "当面递交申请表的{requests_in_person 件}",
      "来访提出申请{requests_in_person 件}",
      "窗口现场接收{requests_in_person 件}",
      "申请人上门提交{requests_in_person 件}",
    ],
    fresh: [
      "当面方式申请{requests_in_person 件}",
      "申请人当面提交{requests_in_person 件}",
      "现场当面申请的{requests_in_person 件}",
      "以当面方式申请{requests_in_person 件}",
      "当面申请数{requests_in_person 件}",
      "到现场递交申请{requests_in_person 件}",
      "通过当面申请的有{requests_in_person 件}",
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
      "网上申请平台提交{requests_online 件}",
      "从门户网站依申请公开系统提交的{requests_online 件}",
      "线上渠道{requests_online 件}",
      "互联网申请{requests_online 件}",
      "网络提交的{requests_online 件}",
      "通过政府门户网站申请{requests_online 件}",
      "线上提交{requests_online 件}",
      "通过互联网申请的{requests_online 件}",
      "{requests_online 件}为网上申请",
      "网上在线提交申请{requests_online 件}",
      "通过网络途径提交的{requests_online 件}",
      "门户网站在线申请{requests_online 件}",
      "网络渠道申请{requests_online 件}",
      "网上提出申请的{requests_online 件}",
      "网络申请数为{requests_online 件}",
      "在线提交{requests_online 件}",
      "网络平台提交申请{requests_online 件}",
      "通过门户网站依申请公开系统提交{requests_online 件}",
      "从互联网提交的{requests_online 件}",
      "线上申请{requests_online 件}",
      "以网络形式提出{requests_online 件}",
    ],
    fresh: [
      "网络申请的有{requests_online 件}",
      "网上方式申请{requests_online 件}",
      "通过网上提交申请{requests_online 件}",
      "以网络方式申请{requests_online 件}",
      "通过政府网站依申请公开平台提交的{requests_online 件}",
      "网上提交申请的有{requests_online 件}",
      "网络申请数{requests_online 件}",
      "网站在线申请{requests_online 件}",
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
      "邮政寄送的{requests_letter 件}",
      "纸质信件申请{requests_letter 件}",
      "挂号信寄达的{requests_letter 件}",
      "通过邮寄方式提交{requests_letter 件}",
      "书信申请{requests_letter 件}",
      "信件申请{requests_letter 件}",
      "邮寄申请的{requests_letter 件}",
      "{requests_letter 件}为信函申请",
      "群众来信申请{requests_letter 件}",
      "邮寄信函申请{requests_letter 件}",
      "通过邮政寄送的{requests_letter 件}",
      "信函申请数为{requests_letter 件}",
      "挂号信、快递等信函方式申请{requests_letter 件}",
      "以信函形式提出{requests_letter 件}",
      "书面信函提交{requests_letter 件}",
      "寄送信件申请{requests_letter 件}",
      "邮政快递等邮寄方式提交{requests_letter 件}",
      "来函申请{requests_letter 件}",
      "邮寄材料申请的{requests_letter 件}",
    ],
    fresh: [
      "信函方式申请{requests_letter 件}",
      "邮寄书面申请{requests_letter 件}",
      "以信函方式提交{requests_letter 件}",
      "书面邮寄申请{requests_letter 件}",
      "通过信函提出的申请{requests_letter 件}",
      "信函申请数{requests_letter 件}",
      "以邮寄形式提交的有{requests_letter 件}",
    ],
    held_out: held.MEANS.requests_letter,
  },
  requests_fax: {
    tuned: [
      "传真申请{requests_fax 件}",
      "以传真形式申请{requests_fax 件}",
      "通过传真提交的{requests_fax 件}",
      "以传真提出的{requests_fax 件}",
      "传真方式{requests_fax 件}",
      "发传真申请{requests_fax 件}",
      "传真渠道{requests_fax 件}",
      "通过传真申请{requests_fax 件}",
      "以传真方式提交{requests_fax 件}",
      "传真方式申请{requests_fax 件}",
      "传真申请数为{requests_fax 件}",
      "传真提出的{requests_fax 件}",
      "以传真方式提交申请{requests_fax 件}",
      "传真收到{requests_fax 件}",
      "使用传真申请{requests_fax 件}",
    ],
    fresh: [
      "传真件申请{requests_fax 件}",
      "以传真形式提出{requests_fax 件}",
      "传真申请数{requests_fax 件}",
      "通过传真申请的{requests_fax 件}",
    ],
    held_out: held.MEANS.requests_fax,
  },
  requests_email: {
    tuned: [
      "电子邮件申请{requests_email 件}",
      "以电子邮件形式申请{requests_email 件}",
      "发送电子邮件提出的{requests_email 件}",
      "电子邮件方式{requests_email 件}",
      "通过电子邮箱申请{requests_email 件}",
      "电邮申请{requests_email 件}",
      "电子信箱收到{requests_email 件}",
      "借助电子邮件提交的{requests_email 件}",
      "通过电子邮件申请{requests_email 件}",
      "邮箱申请{requests_email 件}",
      "电子邮件提交{requests_email 件}",
      "电子邮件方式申请{requests_email 件}",
      "发送电子邮件申请的{requests_email 件}",
      "电子邮箱申请{requests_email 件}",
      "通过电子邮件提出{requests_email 件}",
      "以电子邮件提交{requests_email 件}",
      "以电子邮件形式提出申请{requests_email 件}",
    ],
    fresh: [
      "电子邮件渠道申请{requests_email 件}",
      "通过电子邮箱提交{requests_email 件}",
      "以电子邮件方式申请{requests_email 件}",
      "通过电子邮件提交的申请{requests_email 件}",
    ],
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
    "，从提交方式看，",
    "。其中：",
    "，来源渠道为：",
    "；其中",
    "。申请人采用的方式是：",
    "，",
    "，具体为：",
    "，申请方式包括：",
    "，按申请途径分，",
    "。按申请方式分，",
    "，分别为：",
    "；其中，",
    "，其中，",
    "，其中：",
    "。按申请形式划分，",
    "，申请形式为：",
    "。申请方式上，",
    "，包括",
    "，申请方式分别是：",
    "；从申请渠道来看，",
    "，按提交方式分：",
    "，从申请途径看，",
    "。在申请方式上，",
    "，包含",
    "，具体为：",
    "。申请途径方面，",
    "，其中",
    "；其中，",
  ],
  fresh: weighted(
    { "，其中": 3, "，其中，": 3, "，其中：": 2 },
    "。其中，",
    "。其中",
    "；其中",
    "，按申请方式划分，",
    "。从申请方式看，",
    "，申请方式为：",
    "，具体是：",
  ),
  held_out: held.MEANS_LEAD,
};

const SHORT: Record<string, string> = {
  requests_in_person: "当面",
  requests_online: "网络",
  requests_letter: "信函",
  requests_fax: "传真",
  requests_email: "电子邮件",
};

export function meansList(v: Voice): Told {
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
