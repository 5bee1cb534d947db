/** What was published, when and through what, in other words and orders: made-up sentences and figures; ✗ marks traps. */
import { specify } from "./test-kit-specify";

specify({
  "other words for the year": `
    county 2015 过去的一年,全县主动公开政府信息3233条。 → proactive_disclosures_total=3233
    bureau 2015 统计期内我局主动公开政府信息780条。 → proactive_disclosures_total=780
    bureau 2015 2015年里本机关公开政府信息376条。 → proactive_disclosures_total=376
    bureau 2015 2015年1—12月本机关主动公开政府信息376条。 → proactive_disclosures_total=376
    county 2015 主动公开政府信息的数量,2015年1-12月全县为16994条。 → proactive_disclosures_total=16994
    bureau 2021 一年下来,我局主动公开政府信息396条。 → proactive_disclosures_total=396
    town 2014 2014年这一年,我镇公开政府信息96条。 → proactive_disclosures_total=96
    bureau 2015 ✗ 2015年1—6月本机关主动公开政府信息376条。 → —
    bureau 2015 ✗ 2014年里本机关主动公开政府信息376条。 → —
    bureau 2015 ✗ 2015年7—12月我局公开政府信息376条。 → —
    bureau 2013 《条例》实施以来,我局累计公开政府信息25700条,其中2013年这一年公开5334条。 → proactive_disclosures_cumulative=25700 proactive_disclosures_total=5334
    bureau 2008 《条例》实施以来,我局累计公开政府信息257条,2008年一年就公开157条。 → proactive_disclosures_cumulative=257 proactive_disclosures_total=157
    bureau 2013 ✗ 《条例》实施以来,我局累计公开政府信息25700条,其中2012年这一年公开5334条。 → proactive_disclosures_cumulative=25700
  `,
  "what bodies have in common is no figure": `
    bureau 2015 ✗ 放在全县看,申请量超过46件的单位有4个。 → —
    county 2015 ✗ 公开信息不足50条的乡镇有3个。 → —
    county 2015 ✗ 主动公开政府信息200条以上的部门共12家。 → —
    city 2018 ✗ 收到申请10件以上的单位有21个,占三成。 → —
    county 2015 全县公开政府信息5200条,公开信息500条以上的单位有3个。 → proactive_disclosures_total=5200
    bureau 2018 ✗ 主动公开政府信息300条,年内更正信息6条。 → proactive_disclosures_total=300
    bureau 2018 ✗ 主动公开政府信息300条,删除过期信息16条,下架信息2条。 → proactive_disclosures_total=300
    bureau 2018 ✗ 公开政府信息300条,抽查信息160条,发现问题信息6条。 → proactive_disclosures_total=300
  `,
  "an upper level's training": `
    town 2023 ✗ 开展政务公开工作。区政府办年内举办全区性业务培训4期,524人次参训。 → —
    town 2023 ✗ 全县举办政务公开培训3期,培训业务骨干210人次,我镇派2人参加。 → —
  `,
});
