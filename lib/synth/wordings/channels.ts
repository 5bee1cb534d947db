/** Where information was published: website, gazette, microblogs. All wordings are our own. */

import { figure } from "../figures";
import * as held from "../held-out/proactive";
import { type Bank, choose, joined, say, type Told, type Voice } from "../sentence";

type Channel = { key: string; ways: Bank };

const CHANNELS: Channel[] = [
  {
    key: "disclosed_via_website",
    ways: {
      tuned: [
        "通过政府网站公开{disclosed_via_website 条}",
        "政府门户网站公开政府信息{disclosed_via_website 条}",
        "通过门户网站发布信息{disclosed_via_website 条}",
        "在政府网站上公开的有{disclosed_via_website 条}",
        "借助官方网站发布{disclosed_via_website 条}",
        "网站平台公开{disclosed_via_website 条}",
        "在门户网站发布{disclosed_via_website 条}",
        "经政府网站公开的{disclosed_via_website 条}",
        "通过网站主动公开政府信息{disclosed_via_website 条}",
        "门户网站上网公开{disclosed_via_website 条}",
        "经由官网发布{disclosed_via_website 条}",
        "网站端公开{disclosed_via_website 条}",
        "在网站信息公开专栏刊载{disclosed_via_website 条}",
        "政府网站公开信息数{disclosed_via_website 条}",
        "通过门户网站公开政府信息{disclosed_via_website 条}",
        "门户网站公开{disclosed_via_website 条}",
        "通过政府门户网站发布各类信息{disclosed_via_website 条}",
        "政府网站公开政府信息{disclosed_via_website 条}",
        "通过政府网站公开政府信息{disclosed_via_website 条}",
        "通过门户网站发布政府信息{disclosed_via_website 条}",
        "政府信息公开网发布{disclosed_via_website 条}",
        "在政府门户网站上公开信息{disclosed_via_website 条}",
        "通过官方网站发布信息{disclosed_via_website 条}",
        "政府网站公开政府信息数为{disclosed_via_website 条}",
      ],
      fresh: [
        "政府网站发布信息{disclosed_via_website 条}",
        "在门户网站公开信息{disclosed_via_website 条}",
        "通过政府信息公开网站公开{disclosed_via_website 条}",
        "政府门户网站公开{disclosed_via_website 条}",
        "利用政府网站主动公开信息{disclosed_via_website 条}",
        "官网公开政府信息{disclosed_via_website 条}",
      ],
      held_out: held.CHANNELS.disclosed_via_website,
    },
  },
  {
    key: "disclosed_via_gazette",
    ways: {
      tuned: [
        "通过政府公报公开{disclosed_via_gazette 条}",
        "政府公报公开政府信息{disclosed_via_gazette 条}",
        "在政府公报上刊登{disclosed_via_gazette 条}",
        "政府公报刊登政府信息{disclosed_via_gazette 条}",
        "通过公报刊载{disclosed_via_gazette 条}",
        "以政府公报形式公开{disclosed_via_gazette 条}",
        "刊登于政府公报的{disclosed_via_gazette 条}",
        "借助政府公报公开{disclosed_via_gazette 条}",
        "政府公报登载{disclosed_via_gazette 条}",
        "政府公报公开{disclosed_via_gazette 条}",
        "通过政府公报发布{disclosed_via_gazette 条}",
        "政府公报公开政府信息数{disclosed_via_gazette 条}",
        "通过政府公报公开政府信息{disclosed_via_gazette 条}",
        "在政府公报上公开政府信息{disclosed_via_gazette 条}",
        "政府公报刊登信息{disclosed_via_gazette 条}",
      ],
      fresh: [
        "政府公报公开信息{disclosed_via_gazette 条}",
        "经由政府公报公开{disclosed_via_gazette 条}",
        "《政府公报》刊发政府信息{disclosed_via_gazette 条}",
      ],
      held_out: held.CHANNELS.disclosed_via_gazette,
    },
  },
  {
    key: "disclosed_via_weibo",
    ways: {
      tuned: [
        "通过政务微博公开{disclosed_via_weibo 条}",
        "政务微博发布信息{disclosed_via_weibo 条}",
        "官方微博发布{disclosed_via_weibo 条}",
        "利用政务微博推送{disclosed_via_weibo 条}",
        "经由官方微博发布政府信息{disclosed_via_weibo 条}",
        "微博平台发布{disclosed_via_weibo 条}",
        "在政务微博公开的有{disclosed_via_weibo 条}",
        "通过官方微博公开信息{disclosed_via_weibo 条}",
        "微博端发布{disclosed_via_weibo 条}",
        "政务微博账号推送{disclosed_via_weibo 条}",
        "以微博形式公开{disclosed_via_weibo 条}",
        "政务微博公开信息{disclosed_via_weibo 条}",
        "通过微博发布信息{disclosed_via_weibo 条}",
        "微博公开{disclosed_via_weibo 条}",
        "政务微博公开政府信息数{disclosed_via_weibo 条}",
        "政务微博公开政府信息{disclosed_via_weibo 条}",
        "官方微博发布信息{disclosed_via_weibo 条}",
        "通过政务微博公开信息{disclosed_via_weibo 条}",
        "政务微博公开{disclosed_via_weibo 条}",
      ],
      fresh: [
        "在政务微博上发布信息{disclosed_via_weibo 条}",
        "官方微博公开{disclosed_via_weibo 条}",
        "通过微博发布政府信息{disclosed_via_weibo 条}",
        "微博平台公开信息{disclosed_via_weibo 条}",
      ],
      held_out: held.CHANNELS.disclosed_via_weibo,
    },
  },
  {
    key: "disclosed_via_wechat",
    ways: {
      tuned: [
        "通过政务微信公开{disclosed_via_wechat 条}",
        "政务微信公众号推送信息{disclosed_via_wechat 条}",
        "微信公众号发布{disclosed_via_wechat 条}",
        "利用政务微信推送{disclosed_via_wechat 条}",
        "官方微信平台发布政府信息{disclosed_via_wechat 条}",
        "通过微信公众号公开信息{disclosed_via_wechat 条}",
        "在政务微信公开的有{disclosed_via_wechat 条}",
        "微信平台推送{disclosed_via_wechat 条}",
        "微信端推送{disclosed_via_wechat 条}",
        "政务微信公众号刊发{disclosed_via_wechat 条}",
        "以微信形式公开{disclosed_via_wechat 条}",
        "政务微信公开信息{disclosed_via_wechat 条}",
        "通过微信公众号发布信息{disclosed_via_wechat 条}",
        "微信公众号公开{disclosed_via_wechat 条}",
        "微信公众号推送信息{disclosed_via_wechat 条}",
        "政务微信公开政府信息数{disclosed_via_wechat 条}",
        "通过微信公众号公开信息共计{disclosed_via_wechat 条}",
        "官方微信推送信息{disclosed_via_wechat 条}",
        "政务微信公开政府信息{disclosed_via_wechat 条}",
        "微信公众号发布信息{disclosed_via_wechat 条}",
        "政务微信公众号公开{disclosed_via_wechat 条}",
      ],
      fresh: [
        "微信公众平台发布信息{disclosed_via_wechat 条}",
        "通过官方微信公开信息{disclosed_via_wechat 条}",
        "政务微信发布{disclosed_via_wechat 条}",
        "微信公众号公开政府信息{disclosed_via_wechat 条}",
        "微信公众号推送{disclosed_via_wechat 条}",
      ],
      held_out: held.CHANNELS.disclosed_via_wechat,
    },
  },
  {
    key: "disclosed_via_other",
    ways: {
      tuned: [
        "通过其他方式公开{disclosed_via_other 条}",
        "其他渠道公开{disclosed_via_other 条}",
        "以其他方式公开{disclosed_via_other 条}",
        "其余{disclosed_via_other 条?}通过公开栏、电子屏等公布",
        "采用其他形式公开的{disclosed_via_other 条}",
        "通过其他途径公开{disclosed_via_other 条}",
        "其他载体公开{disclosed_via_other 条}",
        "借助公开栏、广播等其他渠道公开{disclosed_via_other 条}",
        "其余渠道公开{disclosed_via_other 条}",
        "通过其他载体公开{disclosed_via_other 条}",
        "其他方式公开{disclosed_via_other 条}",
        "通过其他方式公开政府信息{disclosed_via_other 条}",
        "通过报纸、电视等其他方式公开{disclosed_via_other 条}",
        "其他方式公开政府信息数{disclosed_via_other 条}",
        "以公开栏、电子屏等其他方式公开政府信息{disclosed_via_other 条}",
        "其他方式公开政府信息{disclosed_via_other 条}",
        "其他方式公开信息{disclosed_via_other 条}",
        "采取其他方式公开的政府信息{disclosed_via_other 条}",
      ],
      fresh: [
        "通过公开栏、宣传册等其他途径公开{disclosed_via_other 条}",
        "其他渠道公开信息{disclosed_via_other 条}",
        "以广播、电视、报刊等其他方式公开{disclosed_via_other 条}",
        "其它方式公开{disclosed_via_other 条}",
      ],
      held_out: held.CHANNELS.disclosed_via_other,
    },
  },
];

