/** Where information was published: website, gazette, microblogs. All wordings are our own. */

import { figure } from "../figures";
import * as held from "../held-out/proactive";
import { type Bank, choose, joined, say, type Told, type Voice } from "../sentence";
import { CHANNELS } from "./channel-names";

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
    "按公开渠道分，",
    "其中，",
    "分渠道看，",
    "公开途径包括：",
    "在公开方式上，",
    "",
    "其中，",
    "其中：",
    "从公开渠道看：",
    "通过不同渠道和方式公开的情况为：",
    "按公开方式分，",
    "公开渠道情况如下：",
    "",
    "其中，",
    "其中：",
    "公开形式：",
    "从公开形式看，",
    "公开方式主要有：",
    "按渠道统计：",
    "",
    "其中，",
    "其中：",
    "从公开渠道来看，",
    "公开渠道情况：",
    "公开途径分别为：",
    "就公开载体而言，",
    "",
    "其中，",
    "其中：",
    "按公开载体统计，",
    "从公开平台看，",
    "各渠道公开情况为：",
    "在公开渠道方面，",
    "",
  ],
  fresh: ["其中，", "其中：", "公开渠道有：", "从在哪里公开来分，", "按发布的地方统计，", "公开的途径是：", ""],
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
    "通过政府网站、政务微博、政务微信发布信息分别为{disclosed_via_website 条}、{disclosed_via_weibo 条}、{disclosed_via_wechat 条}。",
    "政府网站公开{disclosed_via_website 条}，政务微博公开{disclosed_via_weibo 条}，政务微信公开{disclosed_via_wechat 条}。",
    "其中政府网站、官方微博、官方微信分别公开信息{disclosed_via_website 条}、{disclosed_via_weibo 条}和{disclosed_via_wechat 条}。",
    "政府网站、政务微博、政务微信发布信息数分别为{disclosed_via_website 条}、{disclosed_via_weibo 条}和{disclosed_via_wechat 条}。",
    "其中网站{disclosed_via_website 条}、微博{disclosed_via_weibo 条}、微信{disclosed_via_wechat 条}。",
    "通过网站公开{disclosed_via_website 条}、通过微博公开{disclosed_via_weibo 条}、通过微信公开{disclosed_via_wechat 条}。",
    "其中，政府网站公开政府信息{disclosed_via_website 条}，政务微博公开政府信息{disclosed_via_weibo 条}，政务微信公开政府信息{disclosed_via_wechat 条}。",
    "其中网站公布{disclosed_via_website 条}，微博公布{disclosed_via_weibo 条}，微信公众号公布{disclosed_via_wechat 条}。",
    "通过政府网站公开{disclosed_via_website 条}，通过官方微博公开信息{disclosed_via_weibo 条}，通过微信公众号公开信息{disclosed_via_wechat 条}。",
    "政府网站、官方微博、微信公众号公开数量分别为{disclosed_via_website 条}、{disclosed_via_weibo 条}、{disclosed_via_wechat 条}。",
    "其中政府网站公开{disclosed_via_website 条}、政务微博公开{disclosed_via_weibo 条}、政务微信公开{disclosed_via_wechat 条}。",
    "其中，网站公开信息{disclosed_via_website 条}、微博公开信息{disclosed_via_weibo 条}、微信公开信息{disclosed_via_wechat 条}。",
    "其中通过网站、微博、微信公开的分别为{disclosed_via_website 条}、{disclosed_via_weibo 条}、{disclosed_via_wechat 条}。",
    "政府网站公开政府信息{disclosed_via_website 条}，政务微博公开政府信息{disclosed_via_weibo 条}，政务微信公开政府信息{disclosed_via_wechat 条}，公开渠道进一步拓宽。",
    "从渠道看，网站{disclosed_via_website 条}，政务微博{disclosed_via_weibo 条}，微信公众号{disclosed_via_wechat 条}。",
    "其中通过政府网站、政务微博、政务微信公开的数量依次为{disclosed_via_website 条}、{disclosed_via_weibo 条}、{disclosed_via_wechat 条}。",
    "政府网站发布信息{disclosed_via_website 条}、政务微博发布信息{disclosed_via_weibo 条}、微信公众号发布信息{disclosed_via_wechat 条}。",
    "其中：政府网站{disclosed_via_website 条}，政务微博{disclosed_via_weibo 条}，政务微信{disclosed_via_wechat 条}。",
    "分平台看，政府网站公开信息{disclosed_via_website 条}，官方微博公开信息{disclosed_via_weibo 条}，微信公众号公开信息{disclosed_via_wechat 条}。",
  ],
  fresh: [
    "政府网站、政务微博、微信公众号公开的信息，依次是{disclosed_via_website 条}、{disclosed_via_weibo 条}和{disclosed_via_wechat 条}。",
    "网站公开{disclosed_via_website 条}，政务微博公开{disclosed_via_weibo 条}，政务微信公开{disclosed_via_wechat 条}，三个渠道同步更新。",
    "其中发布在政府网站{disclosed_via_website 条}、政务微博{disclosed_via_weibo 条}、微信公众号{disclosed_via_wechat 条}。",
    "分渠道统计：政府网站公开{disclosed_via_website 条}；政务微博公开{disclosed_via_weibo 条}；政务微信公开{disclosed_via_wechat 条}。",
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
