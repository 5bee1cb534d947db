/**
 * Whose figures a sentence speaks of: 全市, 市本级, 市政府, 市直单位, 县市区, 乡镇, 我局. Finds the words; what they mean in a
 * report of this kind is told in scope-meaning.ts, and which of them governs a number is decided in govern.ts.
 */
export interface ScopeSpan {
  start: number;
  end: number;
  /** End of the body's own words; a portal named behind it (市政府门户网站) lies between here and `end`. */
  bodyEnd: number;
  words: string;
  /** whole: 全市, 我市. own: 我局, 本街道. body: one named organ that need not be the reporter. */
  kind: "whole" | "own" | "level_own" | "organ" | "departments" | "counties" | "townships" | "body" | "mixed";
  /** 通过市政府网站, 在…, 向…: where something happened rather than who did it. */
  adjunct: boolean;
  /** Stands right behind 全市: 全县各乡镇、各部门 together are the whole. */
  underWhole?: boolean;
  /** It is joined with a body that no word of these names: what is counted is that of both. */
  cut?: boolean;
}

const AREA = "省市县区州盟旗";
const TOWN = "(?:镇|乡|街道办事处|街道|苏木|街)";
const OFFICE =
  "(?:局|关(?![注心于键系切爱停])|委|厅|办|处|院|中心|站|所|队|支队|大队|司|署|社|园区|开发区|公司|校|会|系统)";

