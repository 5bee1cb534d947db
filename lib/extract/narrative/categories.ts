/** Local categories of proactive disclosure: 机构职能类信息12条, 政府文件36条,占0.77%. */

const KEYS: [string, RegExp][] = [
  [
    "disclosures_org_functions",
    /(?:机构职能|机构概况|机构设置|组织机构|机构信息|机构职责|概况信息|机构简介|单位概况|部门概况)/,
  ],
  ["disclosures_personnel", /(?:人事)/],
  ["disclosures_finance", /(?:财政|财务|资金|预决算|预算|决算)/],
  [
    "disclosures_policies",
    /(?:政策法规|法规文件|规章文件|政策文件|法律法规|法规公文|政策|法规|规范性文件|政府(?:办公室)?文件|公文|文件)/,
  ],
  ["disclosures_plans", /(?:规划计划|计划规划|计划总结|规划|工作计划|发展规划)/],
  ["disclosures_duties", /(?:行政职责|行政许可|行政审批|行政执法|办事指南|行政权力)/],
  ["disclosures_business", /(?:业务动态|工作动态|部门动态|业务工作|政务动态|动态)/],
];
/**
 * Names of the dictionary's categories: words of one field joined in any way (组织机构及职能, 规章及规范性文件, 日常业务动态), of which
 * at least one is the field's own. A name with a word of another field is a local category, told apart by its label.
 */
const FIELDS: [string, RegExp, RegExp][] = [
  [
    "disclosures_org_functions",
    /^(?:组织|机构|单位|部门|政府|行政|内设|职能|概况|设置|职责|简介|信息|基本情况)+$/,
    /机构/,
  ],
  ["disclosures_personnel", /^(?:干部|人事|人员|任免|变动|管理|招录|招考|招聘|任用|考录|工作|信息)+$/, /人事|干部/],
  [
    "disclosures_finance",
    /^(?:财政|财务|部门|单位|本级|本单位|本部门|本局|本镇|本乡|本街道|本委|本办|公共|资金|专项|预决算|预算|预|决算|收支|管理|使用|信息|情况)+$/,
    /财政|财务|资金|[预决]算/,
  ],
  [
    "disclosures_policies",
    /^(?:政策性|政策|法律|法规|规章|行政规范性|规范性|制度|公文|文件)+$/,
    /政策性?(?:法规|文件)|法规(?:政策|规章|文件|公文)|规章(?:及|和|与|、|制度|规范性)*文件|法律法规|政策(?:及|和|与|、)|规章(?:及|和|与|、)|法规(?:及|和|与|、)/,
  ],
  [
    "disclosures_plans",
    /^(?:发展|总体|专项|经济社会发展|国民经济和社会发展|中长期|规划|计划)+$/,
    /(?:规划|计划).*(?:规划|计划)|发展规划|专项规划|总体规划/,
  ],
  ["disclosures_business", /^(?:日常|政务|部门|单位|机关|业务|工作|信息|动态)+$/, /动态|业务工作/],
];
const OWN: [string, RegExp][] = [
  ["disclosures_policies", /^(?:政府|政府办公室)文件$/],
  ["disclosures_duties", /^行政(?:职责|许可)$/],
  ["disclosures_business", /^(?:属于?)?(?:日常|本(?:单位|部门|机关|局|委|办))?业务$/],
];

/** Key of a category by its printed name. */
export function categoryKey(label: string): string {
  const name = label
    .replace(/\([^)]*\)/g, "")
    .replace(/相关$/, "")
    .replace(/类?(?:的)?(?:政府|政务)?信息(?:类)?$|类$/, "");
  for (const [key, re] of OWN) if (re.test(name)) return key;
  const bare = name.replace(/[及和与、]/g, "");
  for (const [key, words, own] of FIELDS) if (words.test(bare) && own.test(name)) return key;
  // 干部人事, 镇村人事任免: whoever is named before, the field is one.
  if (/^[^及和与、]*人事(?:任免)?$/.test(name)) return "disclosures_personnel";
  return "disclosures_other_category";
}

/** True where a name looks like a category at all, even without 类信息 or a percentage. */
export function looksLikeCategory(label: string): boolean {
  if (/^(?:文件|信息|政府信息|政务信息)$/.test(label)) return false;
  return /(?:类|类信息|信息|文件|动态|公告|通知|公示|报告)$/.test(label) || KEYS.some(([, re]) => re.test(label));
}

const LEAD =
  /^(?:\([一二三四五六七八九十\d]{1,3}\)|[,;:、(]|\d{1,2}[.、)]|在?主动公开的?(?:政府)?信息中|其中|包括|包含|分别为|分别是|主要有|主要包括|主要是|主动公开|公开|发布|更新(?!维护)|属于|涉及|有|为|是|的|及|和|以及|另有|年内|全年|本年度|同时|按类别分|按信息类别分|从类别看|政府信息(?=其中)|一是|二是|三是)+/;
const TRAIL =
  /(?:(?<=信息|文件|动态|类)数|(?<=信息)的信息|共计|共|合计|累计|达到|达|计|为|是|有|了|的|数量|更新量|更新数|更新|:|公开|约|近)+$/;

/** Printed name in the words before the number: from the last comma, without connectives. Offsets are into `words`. */
export function categoryLabel(words: string): { label: string; start: number; end: number } | null {
  // 概况类信息条、文件类信息14条: an item whose number is lost ends with its measure word.
  let from = words.lastIndexOf("条、") + 1;
  for (let i = from; i < words.length; i++) {
    const c = words[i] as string;
    if (c === "(") {
      const close = words.indexOf(")", i);
      // 政务(工作)动态类: brackets that close belong to the name.
      if (close > 0) i = close;
      else from = i + 1;
    } else if (/[,;:)]/.test(c)) from = i + 1;
  }
  const lead = LEAD.exec(words.slice(from));
  const start = from + (lead?.[0].length ?? 0);
  const trail = TRAIL.exec(words.slice(start));
  const end = trail ? start + trail.index : words.length;
  const label = words.slice(start, end);
  if (label.length < 2 || label.length > 40) return null;
  return { label, start, end };
}
