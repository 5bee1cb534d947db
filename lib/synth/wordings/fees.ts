/** Fees for requests, and for processing them since 2021. All wordings are our own. */

import { figure } from "../figures";
import * as held from "../held-out/disputes";
import { type Bank, choose, say, type Told, type Voice } from "../sentence";
import { time, whole } from "./words";

const FEES: Bank = {
  tuned: [
    "<S>全年收费{request_fees_collected 元}，均为依申请公开的检索、复制成本。",
    "<Y>，<S>收取依申请公开费用{request_fees_collected 元}。",
    "<S>共收取复印、邮寄费用{request_fees_collected 元}。",
    "<S>向申请人收取检索、复制、邮寄等费用共计{request_fees_collected 元}。",
    "全年依申请公开共收取检索费、复印费{request_fees_collected 元}。",
    "<Y>，<S>依申请提供政府信息收取费用{request_fees_collected 元}。",
    "<S>依申请公开收费总额{request_fees_collected 元}。",
    "<Y>，<S>收取检索费和复制费{request_fees_collected 元}。",
    "<Y>，<S>为申请人提供信息收取的检索、复制费合计{request_fees_collected 元}。",
    "<Y>，<S>依申请公开政府信息共计收取费用{request_fees_collected 元}。",
    "收费情况：<Y>，<S>收取政府信息公开相关费用{request_fees_collected 元}，为{#1-9}名困难群众减免。",
    "依申请公开收费金额为{request_fees_collected 元}。",
    "依申请公开信息收取的复制、邮寄成本费为{request_fees_collected 元}。",
    "<Y>，<S>对依申请公开收取成本费用共{request_fees_collected 元}。",
    "<S>收取检索费、复制费、邮寄费合计{request_fees_collected 元}，全部上缴财政。",
    "<Y><S>向政府信息公开申请人收取检索、复制、邮寄成本费{request_fees_collected 元}。",
    "依申请公开收费：{request_fees_collected 元}。",
    "<S>按物价部门核定标准收费，<Y>收取依申请公开费用{request_fees_collected 元}。",
    "<Y><S>因依申请提供政府信息收取的工本费为{request_fees_collected 元}，享受减免的困难群众{#1-9}人。",
    "依申请公开共收取成本费用{request_fees_collected 元}，全额上缴国库。",
    "<S>依申请提供政府信息，除复印、邮寄成本费{request_fees_collected 元}外，未收取其他费用。",
    "政府信息公开申请办理中产生的复制、邮寄等费用，<Y><S>据实收取{request_fees_collected 元}。",
  ],
  fresh: [
    "<Y>，<S>依申请公开收取检索、复印、邮递等成本费用{request_fees_collected 元}。",
    "<Y>，<S>共收取政府信息公开检索费、复制费{request_fees_collected 元}。",
    "<Y>，<S>依申请公开信息共收取的费用为{request_fees_collected 元}。",
    "<S>依申请公开政府信息收取费用共计{request_fees_collected 元}，{0 request_fees_waived?: 无减免}。",
    "依申请公开收取的检索、复制、邮寄费用总额为{request_fees_collected 元}。",
  ],
  held_out: held.FEES,
};

