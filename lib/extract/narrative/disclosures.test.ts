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
  "number first, made and published, since when, through what": `
    county 2022 10005条政府信息由全县各级行政机关主动向社会公开。 → proactive_disclosures_total=10005
    bureau 2022 512条政府信息已全部公开。 → proactive_disclosures_total=512
    bureau 2022 ✗ 512条政府信息可供查询公开。 → —
    bureau 2022 ✗ 12条政府信息拟于下月公开。 → —
    bureau 2022 512条政府信息通过微信公众号公开。 → disclosed_via_wechat=512
    bureau 2009 本机关制作的387条政府信息中,293条列为主动公开,54条列为依申请公开,40条列为不公开。 → proactive_disclosures_total=293
    bureau 2013 形成政府信息376条,属性标注为主动公开的305条、依申请公开的39条、不予公开的32条。 → proactive_disclosures_total=305
    bureau 2013 ✗ 起草的38件公文中,29件列为主动公开,5件列为依申请公开,4件列为不公开。 → —
    bureau 2012 自政府信息公开平台开通起至2012年底,一共公开政府信息20598条,其中2012年这一年公开3418条。 → proactive_disclosures_cumulative=20598 proactive_disclosures_total=3418
    bureau 2012 政府信息公开目录建成以来,累计公开的政府信息达1480条(2012年新增174条)。 → proactive_disclosures_cumulative=1480 proactive_disclosures_total=174
    bureau 2012 ✗ 政务微博开通以来,累计发布政府信息1480条(2012年新增174条)。 → —
    county 2016 公开信息中,2773条见于网站,388条见于微博,485条见于微信公众号。 → disclosed_via_website=2773 disclosed_via_weibo=388 disclosed_via_wechat=485
    county 2016 网站、微博、微信三个渠道依次公开信息1225条、237条、172条。 → disclosed_via_website=1225 disclosed_via_weibo=237 disclosed_via_wechat=172
    bureau 2016 公开渠道构成为:门户网站上网公开230条、借助公开栏、广播等其他渠道公开35条。 → disclosed_via_website=230 disclosed_via_other=35
    bureau 2016 分渠道看:在网站信息公开专栏刊载258条,刊登于政府公报的12条,微博端发布30条。 → disclosed_via_website=258 disclosed_via_gazette=12 disclosed_via_weibo=30
    bureau 2016 公开方式上,微信公众号发布最多,为92条。 → disclosed_via_wechat=92
    bureau 2016 ✗ 公开渠道不断拓宽,网站栏目增至23个,微博粉丝3880人。 → —
    bureau 2016 ✗ 采用的信息中,73条见于省政府网站,8条见于市政府微博。 → —
    bureau 2016 ✗ 网站、微博、微信三个渠道依次有粉丝1225个、237个、172个。 → —
    county 2022 全县主动公开政府信息5000条,其中县政府457条、县政府工作部门3540条、基层镇街1003条。 → proactive_disclosures_total=5000 proactive_disclosures_total=457 proactive_disclosures_total=3540 proactive_disclosures_total=1003
    county 2022 ✗ 基层站所公开信息103条。 → —
  `,
});
