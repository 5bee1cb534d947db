/** What must not be accepted: figures with a word too many, of part of the year, of one way in, of one medium; and what still is. */
import { describe, expect, test } from "vitest";
import { factLines, narrate, reporters } from "./test-kit";

const { county, bureau, town } = reporters;

/** Facts that are accepted, by key. */
const accepted = (text: string, by = bureau(2017)) =>
  narrate(text, by)
    .facts.filter((f) => f.state !== "review")
    .map((f) => `${f.indicator}=${f.value}`);

describe("a word too many beside a figure", () => {
  test.each([
    "2017年,基层政务公开数68条。",
    "生成文件130件,其中村务公开数41条。",
    "全年共收到企业提交的政府信息公开申请9件。",
  ])("waits for review: %s", (text) => {
    expect(accepted(text)).toEqual([]);
  });

  test.each([
    ["2017年,我局累计主动公开各类政府信息68条。", "proactive_disclosures_total=68"],
    ["经审核,市水务局新增主动公开政府信息共计68条。", "proactive_disclosures_total=68"],
    ["我局制发主动公开信息68条。", "proactive_disclosures_total=68"],
    ["全年共收到并妥善处理公民、法人提出的政府信息公开申请9件。", "requests_received=9"],
    ["依法依规答复政府信息公开申请9件。", "requests_answered=9"],
  ])("harmless words do not: %s", (text, fact) => {
    expect(accepted(text)).toContain(fact);
  });
});

describe("two items of one list that count as the same", () => {
  const upheld = (text: string) => accepted(text).filter((f) => f.startsWith("litigation_upheld"));

  test("wait for review, whether their numbers differ or not", () => {
    expect(upheld("因信息公开被提起行政诉讼2件,驳回起诉1件,驳回诉讼请求1件。")).toEqual([]);
    expect(upheld("因信息公开被提起行政诉讼3件,其中驳回起诉2件,驳回诉讼请求1件。")).toEqual([]);
  });

  test("do not where each counts as its own", () => {
    expect(upheld("因信息公开被提起行政诉讼3件,其中驳回诉讼请求2件,纠错1件。")).toEqual(["litigation_upheld=2"]);
  });
});

describe("part of the year", () => {
  test.each([
    "2017年7-12月,在政府网站公开信息45条。",
    "2017年7月至12月,我局主动公开政府信息45条。",
    "5—12月主动公开政府信息45条。",
  ])("is not the year: %s", (text) => {
    expect(accepted(text)).toEqual([]);
  });
  test.each([
    "2017年1-12月,我局主动公开政府信息45条。",
    "1月至12月,我局主动公开政府信息45条。",
    "7-12月部署检查,全年主动公开政府信息45条。",
  ])("the whole year is: %s", (text) => {
    expect(accepted(text)).toEqual(["proactive_disclosures_total=45"]);
  });
  test("eleven months may stand for the year or not", () => {
    expect(factLines("2017年1-11月,主动公开政府信息45条。", bureau(2017))).toEqual([
      "? proactive_disclosures_cumulative=45 ambiguous",
    ]);
  });
  test("2008 began in May", () => {
    expect(accepted("2008年5-12月,我局主动公开政府信息45条。", bureau(2008))).toEqual([
      "proactive_disclosures_total=45",
    ]);
  });
});

