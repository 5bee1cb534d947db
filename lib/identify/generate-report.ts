/** Reports made up for tests: a place of the gazetteer, a year, and the usual parts of a page, any of which may be missing. */
import {
  allPlaces,
  allTowns,
  childrenOf,
  existsAt,
  levelOf,
  nameAt,
  type Place,
  parentAt,
  pathAt,
} from "@/lib/dictionary/regions";

export interface Generated {
  text: string;
  place: Place;
  year: number;
  /** The parts that were printed, for reading a failure. */
  parts: string[];
}

const real = (p: Place): boolean => !p.quasi;
let pools: { county: Place[]; town: Place[]; city: Place[] } | null = null;

/** Places by level: real divisions only, no parks and farms. */
function placePools() {
  pools ??= {
    city: [...allPlaces()].filter((p) => real(p) && levelOf(p) === "city"),
    county: [...allPlaces()].filter((p) => real(p) && levelOf(p) === "county"),
    town: [...allTowns()].filter(
      (p) => real(p) && p.names.every((n) => /^[\u4e00-\u9fff]+(?:镇|乡|街道)$/.test(n.name)),
    ),
  };
  return pools;
}

/** How the place speaks of itself. */
function selfWord(place: Place, year: number): string {
  const name = nameAt(place, year);
  if (/街道$/.test(name)) return "街道";
  return name.at(-1) as string;
}

const organOf = (place: Place, year: number): string => {
  const name = nameAt(place, year);
  return name.endsWith("街道") ? `${name}办事处` : `${name}人民政府`;
};

interface Knobs {
  pathInTitle: 0 | 1 | 2;
  titleForm: number;
  title: boolean;
  titleYear: boolean;
  period: boolean;
  row: boolean;
  published: "none" | "spring" | "migrated";
  site: boolean;
  contact: boolean;
  upper: boolean;
  neighbour: boolean;
  children: boolean;
  signature: 0 | 1 | 2;
  department: number;
  figures: boolean;
  oldYear: boolean;
}

const DEPARTMENTS = ["", "", "", "财政局", "教育局", "市场监督管理局", "人民政府办公室"];

/** A number from 0 to n - 1, drawn by the caller: by fast-check, or by a seeded generator. */
export type Draw = (n: number) => number;

function drawKnobs(draw: Draw): Knobs {
  const coin = () => draw(2) === 1;
  return {
    pathInTitle: ([0, 0, 1, 2] as const)[draw(4)] as 0 | 1 | 2,
    titleForm: draw(6),
    title: coin(),
    titleYear: coin(),
    period: coin(),
    row: coin(),
    published: (["none", "spring", "migrated"] as const)[draw(3)] as Knobs["published"],
    site: coin(),
    contact: coin(),
    upper: coin(),
    neighbour: coin(),
    children: coin(),
    signature: draw(3) as 0 | 1 | 2,
    department: draw(DEPARTMENTS.length),
    figures: coin(),
    oldYear: coin(),
  };
}

/** The place's name with none, one or all names above it. */
function withPath(place: Place, year: number, above: 0 | 1 | 2): string {
  const names = pathAt(place, year).map((p) => p.name);
  return above === 0 ? (names.at(-1) as string) : above === 1 ? names.slice(-2).join("") : names.join("");
}

function titleOf(subject: string, year: string, form: number): string {
  return [
    `${subject}${year}政府信息公开工作年度报告`,
    `${year}${subject}政府信息公开年报`,
    `${subject}${year}信息公开工作年度报告`,
    `${subject}关于${year}政府信息公开工作情况的报告`,
    `${year}政府信息公开工作年度报告`,
    `${subject}${year}政务公开工作年度报告`,
  ][form] as string;
}

function write(place: Place, neighbour: Place, year: number, k: Knobs): Generated {
  const parts: string[] = [];
  const lines: string[] = [];
  const put = (part: string, line: string) => {
    parts.push(part);
    lines.push(line);
  };
  const township = levelOf(place, year) === "township";
  const self = selfWord(place, year);
  const county = township ? parentAt(place, year) : place;
  const upper = county ? parentAt(county, year) : null;
  const department = township ? "" : (DEPARTMENTS[k.department] as string);
  const subject = `${withPath(place, year, k.pathInTitle)}${department}`;
  const we = department && department !== "人民政府办公室" ? "我局" : `我${self}`;
  const named = department ? `${nameAt(place, year)}${department}` : organOf(place, year);

  if (k.row) put("row", `索引号:A/${year + 1}-0012 发布机构:${named}`);
  if (k.published === "spring") put("published", `发布日期:${year + 1}-02-14 浏览次数:37`);
  if (k.published === "migrated") put("migrated", `发布时间:${year + 4}-08-20 10:11`);
  if (k.title) put("title", titleOf(subject, k.titleYear ? `${year}年` : "", k.titleForm));
  const preface = ["根据《中华人民共和国政府信息公开条例》编制本报告。"];
  if (k.period) preface.push(`本报告所列数据的统计期限为${year}年1月1日至12月31日。`);
  if (k.site && county) preface.push(`报告电子版可在${nameAt(county, year)}人民政府门户网站下载。`);
  if (k.contact) preface.push(`如有疑问,请与${named}联系。`);
  put("preface", preface.join(""));
  lines.push("一、总体情况");
  lines.push(`${k.figures ? `${year}年,` : "一年来,"}${we}高度重视政府信息公开工作,不断完善公开制度。`);
  if (k.upper && upper) put("upper", `认真落实《${nameAt(upper, year)}政务公开工作要点》和上级部署。`);
  if (k.neighbour) put("neighbour", `组织人员赴${nameAt(neighbour, year)}学习基层政务公开经验。`);
  if (k.children && !township) {
    const below = childrenOf(place.id, Math.max(year, 2015)).filter(real).slice(0, 3);
    if (below.length > 0) put("children", `${below.map((c) => nameAt(c, year)).join("、")}等单位更新了公开指南。`);
  }
  if (department) lines.push(`在${self}委、${self}政府的领导下,工作有序推进。`);
  lines.push("二、主动公开政府信息情况");
  lines.push(`${k.figures ? `${year}年` : "全年"}主动公开政府信息236条,其中通过${self}政府网站公开201条。`);
  if (k.oldYear) put("old year", `比${year - 1}年增加12条,自2008年5月1日条例施行以来持续增长。`);
  lines.push("三、依申请公开情况", "未收到政府信息公开申请,未发生行政复议和行政诉讼。");
  lines.push("四、存在的主要问题及改进措施", `${year + 1}年将加强学习,提高公开质量。`.slice(k.figures ? 0 : 5));
  if (k.signature > 0)
    put(
      "signature",
      k.signature === 1
        ? named
        : `${withPath(place, year, 2)}${department || (named.endsWith("办事处") ? "办事处" : "人民政府")}`,
    );
  if (k.signature > 0) lines.push(`${year + 1}年1月18日`);
  return { text: lines.join("\n"), place, year, parts };
}

/** A report of some place of that level about one of the years it stood in; null when the draw hits a place of another time. */
export function madeUpReport(level: "city" | "county" | "town", draw: Draw): Generated | null {
  const pool = placePools()[level];
  const place = pool[draw(pool.length)] as Place;
  const neighbour = pool[draw(pool.length)] as Place;
  const year = 2008 + draw(17);
  if (!existsAt(place, year) || !existsAt(neighbour, year) || place.id === neighbour.id) return null;
  return write(place, neighbour, year, drawKnobs(draw));
}
