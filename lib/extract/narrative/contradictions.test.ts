/** Passages that seem to contradict each other, or their own sums, until every word is read: made-up sentences and figures; ✗ marks traps. */
import { describe, expect, test } from "vitest";
import { check } from "@/lib/check/check";
import { identityOf } from "@/lib/check/generate-report";
import { narrate, reporters } from "./test-kit";
import { specify } from "./test-kit-specify";

specify({
  "各 before several numbers is 分别": `
    bureau 2010 我局收到政府信息公开申请十件,网上和书面信函申请各为九件、一件。 → requests_received=10 requests_online=9 requests_letter=1
    county 2013 全年网站、微博公开政府信息各有320条、45条。 → disclosed_via_website=320 disclosed_via_weibo=45
    county 2013 收到申请6件,当面、信函申请各3件。 → requests_received=6 requests_in_person=3 requests_letter=3
  `,
  "what became of cases is not what became of requests": `
    town 2022 因政府信息公开申请引发行政复议6件,其中被复议机关维持4件、纠正0件、其他处理2件。 → reconsideration_total=6 reconsideration_upheld=4 reconsideration_corrected=0 reconsideration_other=2
    town 2022 收到政府信息公开申请12件,办结12件,其中予以公开8件,其他处理4件。 → requests_received=12 requests_processed=12 results_granted=8 results_other=4
  `,
  "an outcome told with its number first is no number of requests": `
    bureau 2014 收到政府信息公开申请18件。共答复17件,有2件已经主动公开、有7件依申请同意公开、有4件申请的信息不存在、有4件并非本机关公开。 → requests_received=18 requests_answered=17 answered_already_public=2 answered_granted=7 answered_information_not_exist=4 answered_not_this_organ=4
    county 2016 有23人次提出政府信息公开申请。 → requests_received=23
  `,
  "a platform beside its site, an overview beside the section": `
    bureau 2014 本机关依托政府信息公开平台主动公开政府信息336条。其中网站公开242条,微博公开24条。 → proactive_disclosures_total=336 disclosed_via_website=242 disclosed_via_weibo=24
    county 2010 我县在政府信息公开系统上主动公开政府信息5385条。公开方式主要有:在政府信息公开网上公开4620条、政府公报公开148条。 → proactive_disclosures_total=5385 disclosed_via_website=4620 disclosed_via_gazette=148
    county 2013 我县公开政府信息6898条,受理政府信息公开申请60件。⏎收到政府信息公开申请60件。实际受理申请58件。 → proactive_disclosures_total=6898 requests_received=60 requests_received=60 requests_accepted=58
    bureau 2014 依托政府信息公开平台主动公开政府信息336条。 → disclosed_via_website=336
    city 2017 全市政府信息公开目录系统共发布信息68427条。在政府门户网站政务公开专栏公开48259条。 → proactive_disclosures_total=68427 disclosed_via_website=48259
    bureau 2017 公开政府信息682条,受理政府信息公开申请6件。⏎全年收到信息公开申请6件。经审查予以受理5件。 → proactive_disclosures_total=682 requests_received=6 requests_received=6 requests_accepted=5
    county 2014 通过政府公报发布164条,微博发布724条。⏎编发政府公报12期,刊发文件44篇。 → disclosed_via_gazette=164 disclosed_via_weibo=724 gazette_issues=12
  `,
  "what is online among the ways out": `
    city 2011 我市新公开各类政府信息17625条。其中:网上公开12330条,占70%;经由政府公报公开447条;政务微博公开信息2635条;以其他方式公开2213条。 → proactive_disclosures_total=17625 disclosed_via_website=12330 disclosed_via_gazette=447 disclosed_via_weibo=2635 disclosed_via_other=2213
  `,
  "what documents are for is no answer to a request": `
    bureau 2015 本机关形成的586条政府信息中,541条主动公开,26条依申请公开,19条不予公开。⏎本机关答复申请10件:已主动公开的6件;不同意公开的1件;信息不存在的3件。 → proactive_disclosures_total=541 requests_answered=10 answered_already_public=6 answered_refused=1 answered_information_not_exist=3
    bureau 2016 制作的249条政府信息中,201条列为主动公开,10条列为依申请公开,38条列为不公开。 → proactive_disclosures_total=201
  `,
  "payments are no letters and no requests": `
    county 2016 办理区长信箱信件183封。不动产登记、社保查询等自助服务全年办理7309笔。 → mailbox_messages_answered=183
    county 2021 收到申请36件。不动产登记、社保查询等自助服务全年办理7309笔。 → requests_received=36
  `,
  "of requests, behind what was published": `
    county 2020 全县更新公开政府信息6618条。⏎全县共承办政府信息公开申请37件,包括本年收到的30件和上年结转的7件,办结36件。 → proactive_disclosures_total=6618 requests_received=30 requests_carried_in=7 requests_processed=36
  `,
  "the year's and the stock behind it": `
    county 2015 截至2015年12月31日,我县2015年新增信息公开64219条,累计主动公开政府信息达457550条。 → proactive_disclosures_total=64219 proactive_disclosures_cumulative=457550
  `,
  "every body of the area": `
    province 2014 全省主动公开政府信息575910条。其中,省政府办25294条,省级单位144933条,市(州)405683条。 → proactive_disclosures_total=575910 proactive_disclosures_total=25294 proactive_disclosures_total=144933 proactive_disclosures_total=405683
    city 2021 全市主动公开政府信息80347条,做到应公开尽公开(含各级各部门,下同),其中市人民政府办公室3927条、市政府组成部门32898条、各县区政府43522条。 → proactive_disclosures_total=80347 proactive_disclosures_total=3927 proactive_disclosures_total=32898 proactive_disclosures_total=43522
  `,
  "a figure told by levels": `
    city 2013 接受政府信息公开申请419件,分别为:市政府及其办公室收到49件;市直单位收到143件;各县市收到186件;乡镇街道收到41件。⏎上述申请中,已答复419件。其中属于已主动公开的范围57件;同意公开143件;信息不存在219件。 → requests_received=419 requests_received=49 requests_received=143 requests_received=186 requests_received=41 requests_answered=419 answered_already_public=57 answered_granted=143 answered_information_not_exist=219
  `,
  "behind a list of bodies": `
    county 2013 全县收到申请39件,其中,县政府收到5件;县级各部门收到23件;乡镇街道收到11件;对符合要求的申请予以受理,共受理37件。 → requests_received=39 requests_received=5 requests_received=23 requests_received=11 requests_accepted=37
    county 2022 全县收到申请80件。办理结果中,予以公开52件,本机关确实无法提供28件。 → requests_received=80 results_granted=52 results_unable=28
  `,
  "requests told behind what was published": `
    town 2019 本乡主动公开政府信息388条。⏎今年以来共有5件政府信息公开申请办理完毕。 → proactive_disclosures_total=388 requests_processed=5
    county 2023 收取政府信息公开信息处理费600元,涉及收费通知两件。 → processing_fee_collected=600 processing_fee_notices=2
  `,
});