/** One regular expression, alternatives in order of precedence; the name of the group is the kind. */
const SPANS = new RegExp(
  [
    `(?<whole>[${AREA}](?:人民)?政府系统|(?:全|我|本)[${AREA}](?!场|场化|级|长|政协|人大|委|直|域|间|域内)(?:各级|范围内|上下|两级|三级)*(?:(?:各[\\u4e00-\\u9fff]{2}[、和及])?各(?:政府)?(?:部门|单位)|各?行政机关|(?:人民)?政府(?:及|和|、)(?:其)?(?:所属|组成|工作|职能|各)*(?:部门|单位)|政府(?:部门|机关|系统)|各级(?:行政)?(?:机关|部门|政府)|行政(?:机关|部门))*(?:[、和及](?:各)?(?:单位|部门))*|各地区?[、和及]?各(?:级|有关|相关|职能)?(?:部门|单位)(?:[、和及](?:各)?(?:单位|部门))?|各级(?:人民)?政府(?!信息|网站|门户|官网)(?:及(?:其)?(?:各)?部门)?|各级(?:行政机关|部门|各部门|行政部门)(?:各(?:部门|单位)|、各单位)?|各级各(?:部门|单位)|[${AREA}](?:(?:、|和)?(?:县区|区县|县\\(市、?区\\)|[${AREA}])){0,3}(?:(?:、|和)?(?:乡镇|镇|乡))?[两三四]级(?:各部门|政府|行政机关|各单位|各|及部门)*)`,
    `(?<own>(?:我|本)(?:${TOWN}|${OFFICE}(?!理|法|会领导)|单位|部门|机关|行政机关|级政府|级机关|级|办事处|管委会)|全(?:镇|乡|街道|街|局|委|厅|系统|办|院|处|园区|苏木)|(?:镇|乡)(?:人民)?政府|街道办事处(?:机关)?|局机关|委机关|管委会|我们)`,
    `(?<level_own>[${AREA}]本级(?!预算|财政|决算)(?:政府(?:及|和)(?:其)?(?:政府)?(?:办公室|办公厅|办(?!理)))?|[${AREA}](?:人民)?政府(?:及|和)(?:其)?(?:市直|县直|区直|州直|省直|直属)?(?:各)?(?:所属|组成|工作|职能|相关|有关)*(?:部门|单位)(?:[、和](?:各)?(?:单位|机构))?)`,
    `(?<departments>[${AREA}](?:人民)?政府(?:工作|职能)?部门|[${AREA}](?:直属|直|级|属|辖)(?:各)?(?:有关|相关|党政|政府|行政)?(?:部门单位|单位部门|部门|机关|单位|委办局|职能部门)(?:[、和及](?:各)?(?:单位|部门|机关))?|[${AREA}](?:人民)?(?:政府)?(?:各|组成|所属|下属|工作)+(?:工作|职能|组成|有关|委|委、办、局|委办局)?(?:部门|委办局|单位)(?:[、和及](?:各)?(?:单位|直属单位|直属机构|事业单位))?|(?:各)?(?:政府|职能|政府组成|政府工作)(?:各)?部门|各部门(?:[、和](?:各)?单位)?|[${AREA}](?:直属|直|级)各局、委、办|各局、委、办|各委办局|委、办、局|各委、办、局|各(?:职能|有关|相关)部门|(?<=[及和与、])各(?:有关|相关)单位|部门)`,
    `(?<counties>(?:(?:所辖|下辖|辖区)(?:的)?(?=[各市县区旗州盟地]))?(?:各设区(?:的)?市(?:政府)?|各[市县区]级(?:人民)?政府|(?:各)?(?:[市县区旗州盟地](?:、?[市县区旗州盟])?\\([市县区旗州盟地]、?[市县区旗州盟]\\)(?:[市县区旗]|、[区旗](?!级|直|本))?|[市县区旗州盟地](?:、?[市县区旗州盟])?\\([市县区旗州盟地]\\)(?:、?[市县区旗])?|县市区|旗县市区|旗县区|旗县|市县区|县市(?!级|直|本)|市县(?!级|直|本)|县区|区县|区市县|县、市、区|区、县、市|县、区|区、县|区、市|市、县|各区|各县|各市|各旗|州市|市州|州、市|市、州|盟市|市县)(?:人民)?(?:政府|直单位|直部门|本级|级)?(?:及(?:其)?部门)?))`,
    `(?<townships>(?:各|基层)?(?:乡镇\\(街道\\)|乡镇\\(街道办\\)|镇\\(街道\\)|镇\\(街\\)|街道\\(乡镇\\)|街道\\(镇乡\\)|街道\\(镇、?乡\\)|乡镇\\(街\\)|镇\\(乡\\)|乡\\(镇、街道\\)|乡\\(镇\\)(?:、?街道(?:办事处|办)?)?|镇乡\\(街道\\)|街道\\(镇\\)|镇街(?!道)|乡镇街道|乡镇、街道(?:办)?|镇、乡、街道|镇、街道(?:、园区)?|街道、镇(?:、园区)?|镇和街道|乡镇街(?!道)|街镇|街乡镇|乡镇|镇乡|乡、镇|苏木乡镇|各街道|各镇|各乡)(?:人民)?(?:政府|办事处)?(?:[、和](?:各)?街(?:道(?:办事处|办(?!理))?|办(?!理)))?(?:政府)?(?:一级)?)`,
    `(?<organ>[${AREA}]政府机关|[${AREA}](?:级)?(?:人民)?政府(?:办公室|办公厅|办)?(?:(?:及|和|连同)(?:其|[${AREA}](?:人民)?政府)?(?:办公室|办公厅|政府办|办(?!理)))?(?:\\((?:含|包括|包含)?(?:[${AREA}](?:人民)?政府)?(?:办公室|办公厅|政府办|办)\\))?|政府(?:办公室|办公厅)|[${AREA}]政府办)`,
  ].join("|"),
  "y",
);
/** Characters a scope word can begin with: only there the long expression is tried. */
const FIRST = /[省市县区州盟旗全我本各基乡镇街政局委管部苏职]|(?:所辖|下辖|辖区)/g;
/** What a body did, and how often. */
const COUNTED =
  /^(?:(?:共|累计)?(?:主动公开|公开|发布|受理|收到|接到|接收|新收|办理|办结|答复)(?:政府信息公开申请|依申请公开|政府信息|信息|申请)?(?:的?数量)?(?:共|有|为)?)?\d/;
