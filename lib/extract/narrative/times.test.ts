/** Names of the year and spans of months, and numbers that are a condition. Same notation as wordings.test.ts; sentences and figures are made up. */
import { specify } from "./test-kit-specify";

const CASES: Record<string, string> = {
  "since a month of the year": `
    county 2016 ✗ 自5月1日起至年底收到政府信息公开申请28件。 → —
    county 2016 ✗ 自2016年5月1日起,公开政府信息280条。 → —
    county 2016 自1月1日起至12月31日,收到政府信息公开申请28件。 → requests_received=28
  `,
  "a year that was lost on the way": `
    county 2016 ✗ 年以来,全县收到政府信息公开申请28件。 → —
    county 2016 2016年以来,全县收到政府信息公开申请28件。 → requests_received=28
  `,
  "the year by other names": `
    bureau 2016 过去的一年,我局收到政府信息公开申请23件。 → requests_received=23
    bureau 2016 刚刚过去的一年我局共接收政府信息公开申请23件,其中网络申请20件,信函申请3件。 → requests_received=23 requests_online=20 requests_letter=3
    town 2012 统计期内,全镇收到信息公开申请4件。 → requests_received=4
    county 2012 统计周期内全县发生涉及政府信息公开的行政复议案件4件。 → reconsideration_total=4
    county 2016 2016年里全县收到政府信息公开申请23件。 → requests_received=23
    county 2016 2016年间,全县主动公开政府信息4120条。 → proactive_disclosures_total=4120
    county 2016 2016年1—12月全县收到政府信息公开申请23件。 → requests_received=23
    county 2009 主动公开政府信息的数量,2009年1—12月全县为16994条。 → proactive_disclosures_total=16994
    county 2016 政府信息公开申请数量,2016年1至12月为23件。 → requests_received=23
    county 2016 ✗ 2016年1—6月全县收到政府信息公开申请23件。 → —
    county 2016 ✗ 2015年里全县收到政府信息公开申请23件。 → —
  `,
  "a threshold, and how many passed it": `
    county 2016 ✗ 放在全县看,申请量超过46件的单位有4个。 → —
    county 2016 ✗ 收到申请30件以上的部门共6个。 → —
    county 2016 ✗ 全年主动公开信息不足100条的乡镇有3个。 → —
    county 2016 ✗ 行政诉讼超过5件的县区2个。 → —
    county 2016 全县收到申请超过300件。 → requests_received=300
  `,
  "questions are no requests": `
    county 2012 ✗ 收到申请20件,其中网络申请12件,当面申请8件。政务热线咨询情况:网络64人次,电话139人次。 → requests_received=20 requests_online=12 requests_in_person=8
  `,
};

specify(CASES);