describe("one way or one medium", () => {
  test.each(["全年通过来信收到申请件4件。", "全年通过网络收到的政府信息公开申请共4件。"])(
    "requests that came one way are no total: %s",
    (text) => {
      expect(accepted(text).filter((f) => f.startsWith("requests_received"))).toEqual([]);
    },
  );
  test("several ways are", () => {
    expect(accepted("通过网上、信函等渠道收到依申请公开信息23件,已全部按期办结答复。", county(2024))).toEqual([
      "requests_received=23",
      "requests_processed=23",
    ]);
  });
  test("questions asked online are not all questions", () => {
    expect(accepted("全年解答网上用户咨询20人次,接听咨询电话1500余人次。").join()).not.toContain("consultations_total");
  });
  test("a medium named before the count", () => {
    expect(accepted("发挥网站作用,在门户网站设置目录并按时更新,公开政府信息16条。")).toEqual([]);
  });
  test("through a platform nobody names", () => {
    expect(accepted("抓好重点领域公开,全年通过平台发布信息1110条。")).toEqual([]);
  });
  test("originals beside reposts are not all that was published", () => {
    expect(accepted("微信公众号发布原创内容23篇,转载法律法规7篇。", bureau(2021))).toEqual([]);
    expect(accepted("微信公众号发布原创信息23篇。", bureau(2021))).toEqual(["disclosed_via_wechat=23"]);
  });
  test("documents shown on the site were perhaps made before", () => {
    expect(accepted("在我委网站主动发布行政规范性文件17件。")).toEqual(["normative_documents_disclosed=17"]);
    expect(accepted("全年制定行政规范性文件17件。")).toEqual(["normative_documents_produced=17"]);
  });
});

test.each(["其中有效申请10件", "经审查有效申请10件", "申请人撤回2件", "符合受理条件的10件"])(
  "all of them are perhaps those that were left: 收到申请12件,%s,均已按时答复",
  (part) => {
    expect(accepted(`收到政府信息公开申请12件,${part},均已按时答复。`).join()).not.toMatch(
      /requests_(?:answered|processed)=/,
    );
    expect(accepted("收到政府信息公开申请12件,均已按时答复。").join()).toMatch(/requests_(?:answered|processed)=12/);
  },
);

test("the same number of things told twice in a sentence is two parts, spoken of again it is one", () => {
  expect(accepted("县档案馆设立查阅点1个,图书馆设立查阅点1个,共接待320人次。").join()).not.toContain("reading_points");
  expect(accepted("设立查阅点2个,分别在档案馆、图书馆,2个查阅点接待320人次。")).toContain("reading_points=2");
  expect(accepted("设立查阅点两个,分别在档案馆、图书馆,两个查阅点接待320人次。")).toContain("reading_points=2");
  expect(accepted("设立查阅点2个。图书馆等处的查阅点共2个。")).toContain("reading_points=2");
});

describe("numbers inside sentences are no categories", () => {
  test("two kinds", () => {
    expect(
      factLines(
        "2010年新增主动公开政府信息215条,其中工作信息类155条,财政管理类60条。\n其中政务动态和村务公开两项所占比例最大。",
        town(2010),
      ),
    ).toEqual([
      "disclosures_finance=60 {财政管理类}",
      "disclosures_other_category=155 {工作信息类}",
      "proactive_disclosures_total=215",
    ]);
  });
});

describe("as many as were received", () => {
  test.each([
    "2023年收到政府信息公开申请7件,我局均在规定的时限内依法作出答复。",
    "2023年收到政府信息公开申请7件,均已按规定时间予以回复。",
    "2023年收到政府信息公开申请7件,全部按照程序办理完毕。",
  ])("%s", (text) => {
    expect(accepted(text, bureau(2023))).toEqual(["requests_received=7", "requests_processed=7"]);
  });
  test.each([
    "2023年收到政府信息公开申请7件,除1件仍在办理中,其余6件全部按时处理完毕。",
    "2023年收到政府信息公开申请7件,均予以部分答复。",
    "2023年收到政府信息公开申请7件,均已告知补正后答复。",
  ])("but not here: %s", (text) => {
    expect(accepted(text, bureau(2023))).not.toContain("requests_processed=7");
  });
});

test("carried to the next year by its number", () => {
  expect(
    accepted("2025年接收政府信息公开申请31件,依法依规办结政府信息公开申请29件,结转2026年度2件。", bureau(2025)),
  ).toEqual(["requests_received=31", "requests_processed=29", "requests_carried_out=2"]);
});