const ACCOUNT_NAME = /^(?:发布|之声)(?:的)?(?:政务|官方)*(?:微信|微博|公众号|抖音|头条|视频号)/;
/** A character before 州市 that is part of a name: none that joins, tells of all, or leads to a body. */
const WITHIN_NAME = /[\u4e00-\u9fff](?<![各和及与或、全向对给由据按在省级其中将到])$/;
/** 政府新收12件;部门新收7件: without its place's letter the government is a body only beside its departments. */
const BARE_GOVERNMENT =
  /(?<=^|[。;,:年])政府(?=(?:共|累计|新)?(?:收|受理|接到|接收|办理|办结|答复|公开|发布|主动公开)[^,。;]*\d[^。]*;部门)/g;
const REMARK = /^\((?:不?[含括]|不?包[含括]|除)(?:各|所辖|下辖)?$/;
const ADJUNCT =
  /(?:通过|在|利用|依托|借助|向|报|由|被|经|与|对|按照|按|根据|依照|受|从|给|据|依据|遵照|参照|列入|纳入|于)$/;
/** 通过萧山|区政府网站: where it was published, whatever the place is called. */
const THROUGH_SITE = /(?:通过|利用|依托|借助|在)[\u4e00-\u9fff]{1,6}$/;
/** 从全区情况看, 就全市而言: of whom something is said, not where it happened. */
const VIEWED = /^(?:的|范围|整体|总体|全局|面上|情况|数据|统计|来|内|上)*(?:看|说|讲|而言|而论)(?=[,:])/;
/** Behind such words an organ is quoted, not counted: 市政府办公室印发, 市政府关于, 市政府要求. */
const QUOTED =
  /^(?:门户网站|网站)?(?:(?:共|累计)?(?:采用|录用|采纳)|常务会议|办公会议|全体会议|工作报告|印发|下发|转发|关于|文件|令|的?要求|的?部署|的?安排|统一|领导|主要|主管|分管|批准|同意|研究|制定的|的?支持|的?关心|的?指导|规章|决定|网站群|服务中心|公报|信箱|热线|大楼|机构改革|采购|债务|门前|投资)/;

/** 部门网站: what stands behind a body is its site. */
const SITE_BEHIND = /^(?:门户)?(?:网站|门户网|官网|官微|微博|微信|公众号|新媒体|政务(?:微博|微信|新媒体))/;

/** 各县区、开发区、市直部门: a zone between two bodies of a list does not end the list. */
const ZONE =
  "(?:各)?(?:(?:经济|高新|产业|工业|旅游|农业|技术|综合|国家级|省级)*(?:管理区|开发区|高新区|经开区|园区|功能区|示范区|新区|度假区|风景区|景区|试验区|农场|林场)(?:\\([\\u4e00-\\u9fff、]{2,8}\\))?(?:管委会|管理委员会)?)";
const JOINED = new RegExp(`^(?:、(?:\\d{1,3}[个家])?${ZONE})*(?:[、,]?[及和与]|、|、?以及)(?:其|各|\\d{1,3}[个家])?$`);
const ZONES_BEHIND = new RegExp(`^(?:(?:、|[和及与]|以及)${ZONE})+`);
/** 开发区、县直部门: the 区 is the zone's, and no 区、县 stands there. */
const ZONES_NAME = /(?:开发|园|高新|经开|功能|管理|示范|度假|景|保税|试验|工业|社|校|库|矿)$/;
/** 全市|各县(市、区)、开发区、市直各部门: behind 全市 the counties are the first of a list of all there are. */
const ALL_BELOW = new RegExp(
  `^各(?:[市县区旗州盟](?:、?[市县区旗州盟])*(?:\\([市县区旗州盟](?:、?[市县区旗州盟])?\\))?[市县区旗州盟]?)(?:政府)?(?:、${ZONE})*(?:[、,]?[及和与]|、|、?以及)(?:其|各)?$`,
);
/** 各县区、高新区|管委会: the committee of a zone in such a list. */
const ZONES_COMMITTEE = new RegExp(`^(?:、${ZONE})*、(?:各)?[\\u4e00-\\u9fff]{0,6}区$`);

/** 市长、副市长和市直部门负责人: heads of bodies beside those of the government are persons, and none of the bodies alone is meant. */
const HEADS_BEHIND = /^的?(?:主要|有关|相关|分管)*(?:负责人|负责同志|领导|一把手)/;
const HEADS_BEFORE = /(?:[省市县区州盟旗乡镇)]长|主任|书记|领导|秘书长)(?:、|,?(?:以及|[及和与]))(?:各|有关|相关)?$/;