const CHANNEL_LEAD: Bank = {
  tuned: [
    "其中，",
    "按公开渠道分：",
    "",
    "从公开方式看，",
    "从载体分布看，",
    "具体为：",
    "就公开方式而言，",
    "从公开途径来看，",
    "按照载体划分，",
    "其中：",
    "公开渠道主要有：",
    "按发布载体分，",
    "分渠道看：",
    "各渠道公开数为：",
    "公开渠道构成为：",
    "其中，",
    "从公开渠道来看，",
    "主要渠道有：",
    "公开渠道：",
    "具体渠道为：",
    "其中，",
    "其中：",
    "从公开渠道看，",
    "主要通过以下渠道公开：",
    "按公开方式统计，",
    "",
  ],
  fresh: ["按公开渠道分，", "其中，", "分渠道看，", "公开途径包括：", "在公开方式上，", ""],
  held_out: held.CHANNEL_LEAD,
};

const TOGETHER: Bank = {
  tuned: [
    "政府网站、政务微博、政务微信公开政府信息分别为{disclosed_via_website 条}、{disclosed_via_weibo 条}、{disclosed_via_wechat 条}。",
    "政府网站、政务微博、政务微信公开的信息依次为{disclosed_via_website 条}、{disclosed_via_weibo 条}和{disclosed_via_wechat 条}。",
    "{disclosed_via_website 条}、{disclosed_via_weibo 条}、{disclosed_via_wechat 条}政府信息分别通过政府网站、政务微博、政务微信公开。",
    "网站、微博、微信三个平台公开政府信息依次是{disclosed_via_website 条}、{disclosed_via_weibo 条}、{disclosed_via_wechat 条}。",
    "通过政府网站、政务微博、政务微信公开政府信息的数量分别为{disclosed_via_website 条}、{disclosed_via_weibo 条}和{disclosed_via_wechat 条}。",
    "网站、微博、微信三个渠道依次公开信息{disclosed_via_website 条}、{disclosed_via_weibo 条}、{disclosed_via_wechat 条}。",
    "门户网站公开{disclosed_via_website 条}；政务微博公开{disclosed_via_weibo 条}；政务微信公开{disclosed_via_wechat 条}。",
    "分渠道统计公开数量：网站{disclosed_via_website 条}，微博{disclosed_via_weibo 条}，微信{disclosed_via_wechat 条}。",
    "公开信息中，{disclosed_via_website 条}见于网站，{disclosed_via_weibo 条}见于微博，{disclosed_via_wechat 条}见于微信公众号。",
    "就三个主要平台而言，微信公开{disclosed_via_wechat 条}，微博公开{disclosed_via_weibo 条}，网站公开{disclosed_via_website 条}。",
    "政府网站、微博、微信分别公开信息{disclosed_via_website 条}、{disclosed_via_weibo 条}、{disclosed_via_wechat 条}。",
    "主要公开渠道为政府网站{disclosed_via_website 条}、政务微博{disclosed_via_weibo 条}、政务微信{disclosed_via_wechat 条}。",
    "其中网站公开{disclosed_via_website 条}，微博公开{disclosed_via_weibo 条}，微信公众号公开{disclosed_via_wechat 条}。",
    "政府网站、政务微博、政务微信公开政府信息数分别是{disclosed_via_website 条}、{disclosed_via_weibo 条}、{disclosed_via_wechat 条}。",
    "其中政府网站发布{disclosed_via_website 条}，官方微博发布{disclosed_via_weibo 条}，官方微信发布{disclosed_via_wechat 条}。",
    "按渠道分，政府网站{disclosed_via_website 条}、政务微博{disclosed_via_weibo 条}、政务微信{disclosed_via_wechat 条}。",
  ],
  fresh: [
    "通过政府网站、政务微博、政务微信发布信息分别为{disclosed_via_website 条}、{disclosed_via_weibo 条}、{disclosed_via_wechat 条}。",
    "政府网站公开{disclosed_via_website 条}，政务微博公开{disclosed_via_weibo 条}，政务微信公开{disclosed_via_wechat 条}。",
    "其中政府网站、官方微博、官方微信分别公开信息{disclosed_via_website 条}、{disclosed_via_weibo 条}和{disclosed_via_wechat 条}。",
  ],
  held_out: held.TOGETHER,
};

/** Website, gazette, microblogs and other ways. */
export function channels(v: Voice): Told {
  const social = (figure(v.figures, "disclosed_via_weibo") ?? 0) + (figure(v.figures, "disclosed_via_wechat") ?? 0) > 0;
  if (social && v.r.chance(0.2)) return say(v, choose(v, TOGETHER));
  const items = CHANNELS.filter(
    (c) => (figure(v.figures, c.key) ?? 0) > 0 && (c.key !== "disclosed_via_other" || v.r.chance(0.6)),
  );
  const said = items.map((c) => say(v, choose(v, c.ways)));
  const share = v.r.chance(0.2);
  const parts = said.map((s) => (share ? joined([s, `，占${v.r.between(1, 60)}.${v.r.below(10)}%`]) : s));
  return joined([choose(v, CHANNEL_LEAD), joined(parts, share ? "；" : v.r.pick(["，", "、", "；"])), "。"]);
}