test("requests that are the cause of what did not happen are not absent themselves", () => {
  expect(accepted("2022年我局收到依申请公开信息2件,没有因申请信息公开而发生行政复议。", bureau(2022))).toEqual([
    "requests_received=2",
    "reconsideration_total=0",
  ]);
});

describe("words that belong to another list", () => {
  test("full-time and part-time staff", () => {
    expect(accepted("全县专门从事政务公开工作的人员为14人,兼职人员为31人。", county(2015))).toEqual([
      "staff_full_time=14",
      "staff_part_time=31",
    ]);
  });
  test("a meeting is organised, not an organisation's request", () => {
    expect(accepted("全年收到政府信息公开申请9件。共组织5次政务公开专题会议。", town(2016))).toEqual([
      "requests_received=9",
      "meetings_held=5",
    ]);
  });
  test("ways of asking are no ways of applying", () => {
    expect(
      accepted(
        "收到申请9件。\n政府信息公开咨询总量为33人次,按方式分为现场8人次、电话16人次、网上9人次。",
        county(2015),
      ),
    ).toEqual([
      "requests_received=9",
      "consultations_total=33",
      "consultations_onsite=8",
      "consultations_phone=16",
      "consultations_online=9",
    ]);
  });
  test("attributes of documents are no answers, notified amounts no fees", () => {
    const text =
      "全年新收政府信息公开申请6件。认定公文71件,其中主动公开类6件、依申请公开类25件、不予公开类8件。发出收费通知2件,通知金额共计350元。";
    expect(accepted(text, county(2022)).filter((f) => /refused|collected/.test(f))).toEqual([]);
  });
  test("finished in time is its own row in the older forms", () => {
    expect(accepted("全年收到申请9件。在规定时限内办结申请8件,延期后办结1件。", county(2016))).toEqual([
      "requests_received=9",
      "requests_completed_on_time=8",
      "requests_completed_extended=1",
    ]);
  });
});

test("no request and no dispute in one breath", () => {
  expect(accepted("全年没有收到政府信息公开申请和因政府信息公开申请行政复议、行政诉讼事件。").sort()).toEqual([
    "litigation_total=0",
    "reconsideration_total=0",
    "requests_received=0",
  ]);
});

describe("a date that closes the figure", () => {
  test.each([
    ["2017年收到申请45件,1至10月答复33件。", "requests_answered"],
    ["2017年收到申请45件。1-9月,办结申请33件。", "requests_completed"],
    ["2017年共收到政府信息公开申请45件,1月至11月已答复33件。", "requests_answered"],
  ])("months that are not the year are not made the year by what came in: %s", (text, key) => {
    expect(accepted(text)).toEqual(["requests_received=45"]);
    expect(factLines(text, bureau(2017)).join()).toContain(`? ${key}=33 ambiguous`);
  });
  test("截至 beside what the year received is the year", () => {
    expect(accepted("2017年收到申请45件,截至年底,已答复33件。")).toEqual([
      "requests_received=45",
      "requests_answered=33",
    ]);
  });
  test.each(["1至10月,未收到政府信息公开申请。", "1-9月未发生因政府信息公开引起的行政复议。"])(
    "nothing in some months is not nothing in the year: %s",
    (text) => {
      expect(accepted(text)).toEqual([]);
    },
  );
  test.each([
    "截至2016年底,全年主动公开政府信息500条。",
    "截至2016年12月31日,我局全年主动公开政府信息500条。",
    "截止2016年末,本年度共公开政府信息500条。",
    "根据2016年度报告,截至年底主动公开政府信息500条。",
    "按照2016年工作要点,截至12月底,年度工作稳步推进,主动公开政府信息500条。",
  ])("a date of another year: %s", (text) => {
    expect(accepted(text)).toEqual([]);
  });
  test.each([
    "截至2017年底,全年主动公开政府信息500条。",
    "截至12月31日,2017年度主动公开政府信息500条。",
    "截至年底,本年度主动公开政府信息500条。",
  ])("a date of the year, which is named: %s", (text) => {
    expect(accepted(text)).toEqual(["proactive_disclosures_total=500"]);
  });
});