/** Scope words of a compact line, in order; neighbours joined by 和, 及, 、 become one. */
export function findScopes(text: string, ownNames: readonly string[]): ScopeSpan[] {
  const spans: ScopeSpan[] = [];
  FIRST.lastIndex = 0;
  for (let f = FIRST.exec(text); f !== null; f = FIRST.exec(text)) {
    SPANS.lastIndex = f.index;
    const m = SPANS.exec(text);
    if (m === null) continue;
    if (m.groups?.counties?.startsWith("区") && ZONES_NAME.test(text.slice(0, m.index))) continue;
    FIRST.lastIndex = f.index + m[0].length;
    let kind = Object.entries(m.groups ?? {}).find(([, v]) => v !== undefined)?.[0] as ScopeSpan["kind"];
    // 泰|州市政府: the end of a city's name, not prefectures and cities.
    if (kind === "counties" && m[0].startsWith("州市") && WITHIN_NAME.test(text.slice(0, m.index))) {
      FIRST.lastIndex = f.index + 1;
      continue;
    }
    // 全州县政府: a county of that name.
    if (kind === "whole" && ownNames.some((name) => name.startsWith(m[0]) && name.length > m[0].length)) continue;
    let start = m.index;
    let end = start + m[0].length;
    // 部门 alone is a body only in a list: 市本级4件;部门6件; 县政府办受理19件,部门受理35件.
    if (m[0] === "部门" && !/[、及和]$/.test(text.slice(0, start)) && !COUNTED.test(text.slice(end, end + 12)))
      continue;
    // 阜阳市人民政府: the name belongs to the organ's words.
    if (kind === "organ" && m[0].includes("人民政府")) start -= nameBefore(text, start);
    // 阜阳|市政府, 清河|街道办事处
    const named = kind === "organ" || (kind === "own" && /^(?:街道|[镇乡](?:人民)?政府)/.test(m[0]));
    for (const name of named ? ownNames : []) {
      const head = name.slice(0, m[0].startsWith("街道") ? -2 : -1);
      if (head !== "" && text.slice(start - head.length, start) === head) start -= head.length;
    }
    const before = text.slice(Math.max(0, start - 3), start);
    const after = text.slice(end, end + 10);
    const bodyEnd = end;
    if (kind === "own" && /(?:不属|属于|非|不在|不是|不由|非由|不是由|不归|不为)$/.test(before)) continue;
    // 本机关无法提供的40件: an answer, whoever gave it.
    // 本机关无其他需要报告的事项: the last heading of the form, whoever it speaks of.
    if (kind === "own" && /^(?:暂?无|没有|不存在)其[他它]需要?(?:报告|说明)/.test(after)) continue;
    if (kind === "own" && /^(?:确实|确|的确|实在|客观上|也)?(?:无法|未能|不能|不掌握|未制作|未保存)/.test(after))
      continue;
    if (kind !== "own" && kind !== "whole" && QUOTED.test(after)) continue;
    // 中央、省、市、县 are levels; 其中乡镇10件 is what the townships had.
    if ((kind === "counties" || kind === "townships") && /(?:[省市央国家]|(?<!其)中)、?$/.test(before)) continue;
    // 通过门户网、部门网站、微博等渠道: their sites are a way, not who did it.
    // 县政府网站500条,各部门网站400条 counts what each of them showed.
    const way = /[、,]$/.test(before) && SITE_BEHIND.test(after) && !/^[^、,。;\d]{2,8}\d/.test(after);
    if (kind === "departments" && way) continue;
    if (kind === "organ") {
      const site = /^(?:门户网站|门户网|网站|官网|信息公开网站?)/.exec(after);
      if (site && !/^自治/.test(m[0])) end += site[0].length;
      if (/自治$/.test(text.slice(0, start)) || /[上级省]$/.test(before)) continue;
    }
    // 社区级政府信息查阅点: whose information may be read there.
    if (kind === "organ" && (/社$/.test(before) || (/级政府$/.test(m[0]) && /^信息/.test(after)))) continue;
    if (kind === "counties" && /^长[、和及与,]/.test(after)) continue;
    if (HEADS_BEHIND.test(after) && HEADS_BEFORE.test(text.slice(Math.max(0, start - 8), start))) continue;
    if (kind === "townships" && /^(?:长|级|党委|干部|企业|级别)/.test(after)) continue;
    if (kind === "whole" && /^(?:首|第|排名|前列|领先|率先|各县市区中)/.test(after)) continue;
    const prev = spans[spans.length - 1];
    const between = prev ? text.slice(prev.end, start) : "";
    // 通过某市人民政府门户网站、“某市人民政府发布”微信公众号等: the next of several ways out.
    if (prev && prev.end > prev.bodyEnd && /^、[\u4e00-\u9fff]{0,6}$/.test(between) && ACCOUNT_NAME.test(after))
      continue;
    // 全县(含乡镇)公开8900条 is the whole; 全县(不含乡镇) is nobody's we know.
    if (prev?.kind === "whole" && REMARK.test(between) && text[end] === ")") {
      if (/[不除]/.test(between)) prev.kind = "mixed";
      prev.end = end + 1;
      prev.bodyEnd = prev.end;
      prev.words = text.slice(prev.start, prev.end);
      continue;
    }
    const committee = m[0].startsWith("管委会");
    if (committee && prev?.kind === "counties" && ZONES_COMMITTEE.test(between)) {
      prev.end = prev.bodyEnd = start + 3;
      FIRST.lastIndex = prev.end;
      continue;
    }
    // 市政府各部门、各开发区|管委会: the committees of zones are not the one that reports.
    if (committee && /(?:[、和及]|各)[^、,。;]{0,6}区$/.test(text.slice(Math.max(0, start - 9), start))) kind = "mixed";
    if (prev?.kind === "whole" && /^[全我本]/.test(prev.words) && ALL_BELOW.test(between)) {
      prev.end = prev.bodyEnd = end;
      prev.words = text.slice(prev.start, end);
      continue;
    }
    if (prev && JOINED.test(between)) {
      const listed = /(?:其中|包括)[,:]?$/.test(text.slice(Math.max(0, prev.start - 4), prev.start));
      const union = ownDepartments(prev.words, m[0]) ? "counties" : join(prev.kind, kind);
      // 各县(市、区)政府、市政府各部门 together are everybody, unless they are an item of a list.
      prev.kind = prev.kind !== kind && (prev.underWhole || (union === "mixed" && !listed)) ? "whole" : union;
      prev.end = end;
      prev.bodyEnd = bodyEnd;
      // 各县(市、区)、市直各部门和各开发区 ends with the zones.
      if (prev.kind === "whole" && end === bodyEnd) {
        prev.bodyEnd = prev.end = end + (ZONES_BEHIND.exec(text.slice(end, end + 40))?.[0].length ?? 0);
        FIRST.lastIndex = prev.end;
      }
      prev.words = text.slice(prev.start, prev.end);
      continue;
    }
    spans.push({
      start,
      end,
      bodyEnd,
      words: text.slice(start, end),
      kind,
      adjunct:
        (ADJUNCT.test(before) && !VIEWED.test(after)) ||
        (end > bodyEnd && THROUGH_SITE.test(text.slice(Math.max(0, start - 9), start))),
      underWhole: between === "" && prev?.kind === "whole" && prev.words.startsWith("全"),
    });
  }
  BARE_GOVERNMENT.lastIndex = 0;
  for (let m = BARE_GOVERNMENT.exec(text); m !== null; m = BARE_GOVERNMENT.exec(text)) {
    const [start, end] = [m.index, m.index + m[0].length];
    if (spans.some((s) => s.start < end && start < s.end)) continue;
    spans.push({ start, end, bodyEnd: end, words: m[0], kind: "organ", adjunct: false, underWhole: false });
  }
  for (const s of spans) s.cut = BODIES.has(s.kind) && !s.adjunct && isCut(text, s);
  return spans.sort((a, b) => a.start - b.start);
}

