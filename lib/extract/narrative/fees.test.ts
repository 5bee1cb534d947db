/** What was taken and waived for copies and processing. Same notation as wordings.test.ts; sentences and figures are made up. */
import { expect, test } from "vitest";
import { factLines, reporters } from "./test-kit";
import { specify } from "./test-kit-specify";

const CASES: Record<string, string> = {
  "nothing asked for, by the piece or the page": `
    town 2024 2024年,我镇未按件、按量收取信息处理费。 → processing_fee_collected=0
    county 2024 全县信息处理费收费0元。 → processing_fee_collected=0
    town 2024 信息处理费收取情况:0元。 → processing_fee_collected=0
    county 2024 ✗ 信息处理费收费标准100元。 → —
    bureau 2010 ✗ 档案馆、图书馆等政府信息查阅点总共1个,免费向公众开放。 → reading_points=1
    bureau 2010 依申请公开的信息免费向申请人提供。 → request_fees_collected=0
    bureau 2010 政府信息公开工作专门机构数(个):1。政府信息公开专项经费(万元):8.9。 → dedicated_agencies=1 dedicated_budget=8.9
  `,
  "what was taken is not what was asked": `
    bureau 2022 全年收取信息处理费总金额为零。 → processing_fee_collected=0
    bureau 2022 按照《政府信息公开信息处理费管理办法》规定,全年度,本机关发出收费通知的件数和总金额,以及实际收取的总金额均为0。 → processing_fee_notices=0 processing_fee_notified_amount=0 processing_fee_collected=0
    bureau 2022 收取信息处理费3件,总金额120元。 → processing_fee_collected=120
    bureau 2022 发出信息处理费收费通知3件,总金额120元,实际收取总金额100元。 → processing_fee_notices=3 processing_fee_notified_amount=120 processing_fee_collected=100
  `,
  "a price is no sum": `
    bureau 2010 ✗ 收取信息检索费2元/件,复印费0.3元每张。 → —
    bureau 2010 依申请公开收取检索费、复制费2元/件,全年依申请公开收费58元。 → request_fees_collected=58
  `,
  "what was waived does not say that nothing was taken": `
    city 2011 依申请公开收费总额为1.2万元,减免收费金额为0.4万元。 → request_fees_collected=12000 request_fees_waived=4000
    bureau 2011 收取依申请公开费用合计45元;免费提供的21件。 → request_fees_collected=45
    bureau 2013 依申请公开未收取检索费、邮寄费,只收取复制费24元。 → request_fees_collected=24
    bureau 2013 依申请公开均免费提供。 → request_fees_collected=0
    bureau 2010 免除申请费用的有8件,免除金额96元。 → request_fees_waived=96
  `,
  "how often, and how much": `
    bureau 2021 收取信息处理费1笔共计100元。 → processing_fee_collected=100
    bureau 2021 本年度收取信息处理费,共计300元。 → processing_fee_collected=300
    bureau 2012 收取依申请公开检索费、复制费4笔,合计45元。 → request_fees_collected=45
    bureau 2016 依申请公开减免费用3人次金额78元。 → request_fees_waived=78
    bureau 2016 全年为困难群众减免信息公开检索费2件,金额16元。 → request_fees_waived=16
    bureau 2021 ✗ 未收取信息处理费,共计节约300元。 → processing_fee_collected=0
    bureau 2016 ✗ 收取行政事业性收费3笔,合计4500元。 → —
    bureau 2016 ✗ 为低保户减免学费2人次,金额1600元。 → —
    bureau 2016 ✗ 减免费用3人次,节约纸张金额78元。 → —
    bureau 2012 ✗ 落实减免政策,全年为群众减免费用1200万元。 → —
    bureau 2012 ✗ 公开惠企政策,为企业减免税费1200万元。 → —
  `,
  "fees one by one, and their sum": `
    bureau 2012 依申请公开收费情况:检索费0元,复制费60元,邮寄费20元,合计80元。 → request_fees_collected=80
    bureau 2012 政府信息公开申请人共缴纳邮寄费用80元。 → request_fees_collected=80
    bureau 2021 对1件超量申请收取信息处理费,金额120元。 → processing_fee_collected=120
    bureau 2012 ✗ 依申请公开收费标准:检索费2元,复制费6元,邮寄费20元,合计28元。 → —
    bureau 2012 ✗ 依申请公开收费情况:检索费0元,复制费60元,邮寄费20元,合计90元。 → —
  `,
  "none, whatever the words": `
    bureau 2012 依申请公开工作未涉及收费事项。 → request_fees_collected=0
    bureau 2012 政府信息公开收费及减免情况:无。 → request_fees_collected=0
    bureau 2021 依据规定收取信息处理费情况:未收取。 → processing_fee_collected=0
    bureau 2012 2012年,没有依申请公开政府信息收费。 → request_fees_collected=0
    bureau 2012 2012年,依申请公开政府信息免费办理。 → request_fees_collected=0
    bureau 2012 自开展政府信息公开工作以来,暂未收取检索、复印、邮寄等费用。 → request_fees_collected=0
    bureau 2012 ✗ 对困难群众依申请公开政府信息免费办理。 → —
    bureau 2022 按照《政府信息公开信息处理费管理办法》规定,2022年1月1日至12月31日期间,我局发出收费通知的件数和总金额,以及实际收取的总金额均为0。 → processing_fee_collected=0 processing_fee_notices=0 processing_fee_notified_amount=0
  `,
  "waived, told of itself": `
    county 2010 依申请公开没有收取任何费用,未减免费用。 → request_fees_collected=0 request_fees_waived=0
    county 2010 未发生减免申请人费用的情形。 → request_fees_waived=0
    county 2010 政府信息公开无减免收费情况。 → request_fees_waived=0
    county 2010 依申请公开收取检索、复制等费用120元,减免30元。 → request_fees_collected=120 request_fees_waived=30
    county 2012 提供依申请公开信息收取复印费等220元。 → request_fees_collected=220
    county 2010 ✗ 全年没有减免学费。 → —
  `,
  "notices and payments": `
    bureau 2021 发出信息处理费收费通知2件,共计300元。 → processing_fee_notices=2 processing_fee_notified_amount=300
    bureau 2021 发出信息处理费收费通知2件,金额300元,实际收取1笔,共计100元。 → processing_fee_notices=2 processing_fee_notified_amount=300 processing_fee_collected=100
    bureau 2021 发出收费通知的件数为1件,总金额为300元,实际收取的总金额为0元。 → processing_fee_collected=0 processing_fee_notices=1 processing_fee_notified_amount=300
    city 2023 依据规定收取信息处理费情况:发出收费通知的件数2件,总金额560元,实际收取的总金额430元。 → processing_fee_collected=430 processing_fee_notices=2 processing_fee_notified_amount=560
  `,
};

specify(CASES);

test("what was taken over the years is not what was taken in the year", () => {
  const told = (text: string) => factLines(text, reporters.city(2018));
  expect(told("信息公开收取费用累计1.5万元,其中2018年收取2100元。")).toEqual(["request_fees_collected=1.5 cumulative"]);
  expect(told("2018年信息公开收取费用累计1.5万元。")).toEqual(["request_fees_collected=1.5"]);
});