describe("fees: a rule is no report", () => {
  test.each([
    "对经济困难的申请人免收费用。",
    "申请人确有经济困难的,可以免收信息处理费。",
    "对符合条件的低保户、残疾人免收检索费、复制费。",
    "公民申请公开与其自身相关的信息应当免收费用。",
    "属于城乡低保对象的,经本人申请,免收邮寄费。",
    "我局规定,对困难群众一律免费提供政府信息。",
  ])("%s", (text) => {
    expect(accepted(text, bureau(2016))).toEqual([]);
    expect(accepted(`三、收费情况\n${text}`, bureau(2016))).toEqual([]);
  });
  test.each([
    "2016年,我局提供政府信息均未收取费用。",
    "2016年依申请公开未收取任何费用。",
    "全年免收检索费、复制费和邮寄费。",
    "按照收费管理办法,本年度未收取检索费、复制费。",
  ])("and still: %s", (text) => {
    expect(accepted(`三、收费情况\n${text}`, bureau(2016))).toEqual(["request_fees_collected=0"]);
  });
});

describe("all of them were answered", () => {
  test.each([
    ["均由办公室在法定期限内依法书面答复", "requests_answered"],
    ["全部在15个工作日内予以答复", "requests_answered"],
    ["均严格按照《条例》规定的时限作出答复", "requests_answered"],
    ["均已按程序妥善处理完毕", "requests_completed"],
    ["全部办理完成", "requests_completed"],
    ["都得到及时回复", "requests_answered"],
  ])("收到申请40件,%s", (words, key) => {
    expect(accepted(`2016年收到政府信息公开申请40件,${words}。`, bureau(2016))).toEqual([
      "requests_received=40",
      `${key}=40`,
    ]);
  });
  test.each([
    "全部申请中由法规科负责答复",
    "均由法规科负责答复",
    "全部申请按职责分工由业务科室起草并经审核后答复",
    "均通过网络平台答复",
    "全部申请的一半已答复",
    "均需征求第三方意见后答复",
    "全部由申请人撤回后答复",
  ])("but not: 收到申请40件,%s", (words) => {
    expect(accepted(`2016年收到政府信息公开申请40件,${words}。`, bureau(2016))).toEqual(["requests_received=40"]);
  });
});

describe("words that say: of one kind, or of the rest", () => {
  test.each([
    ["收到书面申请5件。", "requests_received"],
    ["收到书面政府信息公开申请5件。", "requests_received"],
    ["剩余主动公开政府信息21条。", "proactive_disclosures_total"],
    ["另有主动公开政府信息21条。", "proactive_disclosures_total"],
    ["另主动公开政府信息21条。", "proactive_disclosures_total"],
    ["全年未收到纸质政府信息公开申请。", "requests_received"],
    ["全年未收到当面递交的政府信息公开申请。", "requests_received"],
  ])("%s", (text, key) => {
    expect(accepted(text).join()).not.toContain(key);
  });
});

