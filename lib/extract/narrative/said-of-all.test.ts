/** What is said of all that a figure counts, once or twice. Same notation as wordings.test.ts; sentences and figures are made up. */
import { specify } from "./test-kit-specify";

specify({
  "whose time all of them give": `
    bureau 2016 全局从事政府信息公开工作人员5人,均为兼职。 → staff_total=5 staff_part_time=5
    bureau 2016 配备政务公开工作人员5名,均系兼职人员。 → staff_total=5 staff_part_time=5
    bureau 2016 政务公开工作人员共5名,全部为专职人员。 → staff_total=5 staff_full_time=5
    bureau 2016 政府信息公开工作人员1人专职、3人兼职,总共4人。 → staff_total=4 staff_full_time=1 staff_part_time=3
    bureau 2016 ✗ 政务公开工作人员5名,均为党员。 → staff_total=5
    bureau 2016 ✗ 政务公开工作人员5名,均非专职。 → staff_total=5
    bureau 2016 ✗ 政务公开工作人员5名,大都为兼职。 → staff_total=5
  `,
  "which way to court, and how it ended": `
    city 2021 2021年因政府信息公开引起的行政诉讼2件,均为未经复议直接起诉。 → litigation_total=2 litigation_direct_total=2
    city 2021 因政府信息公开被提起行政诉讼3件,均为未经复议直接起诉,均予维持。 → litigation_total=3 litigation_direct_total=3 litigation_direct_upheld=3
    city 2022 被提起政府信息公开行政诉讼4件,均系复议后起诉,均获维持。 → litigation_total=4 litigation_after_reconsideration_total=4 litigation_after_reconsideration_upheld=4
    city 2022 政府信息公开行政诉讼案件1件,为直接起诉,法院驳回原告诉讼请求。 → litigation_total=1 litigation_direct_total=1 litigation_direct_upheld=1
    city 2021 因政府信息公开被申请行政复议3件,均予维持。 → reconsideration_total=3 reconsideration_upheld=3
    city 2016 因政府信息公开引起的行政诉讼2件,均为未经复议直接起诉。 → litigation_total=2
    city 2022 ✗ 政府信息公开行政诉讼案件4件,多为复议后起诉,均予维持。 → litigation_total=4
    city 2022 ✗ 政府信息公开行政复议案件3件,均不予维持。 → reconsideration_total=3
    city 2022 ✗ 政府信息公开行政复议案件3件,均未予维持。 → reconsideration_total=3
    city 2022 ✗ 政府信息公开行政复议案件3件,均予以受理。 → reconsideration_total=3
  `,
  "one way to court before a colon": `
    county 2021 未经复议直接起诉:结果维持2件,结果纠正0件,其他结果1件。 → litigation_direct_upheld=2 litigation_direct_corrected=0 litigation_direct_other=1
    county 2021 因政府信息公开引发行政复议5件,其中维持3件;行政诉讼2件,均胜诉。 → reconsideration_total=5 reconsideration_upheld=3 litigation_total=2 litigation_upheld=2
    county 2021 ✗ 全县行政复议案件45件,涉及信息公开的3件。 → —
  `,
  "results told in order": `
    county 2016 全县政府信息公开行政复议案件12件,复议结果分别为维持8件、纠错2件、其他2件。 → reconsideration_total=12 reconsideration_upheld=8 reconsideration_corrected=2 reconsideration_other=2
  `,
});