const NO_FEES: Bank = {
  tuned: [
    "<Y>，<S>政府信息公开检索、复制、邮寄费用{0 request_fees_collected: 全部免收}。",
    "<Y>，<S>{0 request_fees_collected: 政府信息公开收费0元}。",
    "<S>{0 request_fees_collected: 没有向申请人收取任何费用}。",
    "<Y>，<S>依申请公开{0 request_fees_collected: 未收取费用}。",
    "<S>{0 request_fees_collected: 未收取任何费用}。",
    "<Y>，<S>依申请公开政府信息{0 request_fees_collected: 均未收费}。",
    "<S>{0 request_fees_collected: 未向申请人收取检索、复制、邮寄等费用}。",
    "<Y>，<S>{0 request_fees_collected: 没有收取政府信息公开费用}。",
    "<Y>，<S>{0 request_fees_collected: 未发生政府信息公开收费}。",
    "<S>为申请人{0 request_fees_collected: 免费提供}所需信息。",
    "<Y>，<S>向申请人提供政府信息{0 request_fees_collected: 全部免费}。",
    "<S>办理政府信息公开申请{0 request_fees_collected: 不收取任何费用}。",
    "<S>依申请公开{0 request_fees_collected: 全部实行免费}。",
    "<S>对申请人获取政府信息{0 request_fees_collected: 一律免收费用}。",
    "<Y>，<S>依申请公开政府信息{0 request_fees_collected: 共收取费用0元}。",
    "<Y>，<S>{0 request_fees_collected: 无政府信息公开收费情况}。",
    "<Y>，<S>政府信息公开{0 request_fees_collected: 收费为零}。",
    "<Y>，<S>{0 request_fees_collected: 未就政府信息公开收取检索、复制、邮寄费用}。",
    "<Y>，<S>{0 request_fees_collected: 尚未发生依申请公开收费事项}。",
    "<Y>，<S>提供政府信息{0 request_fees_collected: 未收取成本费用}。",
    "<Y><S>{0 request_fees_collected: 向申请人提供政府信息一律免费}。",
    "<Y>，<S>{0 request_fees_collected: 依申请公开收费为零}。",
    "<S>{0 request_fees_collected: 没有因依申请公开政府信息收过一分钱}。",
    "依申请公开收费情况：{0 request_fees_collected: 无}。",
    "<Y><S>{0 request_fees_collected: 未就政府信息公开申请收取检索费、复制费、邮寄费}。",
    "<S>{0 request_fees_collected: 对政府信息公开申请人免收一切费用}。",
    "<Y><S>依申请公开政府信息{0 request_fees_collected: 收取费用0元}。",
    "<Y><S>{0 request_fees_collected: 对所有政府信息公开申请实行零收费}。",
  ],
  fresh: [
    "<Y>，<S>{0 request_fees_collected: 未产生依申请公开检索、复印、邮递等成本费用}。",
    "<Y>，<S>依申请提供政府信息{0 request_fees_collected: 未收取费用}，{0 request_fees_waived?: 不存在减免情况}。",
    "<Y>，<S>{0 request_fees_collected+request_fees_waived?: 没有因信息公开收取或减免费用}。",
    "<Y>，<S>{0 request_fees_collected: 没有收取检索、复制、邮寄等费用}，{0 request_fees_waived?: 无收费减免情况}。",
    "<Y>，<S>{0 request_fees_collected+request_fees_waived?: 未发生政府信息公开收费及减免情况}。",
    "<S>自开展政府信息公开工作以来，{0 request_fees_collected: 暂未收取检索、复印、邮寄等费用}。",
    "<Y>，<S>受理的申请{0 request_fees_collected: 均未收费}。",
    "<Y>，<S>依申请公开政府信息{0 request_fees_collected: 免费办理}。",
    "<Y>，<S>{0 request_fees_collected+request_fees_waived?: 不存在政府信息公开收费及减免的情况}。",
    "<Y>，<S>{0 request_fees_collected: 没有依申请公开政府信息收费}。",
    "<Y>，<S>政府信息公开{0 request_fees_collected: 没有收费}。",
  ],
  held_out: held.NO_FEES,
};

export const fees = (v: Voice): Told =>
  say(v, choose(v, (figure(v.figures, "request_fees_collected") ?? 0) > 0 ? FEES : NO_FEES), {
    words: { Y: time(v), S: whole(v) },
  });

/** Section 6 of the 2021 form. */
const PROCESSING: Bank = {
  tuned: [
    "<Y>，<S>发出信息处理费收费通知{processing_fee_notices 件}，总金额{processing_fee_notified_amount 元}，实际收取{processing_fee_collected 元?}。",
    "<Y>，<S>发出收费通知{processing_fee_notices 件}，收费通知总金额{processing_fee_notified_amount 元}，实际收取信息处理费{processing_fee_collected 元}。",
    "<Y>，<S>收取信息处理费{processing_fee_collected 元}。",
    "依据有关规定，<S>共发出信息处理费收费通知{processing_fee_notices 件}，涉及总金额{processing_fee_notified_amount 元}，实际收取总金额{processing_fee_collected 元}。",
    "<S>依规收取信息处理费，全年发出收费通知{processing_fee_notices 件}，通知金额共计{processing_fee_notified_amount 元}，实收{processing_fee_collected 元?}。",
    "<Y>，<S>对{processing_fee_notices 件}申请发出信息处理费收费通知，总金额{processing_fee_notified_amount 元}，实际收取信息处理费{processing_fee_collected 元}。",
    "信息处理费方面，<Y>，<S>发出收费通知的件数为{processing_fee_notices 件}、总金额为{processing_fee_notified_amount 元}，实际收取的总金额为{processing_fee_collected 元}。",
    "<Y>，<S>发出信息处理费收费通知{processing_fee_notices 件}，实际收取信息处理费总计{processing_fee_collected 元}。",
    "<Y><S>就{processing_fee_notices 件}申请开出信息处理费收费通知，应收{processing_fee_notified_amount 元}，实收{processing_fee_collected 元}。",
    "信息处理费收取情况：发出收费通知{processing_fee_notices 件}，通知收费金额{processing_fee_notified_amount 元}，实际收取{processing_fee_collected 元}。",
    "<Y>，<S>收取信息处理费{processing_fee_collected 元}（发出收费通知{processing_fee_notices 件}、通知收费总额{processing_fee_notified_amount 元}）。",
    "按照国家有关规定，<S>向申请人送达信息处理费收费通知{processing_fee_notices 件}，涉及金额{processing_fee_notified_amount 元}，实际到账{processing_fee_collected 元}。",
    "<Y><S>政府信息公开信息处理费收入{processing_fee_collected 元}，全部缴入国库；年内发出收费通知{processing_fee_notices 件}，总金额{processing_fee_notified_amount 元}。",
  ],
  fresh: [
    "<Y>，<S>依法收取信息处理费，发出收费通知的件数{processing_fee_notices 件}、总金额{processing_fee_notified_amount 元}，实际收取的总金额{processing_fee_collected 元}。",
    "<Y>，<S>按规定发出信息处理费收费通知{processing_fee_notices 件}，通知收费总金额{processing_fee_notified_amount 元}，实际收取总金额{processing_fee_collected 元}。",
    "<Y>，<S>收取政府信息公开信息处理费共计{processing_fee_collected 元}。",
    "本年度发出信息处理费收费通知{processing_fee_notices 件}，涉及金额{processing_fee_notified_amount 元}，实收金额{processing_fee_collected 元}。",
  ],
  held_out: held.PROCESSING,
};