const BODIES: ReadonlySet<ScopeSpan["kind"]> = new Set(["organ", "level_own", "departments", "counties", "townships"]);
/** 管理区、市政府各部门; 县政府及驻县单位: a list of bodies of which one is known. */
const isCut = (text: string, { start, end, bodyEnd }: ScopeSpan): boolean =>
  end === bodyEnd &&
  (JOINED_BEFORE.test(text.slice(Math.max(0, start - 12), start)) || JOINED_BEHIND.test(text.slice(end, end + 16)));
/** Behind 18个、 or 30条和 another number's body begins, not the next of the list. */
const JOINED_BEFORE =
  /[,。;:、和及与][\u4e00-\u9fff()]{2,8}(?:[、和及与]|以及)(?:各|其)?$|^[\u4e00-\u9fff()]{3,}(?:[、和及与]|以及)(?:各|其)?$/;
const JOINED_BEHIND =
  /^(?:[及和与、]|以及)[^,。;:\d公开发布收受办召举报提]{1,10}?(?:部门|单位|机构|机关|政府|街道|乡镇|园区|开发区|管委会|企业|公司|学校)(?!的)/;

/** Length of a place's name that stands right before 市人民政府 and opens its part: 全年上海|市人民政府网站. */
function nameBefore(text: string, at: number): number {
  let i = at;
  while (i > 0 && /[\u4e00-\u9fff]/.test(text[i - 1] as string) && at - i < 12) i--;
  const lead =
    (i === 0 || /[,。;:(]/.test(text[i - 1] as string) || /\d/.test(text[i - 1] as string) ? "年" : "") +
    text.slice(i, at);
  const name =
    /^(?:全年|年|月|日|其中|通过|在|利用|依托|借助|截至|目前|本年度|今年|年底|由)+([\u4e00-\u9fff]{2,4})$/.exec(
      lead,
    )?.[1];
  return name &&
    !/(?:省|市|县|区|州|盟|旗|年|月|日|我|本|全|各|其|中|在|过|由|及|和|的|据|向|公开|发布|主动|推进|加强|完善|做好)/.test(
      name,
    )
    ? name.length
    : 0;
}

/** 各市(地)政府及市直单位, 各县级政府及县直单位: the departments are theirs. In 各市(县、区)及市直单位 they are the city's. */
function ownDepartments(before: string, words: string): boolean {
  const letter = /^各?([市县区])(?:级|\(?[地州盟])/.exec(before)?.[1];
  return letter !== undefined && words.startsWith(`${letter}直`);
}

function join(a: ScopeSpan["kind"], b: ScopeSpan["kind"]): ScopeSpan["kind"] {
  if (a === b) return a;
  const has = (x: ScopeSpan["kind"], y: ScopeSpan["kind"]) => (a === x && b === y) || (a === y && b === x);
  if (a === "whole" || b === "whole") return "whole";
  if (has("organ", "departments") || has("level_own", "departments")) return "level_own";
  if (has("own", "departments")) return "own";
  // 市、县政府及其部门和乡镇政府: all that are below.
  if (has("counties", "townships")) return "counties";
  return "mixed";
}
