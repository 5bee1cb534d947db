/** Shapes of the list of means: each in its own words, short, two at once, with shares. All wordings are our own. */
import * as held from "../held-out/requests";
import { weighted } from "../random";
import type { Bank } from "../sentence";

/** list: each in words of its own · short: in brackets · respectively: two names, two numbers · shares: each with its per cent. */
type MeansShape = "list" | "short" | "respectively" | "shares";

export const MEANS_SHAPES: Bank<MeansShape> = {
  tuned: weighted({ list: 57, short: 18, respectively: 11, shares: 16 }),
  fresh: weighted({ list: 8, short: 2, shares: 1 }, "respectively"),
  held_out: held.MEANS_SHAPES,
};

export const RESPECTIVELY: Bank = {
  tuned: [
    "，其中网络申请和信函申请分别为{requests_online 件}和{requests_letter 件}",
    "，其中{requests_online 件}和{requests_letter 件}分别通过网络和信函提出",
    "，网络提交和信函提交的分别为{requests_online 件}、{requests_letter 件}",
    "，{requests_online 件}来自网络、{requests_letter 件}来自信函",
    "，网络、信函两类渠道依次为{requests_online 件}、{requests_letter 件}",
    "，其中网上申请、书面邮寄申请分别为{requests_online 件}、{requests_letter 件}",
    "，分别为网络申请{requests_online 件}、信函申请{requests_letter 件}",
    "，网络和信函申请分别为{requests_online 件}和{requests_letter 件}",
    "，通过网络、信函提出的分别有{requests_online 件}、{requests_letter 件}",
    "，其中网络申请与信函申请分别是{requests_online 件}和{requests_letter 件}",
    "，网上和书面信函申请各为{requests_online 件}、{requests_letter 件}",
    "，网络申请、信函申请分别为{requests_online 件}、{requests_letter 件}",
    "，其中通过网络提交和通过信函提交的分别是{requests_online 件}和{requests_letter 件}",
    "，在线申请和信函申请分别有{requests_online 件}、{requests_letter 件}",
    "，其中网络申请、信函申请分别为{requests_online 件}和{requests_letter 件}",
    "，通过网络和信函方式提出的申请分别为{requests_online 件}、{requests_letter 件}",
    "，网上申请和邮寄申请分别为{requests_online 件}、{requests_letter 件}",
    "，其中通过网络、信函方式申请的分别为{requests_online 件}和{requests_letter 件}",
    "，网络形式和信函形式的申请分别为{requests_online 件}、{requests_letter 件}",
    "，其中线上申请和邮寄申请分别有{requests_online 件}、{requests_letter 件}",
    "，其中网络申请和信函申请分别为{requests_online 件}、{requests_letter 件}",
    "，通过网络、信函渠道提交的申请分别为{requests_online 件}和{requests_letter 件}",
    "，其中网上申请、信函申请各{requests_online 件}、{requests_letter 件}",
    "，网上提交、信函寄送的分别为{requests_online 件}、{requests_letter 件}",
    "，其中来自网络和信函的申请分别是{requests_online 件}、{requests_letter 件}",
    "，按渠道分，网络、信函分别有{requests_online 件}和{requests_letter 件}",
  ],
  fresh: [
    "，网上、信函两种方式各占{requests_online 件}、{requests_letter 件}",
    "，网上提出的与寄信提出的分别为{requests_online 件}、{requests_letter 件}",
    "，其中以网络、信函方式提交的依次是{requests_online 件}和{requests_letter 件}",
  ],
  held_out: held.RESPECTIVELY,
};