const NO_PROCESSING: Bank = {
  tuned: [
    "信息处理费方面，<Y>，<S>{0 processing_fee_collected: 没有收取费用}。",
    "<Y>，<S>{0 processing_fee_collected: 没有收取信息处理费}。",
    "<S>{0 processing_fee_notices|processing_fee_collected: 未发出收费通知}，{0 processing_fee_collected: 未收取信息处理费}。",
    "<Y>，<S>{0 processing_fee_collected: 未收取信息处理费}。",
    "本年度{0 processing_fee_collected: 没有收取政府信息公开信息处理费}。",
    "按照国务院办公厅有关信息处理费管理办法的规定，<Y>，<S>{0 processing_fee_collected: 未收取信息处理费}。",
    "<Y>，<S>{0 processing_fee_collected: 未向申请人收取信息处理费}。",
    "<Y>，<S>{0 processing_fee_collected: 收取信息处理费0元}。",
    "<Y>，<S>{0 processing_fee_collected: 未产生信息处理费}。",
    "信息处理费收取情况：<Y>{0 processing_fee_collected: 未收取}。",
    "<Y>，<S>办理的申请{0 processing_fee_collected: 均未收取信息处理费}。",
    "关于信息处理费：<Y>，<S>{0 processing_fee_collected: 未收取}。",
    "<Y>，<S>{0 processing_fee_notices|processing_fee_collected: 发出信息处理费收费通知0件}，{0 processing_fee_collected: 实际收取0元}。",
    "<S>依据《政府信息公开信息处理费管理办法》{0 processing_fee_collected: 收取信息处理费共0元}。",
    "<Y>，<S>{0 processing_fee_collected: 信息处理费收取金额为0元}。",
    "<Y>，<S>依申请提供政府信息{0 processing_fee_collected: 未收取信息处理费用}。",
    "<Y>，<S>{0 processing_fee_collected: 无信息处理费收取情况}。",
    "<S>{0 processing_fee_collected: 未发生信息处理费收取事项}，无其他需要报告的事项。",
    "<Y><S>{0 processing_fee_collected: 未产生信息处理费}。",
    "<Y>，<S>{0 processing_fee_notices|processing_fee_collected: 没有发出过信息处理费收费通知}，{0 processing_fee_collected: 实际收取金额为零}。",
    "依据《政府信息公开信息处理费管理办法》，<Y><S>{0 processing_fee_collected: 收取信息处理费0元}。",
    "信息处理费：{0 processing_fee_collected: 无}。",
    "<Y><S>{0 processing_fee_collected: 办理政府信息公开申请没有收过信息处理费}，其他无需报告事项。",
    "<S>{0 processing_fee_collected: 信息处理费一笔未收}。",
  ],
  fresh: [
    "<Y>，<S>{0 processing_fee_collected: 未收取政府信息公开信息处理费}。",
    "<Y>，<S>{0 processing_fee_collected: 没有收取依申请公开信息处理费}。",
    "<Y>，<S>{0 processing_fee_notices|processing_fee_collected: 未发出信息处理费收费通知}，{0 processing_fee_collected: 收取金额为0}。",
    "本年度{0 processing_fee_collected: 未发生收取信息处理费的情况}，没有其他需要报告的事项。",
    "按照《政府信息公开信息处理费管理办法》规定，<Y>，<S>发出收费通知的件数和总金额，以及实际收取的总金额{0 processing_fee_notices+processing_fee_notified_amount+processing_fee_collected: 均为0}。",
    "<Y>，<S>依申请公开{0 processing_fee_collected: 未收取任何信息处理费}。",
    "<Y>，<S>{0 processing_fee_collected: 没有产生信息处理费}。",
    "<Y>，<S>{0 processing_fee_collected: 信息处理费收取0元}，无其他报告事项。",
    "<Y>，<S>{0 processing_fee_collected: 收取信息处理费总金额为0元}。",
  ],
  held_out: held.NO_PROCESSING,
};

export const processingFees = (v: Voice): Told =>
  say(v, choose(v, (figure(v.figures, "processing_fee_notices") ?? 0) > 0 ? PROCESSING : NO_PROCESSING), {
    words: { Y: time(v), S: whole(v) },
  });
