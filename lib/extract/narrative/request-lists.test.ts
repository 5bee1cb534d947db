/** To which figure the items of a list of requests belong: made-up sentences and figures; ✗ marks traps. */
import { expect, test } from "vitest";
import { factLines, reporters } from "./test-kit";
import { specify } from "./test-kit-specify";

specify({
  "an item in words nobody knows is no new head": `
    county 2016 收到政府信息公开申请42件。办结政府信息公开申请40件,其中按惯例处置的答复7件,予以公开的23件,信息不存在的10件。 → requests_received=42 requests_completed=40 answered_granted=23 answered_information_not_exist=10
    county 2016 收到政府信息公开申请42件。已答复申请40件。答复情况为:循例处置的答复7件,予以公开23件,信息不存在10件。 → requests_received=42 requests_answered=40 answered_granted=23 answered_information_not_exist=10
    bureau 2022 收到政府信息公开申请20件,其中经省统一专网收到7件,当面提交9件,邮寄4件。 → requests_received=20 requests_in_person=9 requests_letter=4
    bureau 2012 收到政府信息公开申请20件,提出方式分别为市民通平台栏目收到7件、当面提交9件、邮寄4件。 → requests_received=20 requests_in_person=9 requests_letter=4
    bureau 2022 ✗ 收到政府信息公开申请20件,办结信访件15件,其中循例答复5件,当面答复10件。 → requests_received=20
    bureau 2022 收到政府信息公开申请20件,其中本年新收18件,上年结转2件。 → requests_carried_in=2 requests_received=18
    county 2020 共收到政府信息公开申请65件(含新收63件、上年结转2件),办结65件。 → requests_received=63 requests_carried_in=2 requests_processed=65
    county 2022 新收依申请公开申请116件、上年结转0件,办结112件,因未到答复期限结转下年度4件。 → requests_received=116 requests_carried_in=0 requests_processed=112 requests_carried_out=4
    bureau 2016 收到政府信息公开申请20件,其中循例处置的答复5件,予以公开15件。 → requests_received=20 answered_granted=15
    bureau 2016 ✗ 收到政府信息公开申请20件,其中妥为答复18件,结转2件。 → requests_received=20
  `,
  "labels behind 分别为": `
    county 2010 收到政府信息公开申请9件,申请方式分别为当面提交1件、信件邮寄申请5件、网站依申请公开栏目收到3件。 → requests_received=9 requests_in_person=1 requests_letter=5 requests_online=3
    bureau 2012 收到申请60件,申请方式分别为邮寄纸质申请表12件,政府网站在线提交31件,传真17件。 → requests_received=60 requests_letter=12 requests_online=31 requests_fax=17
  `,
  "by which rule and to whom": `
    county 2016 收到政府信息公开申请42件。按规定程序答复申请人42件,其中同意公开32件,信息不存在10件。 → requests_received=42 requests_answered=42 answered_granted=32 answered_information_not_exist=10
    county 2016 收到政府信息公开申请42件。依照《条例》规定的流程答复申请40件,其中同意公开30件,信息不存在10件。 → requests_received=42 requests_answered=40 answered_granted=30 answered_information_not_exist=10
    county 2016 收到政府信息公开申请42件。对收到的申请作出答复40件,其中同意公开30件,信息不存在10件。 → requests_received=42 requests_answered=40 answered_granted=30 answered_information_not_exist=10
    county 2016 收到政府信息公开申请42件。按程序作出政府信息公开答复40件,其中同意公开30件,信息不存在10件。 → requests_received=42 requests_answered=40 answered_granted=30 answered_information_not_exist=10
    county 2016 收到政府信息公开申请42件。按照公开为常态的原则答复申请20件,其中同意公开10件,信息不存在10件。 → requests_received=42 requests_answered=20 answered_granted=10 answered_information_not_exist=10
    county 2016 收到政府信息公开申请42件。经会商研判后答复申请20件,其中同意公开10件,信息不存在10件。 → requests_received=42 requests_answered=20 answered_granted=10 answered_information_not_exist=10
    county 2016 ✗ 收到政府信息公开申请42件。经补正后答复申请20件,其中同意公开10件,信息不存在10件。 → requests_received=42
    county 2016 ✗ 收到政府信息公开申请42件。对收到的网上申请作出答复12件,其中同意公开2件,信息不存在10件。 → requests_received=42
    county 2022 收到政府信息公开申请42件,经审查受理40件,不予受理2件。 → requests_received=42 requests_accepted=40 results_not_processed=2
  `,
  "an unknown word beside a whole that is told again": `
    county 2016 收到政府信息公开申请40件。审慎答复申请40件,其中同意公开7件,部分公开23件,信息不存在10件。 → requests_received=40 requests_answered=40 answered_granted=7 answered_partially_granted=23 answered_information_not_exist=10
    county 2016 收到政府信息公开申请42件。审慎答复申请40件,其中同意公开7件,部分公开23件,信息不存在6件,非本机关掌握4件。 → requests_received=42 requests_answered=40 answered_granted=7 answered_partially_granted=23 answered_information_not_exist=6 answered_not_this_organ=4
    county 2016 ✗ 收到政府信息公开申请42件。审慎答复申请20件,其中同意公开7件,部分公开3件,信息不存在6件,非本机关掌握4件。 → requests_received=42
    county 2016 ✗ 收到政府信息公开申请42件。审慎答复征收类申请40件,其中同意公开30件,信息不存在6件,非本机关掌握4件。 → requests_received=42
    county 2016 ✗ 收到政府信息公开申请42件。审慎答复申请40件,其中同意公开7件,部分公开23件,信息不存在10件。 → requests_received=42
    county 2016 ✗ 收到政府信息公开申请40件。审慎答复申请40件,其中同意公开7件,部分公开23件。 → requests_received=40
    county 2016 ✗ 收到政府信息公开申请42件。审慎答复征地类申请40件,其中同意公开7件,部分公开23件,信息不存在10件。 → requests_received=42
  `,
  "columns of the form": `
    county 2020 收到政府信息公开申请5件,由自然人提出1件、商业企业提出的1件、科研机构提出的1件、社会公益组织提出的1件、法律服务机构提出的0件、其他组织提出的1件。 → requests_received=5 requests_received[natural_person]=1 requests_received[business]=1 requests_received[research_institute]=1 requests_received[social_org]=1 requests_received[legal_service]=0 requests_received[other_org]=1
    bureau 2020 收到申请9件。予以公开3件,无法向申请人提供5件,其他的有1件。 → requests_received=9 results_granted=3 results_unable=5 results_other=1
  `,
});

test("what stays in doubt stays with its list", () => {
  const told = factLines(
    "收到政府信息公开申请42件。审慎答复申请40件,其中同意公开7件,信息不存在33件。",
    reporters.county(2016),
  );
  expect(told).toEqual([
    "? answered_granted=7",
    "? answered_information_not_exist=33",
    "? requests_answered=40",
    "requests_received=42",
  ]);
});