describe("labels and numbers told together", () => {
  const E1 = bureau(2013);
  test.each([
    ["政府网站、政务微博、政务微信公开政府信息分别为210条、32条、34条。", ["website=210", "weibo=32", "wechat=34"]],
    ["通过政府网站、微博、微信公众号发布信息,分别为210、32、34条。", ["website=210", "weibo=32", "wechat=34"]],
    ["210条、32条、34条政府信息分别通过政府网站、政务微博、政务微信公开。", ["website=210", "weibo=32", "wechat=34"]],
    ["全年主动公开信息276条,其中网站、微博和微信分别为210条、32条和34条。", ["website=210", "weibo=32", "wechat=34"]],
    ["政务微博、政务微信各发布信息32条。", ["weibo=32", "wechat=32"]],
  ])("channels: %s", (text, facts) => {
    expect(
      accepted(text)
        .filter((f) => f.startsWith("disclosed_via"))
        .sort(),
    ).toEqual(facts.map((f) => `disclosed_via_${f}`).sort());
  });
  test.each([
    "微博、微信粉丝数分别为3000个、2000个。",
    "政府网站、微信公众号访问量分别为21000次、3400次。",
    "政府网站、政务微信收到群众咨询分别为20件、34件。",
    "收到网民留言54条,网站、微博、微信分别为20条、10条、24条。",
    "网站、微信受理申请分别为3件、5件。",
    "网站、微博、微信转发上级信息分别为20条、10条、24条。",
    "政府网站、微信公众号新增用户分别为210、340个。",
    "20条、30条群众留言分别通过网站、微信公众号提交。",
    "公开政务服务事项,网站、微信分别为20条、30条建议。",
    "2条、3条政府信息分别涉及教育、医疗领域。",
    "网站、微博发布信息分别占20条、30条的一半。",
  ])("but not what else media are counted by: %s", (text) => {
    expect(accepted(text)).toEqual([]);
  });

  test.each([
    ["因政府信息公开引发的行政复议、行政诉讼分别为3件、2件。", [3, 2]],
    ["因政府信息公开被申请行政复议、提起行政诉讼案件分别为3起、2起。", [3, 2]],
    ["涉及政府信息公开的行政复议、行政诉讼案件均为2件。", [2, 2]],
    ["因信息公开产生的复议、诉讼各3宗。", [3, 3]],
  ])("disputes: %s", (text, [a, b]) => {
    expect(accepted(text)).toEqual([`reconsideration_total=${a}`, `litigation_total=${b}`]);
  });
  test.each([
    "我局办理行政复议、行政诉讼分别为13件、12件。",
    "劳动人事行政复议、行政诉讼均为12件。",
    "作为复议机关受理行政复议、行政诉讼案件各12件。",
    "代理行政复议、行政诉讼各12件。",
    "行政复议、行政诉讼出庭人数分别为13人、12人。",
    "行政复议、行政诉讼培训分别为3期、2期。",
    "收到行政复议、行政诉讼分别为13件、12件。",
  ])("but not: %s", (text) => {
    expect(accepted(text)).toEqual([]);
  });

  test.each([
    [
      "全年收到申请8件,当面、网络、信函申请分别为3件、4件、1件。",
      ["requests_in_person=3", "requests_online=4", "requests_letter=1"],
    ],
    [
      "全年收到申请8件,其中3件、4件、1件分别为当面、网络、信函申请。",
      ["requests_in_person=3", "requests_online=4", "requests_letter=1"],
    ],
    ["全年收到申请8件,公民、法人申请分别为5件和3件。", ["requests_by_citizens=5", "requests_by_organisations=3"]],
    ["全年收到申请8件,当面、网络申请均为4件。", ["requests_in_person=4", "requests_online=4"]],
    [
      "收到申请8件,答复8件,同意公开、部分公开、不予公开分别为5、2、1件。",
      ["requests_answered=8", "answered_granted=5", "answered_partially_granted=2", "answered_refused=1"],
    ],
  ])("requests: %s", (text, facts) => {
    expect(accepted(text, E1)).toEqual(["requests_received=8", ...facts]);
  });
  test.each([
    "接受群众咨询80人次,现场、电话、网上分别为30人次、40人次、10人次。收到申请8件。",
    "全年收到申请8件,同意公开、部分公开的平均时限分别为5天、2天。",
    "全年收到申请8件,房屋、土地类申请分别为5件、3件。",
    "全年收到申请8件,街道、社区的网络申请分别为5件、3件。",
    "全年收到申请8件,上年和本年网络申请分别为5件、3件。",
  ])("but not: %s", (text) => {
    expect(accepted(text, E1).filter((f) => !/^(?:consultations_|requests_received=8)/.test(f))).toEqual([]);
  });

  test.each([
    ["因政府信息公开引发行政复议4件,维持、纠错、其他情形分别为3件、0件、1件。", ["upheld=3", "corrected=0", "other=1"]],
    ["因政府信息公开引发行政复议4件,复议结果维持、撤销或变更各2件。", ["upheld=2", "corrected=2"]],
  ])("outcomes of disputes: %s", (text, facts) => {
    expect(accepted(text, E1)).toEqual(["reconsideration_total=4", ...facts.map((f) => `reconsideration_${f}`)]);
  });
});

