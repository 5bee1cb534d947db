/** How requests were decided, as a list names it. Same notation as wordings.test.ts; sentences and figures are made up. */
import { specify } from "./test-kit-specify";

const CASES: Record<string, string> = {
  "what is given only in part": `
    bureau 2016 全年答复申请30件,其中同意公开22件,遮盖敏感内容后提供5件,信息不存在3件。 → requests_answered=30 answered_granted=22 answered_partially_granted=5 answered_information_not_exist=3
    bureau 2016 全年答复申请30件,其中同意公开22件,删除涉密内容后公开的5件,信息不存在3件。 → requests_answered=30 answered_granted=22 answered_partially_granted=5 answered_information_not_exist=3
    bureau 2016 全年答复申请30件,其中同意公开22件,仅公开其中一部分内容的5件,信息不存在3件。 → requests_answered=30 answered_granted=22 answered_partially_granted=5 answered_information_not_exist=3
    county 2023 办结申请30件:予以公开22件,屏蔽个人隐私后公开5件,无法提供3件。 → requests_processed=30 results_granted=22 results_partially_granted=5 results_unable=3
    county 2023 办结申请30件:予以公开22件,一部分内容准予公开、其余部分不予公开5件,无法提供3件。 → requests_processed=30 results_granted=22 results_partially_granted=5 results_unable=3
    bureau 2016 ✗ 全年删除涉密内容后公开文件35件。 → —
    bureau 2016 ✗ 公开会议纪要时隐去部分内容后公开12件。 → —
  `,
  "what was public before it was asked for": `
    bureau 2016 全年答复申请30件,其中同意公开22件,所申请信息早已公开的5件,信息不存在3件。 → requests_answered=30 answered_granted=22 answered_already_public=5 answered_information_not_exist=3
    bureau 2016 全年答复申请30件,其中同意公开22件,先前已在网站公开5件,信息不存在3件。 → requests_answered=30 answered_granted=22 answered_already_public=5 answered_information_not_exist=3
    bureau 2016 全年答复申请30件,其中同意公开22件,申请的内容均已公开的5件,信息不存在3件。 → requests_answered=30 answered_granted=22 answered_already_public=5 answered_information_not_exist=3
    bureau 2016 ✗ 今年公开部门预算信息20条,此前已公开12条。 → —
  `,
  "whose the information is, and whether there is any": `
    bureau 2016 全年答复申请30件,其中同意公开22件,制作机关不是我局的5件,没有相关信息的3件。 → requests_answered=30 answered_granted=22 answered_not_this_organ=5 answered_information_not_exist=3
    bureau 2016 全年答复申请30件,其中同意公开22件,应由其他部门公开的5件,未查到所申请信息的3件。 → requests_answered=30 answered_granted=22 answered_not_this_organ=5 answered_information_not_exist=3
    bureau 2016 全年答复申请30件,其中同意公开22件,信息不归我局保存5件,经查询没有该文件3件。 → requests_answered=30 answered_granted=22 answered_not_this_organ=5 answered_information_not_exist=3
    bureau 2016 ✗ 全县公开责任单位不是本级政府部门的公共企事业单位有5个。 → —
  `,
  "the result told as a clause, in quotes or behind a dash": `
    bureau 2016 全年答复申请30件,其中22件的答复结果为“同意公开”,5件的处理结果是“非本机关掌握”,3件的结论为“信息不存在”。 → requests_answered=30 answered_granted=22 answered_not_this_organ=5 answered_information_not_exist=3
    bureau 2016 全年答复申请30件:同意公开——22件;非本机关掌握——5件;信息不存在——3件。 → requests_answered=30 answered_granted=22 answered_not_this_organ=5 answered_information_not_exist=3
    county 2023 办结申请30件。列为“予以公开”的22件,归入“不予公开”的5件,列入“无法提供”的3件。 → requests_processed=30 results_granted=22 results_refused=5 results_unable=3
    county 2023 办结申请30件,其中22件归为予以公开,5件列为不予公开,3件归入无法提供。 → requests_processed=30 results_granted=22 results_refused=5 results_unable=3
    county 2023 办结申请30件,22件同意公开,5件无法提供,3件其他方式处理。 → requests_processed=30 results_granted=22 results_unable=5 results_other=3
    county 2023 ✗ 办理建议提案30件,其中22件的办理结果为“同意公开”,8件为“不予公开”。 → —
    county 2023 ✗ 行政许可30件,22件的结果为“准予公开”,8件的结果为“不予公开”。 → —
    county 2023 ✗ 抽查网站30家,22家的结果为“合格”,8家的结果为“不合格”。 → —
  `,
};

specify(CASES);
