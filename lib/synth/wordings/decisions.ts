/** What decisions are called, before 2019 and in the forms since. All wordings are our own. */
import * as held from "../held-out/outcomes";
import type { Bank } from "../sentence";

/** Labels of the decisions of E1 and E2, with keys that count as right too. */
export const DECISIONS: { key: string; slot?: string; names: Bank }[] = [
  {
    key: "answered_already_public",
    names: {
      tuned: [
        "属于已主动公开范围",
        "已主动公开",
        "属于主动公开范围",
        "告知已主动公开",
        "属已主动公开",
        "已属主动公开范围",
        "信息已主动公开",
        "属主动公开信息并告知获取方式",
        "属主动公开信息",
        "告知其已主动公开",
        "申请内容此前已公开",
      ],
      fresh: ["已在网站主动公开", "属于主动公开内容", "属于主动公开并已告知获取途径", "已经主动公开"],
      held_out: held.DECISIONS.answered_already_public,
    },
  },
  {
    key: "answered_granted",
    names: {
      tuned: [
        "同意公开",
        "予以公开",
        "同意公开答复",
        "全部公开",
        "同意予以公开",
        "同意全部公开",
        "予以全部公开",
        "向申请人公开",
        "准予公开",
        "全部予以公开",
        "依申请提供信息",
        "作出同意公开答复",
      ],
      fresh: ["同意提供信息", "给予公开", "答复公开", "按要求予以公开"],
      held_out: held.DECISIONS.answered_granted,
    },
  },
  {
    key: "answered_partially_granted",
    names: {
      tuned: [
        "同意部分公开",
        "部分公开",
        "予以部分公开",
        "给予部分公开",
        "作出部分公开",
        "区分处理后部分公开",
        "部分内容公开",
        "隐去部分内容后公开",
        "同意公开其中一部分",
      ],
      fresh: ["部分予以公开", "作部分公开", "部分同意公开"],
      held_out: held.DECISIONS.answered_partially_granted,
    },
  },
  {
    key: "answered_refused",
    names: {
      tuned: [
        "不同意公开",
        "不予公开",
        "依法不予公开",
        "决定不予公开",
        "免予公开",
        "作出不予公开答复",
        "答复不公开",
        "依法不能公开",
        "不同意公开申请",
      ],
      fresh: ["答复不予公开", "不公开", "依规定不予公开"],
      held_out: held.DECISIONS.answered_refused,
    },
  },
  {
    key: "answered_not_this_organ",
    names: {
      tuned: [
        "不属于本行政机关公开",
        "不属于本机关公开",
        "不属于本机关职责权限范围",
        "非本机关掌握",
        "不属于本单位职责权限范围",
        "非本行政机关公开",
        "不属本机关掌握",
        "不属本机关公开范围",
        "不属本单位职权范围",
        "信息不由本机关掌握",
        "公开义务机关不是本单位",
      ],
      fresh: ["不属于本机关职责范围", "不属于本单位公开", "不属于本行政机关公开范围", "非本单位职责范围"],
      held_out: held.DECISIONS.answered_not_this_organ,
    },
  },
  {
    key: "answered_information_not_exist",
    names: {
      tuned: [
        "申请信息不存在",
        "信息不存在",
        "政府信息不存在",
        "所申请信息不存在",
        "经检索信息不存在",
        "申请公开的政府信息不存在",
        "查无此信息",
        "经检索无相关信息",
        "该信息不存在",
      ],
      fresh: ["所申请的信息不存在", "申请公开的信息不存在", "因信息不存在无法提供"],
      held_out: held.DECISIONS.answered_information_not_exist,
    },
  },
  {
    key: "answered_correction_requested",
    slot: "answered_correction_requested|answered_unclear",
    names: {
      tuned: [
        "告知作出更改补充",
        "申请内容不明确",
        "要求补正",
        "告知申请人更改、补充",
        "告知补正",
        "通知申请人补正",
        "请申请人补正",
        "要求更改或补充申请",
        "告知申请人补充材料",
      ],
      fresh: ["告知申请人补正", "告知作出补充更正", "要求申请人更改补充"],
      held_out: held.DECISIONS.answered_correction_requested,
    },
  },
  {
    key: "answered_other_channel",
    names: {
      tuned: [
        "告知通过其他途径办理",
        "告知通过其他途径获取",
        "引导申请人通过其他途径办理",
        "告知通过其他渠道办理",
        "告知其他途径办理",
        "建议通过其他途径办理",
        "告知经由其他渠道办理",
        "指引至其他途径办理",
      ],
      fresh: ["告知申请人通过其他途径办理", "告知通过其他方式办理", "告知通过其他途径解决"],
      held_out: held.DECISIONS.answered_other_channel,
    },
  },
];

/** Rows of the forms of 2019 and later that prose names, the total over all applicants. */
export const GROUPS: { key: string; slot?: string; names: Bank }[] = [
  {
    key: "results_granted",
    names: {
      tuned: [
        "予以公开",
        "同意公开",
        "全部公开",
        "按申请公开",
        "同意提供",
        "予以全部公开",
        "完全公开",
        "予以公开类",
        "同意公开并提供",
      ],
      fresh: ["给予公开", "依法公开", "予以公开答复"],
      held_out: held.GROUPS.results_granted,
    },
  },
  {
    key: "results_partially_granted",
    names: {
      tuned: [
        "部分公开",
        "予以部分公开",
        "区分处理后部分公开",
        "作出部分公开",
        "部分内容予以公开",
        "经区分处理部分公开",
        "部分公开类",
      ],
      fresh: ["部分予以公开", "区分处理部分公开", "区分后部分公开"],
      held_out: held.GROUPS.results_partially_granted,
    },
  },
  {
    key: "results_refused",
    names: {
      tuned: ["不予公开", "依法不予公开", "作出不予公开决定", "决定不予公开", "依法不公开", "不予公开类"],
      fresh: ["不予公开答复", "答复不予公开", "依规不予公开"],
      held_out: held.GROUPS.results_refused,
    },
  },
  {
    key: "results_unable",
    names: {
      tuned: ["无法提供", "无法提供", "无法提供相关信息", "告知无法提供", "因客观原因无法提供", "无法提供类"],
      fresh: ["本机关无法提供", "答复无法提供", "因不掌握等原因无法提供"],
      held_out: held.GROUPS.results_unable,
    },
  },
  {
    key: "results_not_processed",
    names: {
      tuned: ["不予处理", "不予处理", "决定不予处理", "作不予处理", "依法不予处理", "不予处理类"],
      fresh: ["不予处理答复", "按规定不予处理", "答复不予处理"],
      held_out: held.GROUPS.results_not_processed,
    },
  },
  {
    key: "results_other",
    names: {
      tuned: ["其他处理", "其他处理", "作其他处理", "其他方式处理", "归入其他处理情形", "其他处理类"],
      fresh: ["作出其他处理", "以其他方式处理", "其他情形处理"],
      held_out: held.GROUPS.results_other,
    },
  },
];