describe("other things told beside requests and documents", () => {
  test.each([
    ["post that came in is no request", "三、依申请公开情况\n2017年共收到来信287件次,其中局长信箱2件。"],
    ["nor are letters and mails", "三、依申请公开情况\n全年接到信函14件。收到电子邮件31封。"],
    ["a category that tells how something was done", "按照规范格式修订政务信息77条。"],
    ["fees told as none say nothing of lawsuits", "(二)与行政复议、行政诉讼有关的费用支出:无。"],
  ])("%s", (_, text) =>
    expect(accepted(text, bureau(2012)).filter((f) => !f.startsWith("litigation_expenses"))).toEqual([]),
  );
  test("what came by post under what came in is a way in", () =>
    expect(accepted("三、依申请公开情况\n收到申请9件,其中信函4件、网络5件。")).toEqual([
      "requests_received=9",
      "requests_letter=4",
      "requests_online=5",
    ]));
  test("one kind of several in the gazette is not all of it", () => {
    expect(accepted("发布政府公报4期,刊载规范性文件16件、区政府公文14份、办公室公文18份。", county(2021))).toEqual([
      "gazette_issues=4",
    ]);
    expect(accepted("编发政府公报4期,刊登文件48件。", county(2017))).toEqual([
      "gazette_issues=4",
      "disclosed_via_gazette=48",
    ]);
  });
  test("portals of several bodies are shares, portal and new media are channels", () => {
    expect(
      factLines("全县累计公开政府信息2539条。其中,县政府门户网站公开1984条,政务新媒体公开555条。", county(2024)),
    ).toContain("disclosed_via_website=1984 organ(县政府门户网站)");
    expect(factLines("全县公开政府信息900条,其中县政府门户网站500条,各部门网站400条。", county(2024))).toContain(
      "proactive_disclosures_total=400 departments(各部门)",
    );
  });
});

describe("zeros in words of documents, questions and what goes on", () => {
  test.each([
    ["2023年,我局未制发、废止、修改行政规范性文件。", ["normative_documents_made=0", "normative_documents_repealed=0"]],
    ["本年度未出台规范性文件。", ["normative_documents_made=0"]],
    ["本年度未出台规范性文件解读方案。", []],
    ["2023年受理申请36件,无结转2024年继续办理件。", ["requests_accepted=36", "requests_carried_out=0"]],
    ["全年未收到网上咨询。", ["consultations_online=0"]],
    ["2023年度我乡无依法申请公开件。", ["requests_received=0"]],
  ])("%s", (text, facts) => expect(accepted(text, bureau(2023))).toEqual(facts));
});

describe("what stands beside a narrower count", () => {
  test("an account's share of a field's count waits", () => {
    expect(accepted("公开食品安全领域信息40条,其中微信公众号发布信息12条。", bureau(2023))).toEqual([]);
    expect(accepted("主动公开政府信息40条,其中微信公众号发布信息12条。", bureau(2023))).toContain(
      "disclosed_via_wechat=12",
    );
  });
  test("an account that publishes everything is read beside columns of one field", () =>
    expect(
      accepted("主动公开信息609条,在应急管理专栏公开信息33条,“某区应急局”微信公众号发布各类信息566条。", bureau(2023)),
    ).toEqual(["proactive_disclosures_total=609", "disclosed_via_wechat=566"]));
  test("a sentence with its verb names no category", () =>
    expect(accepted("官方微信发布信息782条,信息公开网发布政务动态信息67条。", town(2018))).toEqual([
      "disclosed_via_wechat=782",
      "disclosed_via_website=67",
    ]));
});