const scopes = (text: string, year: number, key: string) =>
  narrate(text, reporters.county(year))
    .facts.filter((f) => f.indicator === key)
    .map((f) => [f.scope, f.scope_words]);

test("behind a list of bodies the whole area is meant again, and 本机关确实无法提供 is an answer", () => {
  const list = "县级各部门收到23件;乡镇街道收到11件;对符合要求的申请予以受理,共受理37件。";
  expect(scopes(`全县收到申请34件,其中,${list}`, 2013, "requests_accepted")).toEqual([["jurisdiction", null]]);
  expect(scopes("全县收到申请80件。本机关确实无法提供28件。", 2022, "results_unable")).toEqual([
    ["jurisdiction", null],
  ]);
});

describe("a whole report of such passages", () => {
  test.each([
    ["county", 2014, "复议6件,其中维持4件、纠正0件、其他0件,另有2件尚未审结。"],
    [
      "county",
      2012,
      "收到政府信息公开申请40件。共答复38件。分别为属于已主动公开的信息的有八件;同意公开的有14件;信息不存在的有数十件。",
    ],
    [
      "county",
      2023,
      "收到政府信息公开申请141件。本年度办结138件,其中予以公开58件,部分公开13件,不予公开12件,无法提供37件。",
    ],
    ["bureau", 2021, "收到政府信息公开申请5件。不动产登记、社保查询等自助服务全年办理57501笔。"],
  ] as const)("contradicts nothing: %s %i %s", (who, year, text) => {
    const passage = `因政府信息公开,${text}`;
    const told = narrate(passage, reporters[who](year));
    const facts = { facts: told.facts, cells: [], unmapped: [], findings: told.findings };
    const { findings } = check(facts, identityOf(year < 2014 ? "E1" : year < 2019 ? "E2" : "E4"), passage);
    expect(findings.filter((f) => f.result === "fail").map((f) => f.message)).toEqual([]);
  });
});

test.each(["县政府系统", "县人民政府系统"])(
  "%s is the whole, the government's system of disclosure is its own",
  (who) => {
    expect(scopes(`${who}共收到申请46件,其中县政府办公室26件。`, 2013, "requests_received")[0]?.[0]).toBe(
      "jurisdiction",
    );
    expect(scopes("县政府信息公开系统公开信息4600条。", 2013, "disclosed_via_website")[0]?.[0]).toBe("organ");
  },
);
