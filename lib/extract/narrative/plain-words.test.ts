/** Figures told in plain words of every day. Same notation as wordings.test.ts; sentences and figures are made up. */
import { specify } from "./test-kit-specify";

const CASES: Record<string, string> = {
  "another way an applicant is shown is an answer, no way of asking": `
    bureau 2012 收到申请21件。答复申请21件,其中同意公开16件,转告其他途径5件。 → requests_received=21 requests_answered=21 answered_granted=16 answered_other_channel=5
    bureau 2016 收到申请21件。答复申请21件,其中同意公开16件,应走其他途径的5件。 → requests_received=21 requests_answered=21 answered_granted=16 answered_other_channel=5
    county 2016 收到申请21件。答复申请21件,其中同意公开16件,请申请人经其他途径办理5件。 → requests_received=21 requests_answered=21 answered_granted=16 answered_other_channel=5
    bureau 2016 ✗ 收到申请21件,其中网上申请16件,经其他途径申请5件。 → requests_received=21 requests_online=16 requests_other_means=5
  `,
  "who does the work as a full-time or part-time job": `
    county 2012 专职负责政府信息公开工作的人员37名,兼职的141名。 → staff_full_time=37 staff_part_time=141
    bureau 2012 兼职从事信息公开工作的干部4名。 → staff_part_time=4
    bureau 2012 ✗ 专、兼职从事政府信息公开工作的人员14名。 → staff_total=14
  `,
  "windows of a hall, columns of a table and ways out that have no row": `
    bureau 2012 ✗ 收到申请5件。便民服务中心设窗口32个,延时服务471次。 → requests_received=5
    county 2012 ✗ 现场接待人数…… 33人次 741人次。 → —
    bureau 2012 ✗ 主动公开信息120条,其中省报80条,展架陈列等其他方式公开40条。 → proactive_disclosures_total=120 disclosed_via_other=40
  `,
};
specify(CASES);
