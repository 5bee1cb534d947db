/** 某市公安局瓯海分局, 某市公安局交通警察支队张店大队, 某市住房公积金管理中心天台分中心: a bureau's branch is the body of the district it is named after. */
import { childrenOf, nameAt, type Place, shortName } from "@/lib/dictionary/regions";
import type { Level } from "@/lib/report";
import { isZonePlace, type Named, placeLevel } from "./place-named";
import { NAMING } from "./place-roles";

const BRANCH =
  /^(?:(?:人民)?政府)?[\u4e00-\u9fff、]{1,18}?(?:局(?!分局)([\u4e00-\u9fff]{2,8}?)分局|支队([\u4e00-\u9fff]{2,8}?)大队|管理中心([\u4e00-\u9fff]{2,8}?)(?:分中心|管理部))/;
/** 开发区分局, 高新分局: a zone of the city, which is not the city. */
const ZONE = /(?:开发区|经开|高新|新区|度假|景区|风景|示范区|保税)区?$/;

/** Cities, and those that are provinces: 上海市公安局长宁分局. */
const WITH_DISTRICTS: ReadonlySet<Level> = new Set<Level>(["city", "province"]);

/** The names in the order of the text, with the districts that branches in titles and signatures are named after. */
export function withBranches(found: Named[], text: string, year: number | null): Named[] {
  const districts = new Map<number, Named>();
  const settled = found.map((n) => {
    const city = n.places[0];
    if (n.start < 0 || n.short || !NAMING.has(n.role) || !city || !WITH_DISTRICTS.has(placeLevel(city))) return n;
    const branch = BRANCH.exec(text.slice(n.end, n.end + 36));
    if (!branch) return n;
    const word = (branch[1] ?? branch[2] ?? branch[3]) as string;
    const district = districtCalled(word, n.places, year);
    if (!district) return ZONE.test(word) ? { ...n, upper: true, lost: true } : n;
    const start = n.end + branch[0].length - (/(?:分中心|管理部)$/.exec(branch[0])?.[0] ?? "分局").length - word.length;
    const name = nameAt(district, year);
    districts.set(start, {
      ...n,
      start,
      end: start + word.length,
      name,
      places: [district],
      settled: true,
      upper: false,
      lost: false,
    });
    return { ...n, upper: true, lost: false };
  });
  if (districts.size === 0) return settled;
  const inText = settled.filter((n) => n.start >= 0 && !districts.has(n.start));
  const outside = settled.filter((n) => n.start < 0);
  return [...[...inText, ...districts.values()].sort((a, b) => a.start - b.start), ...outside];
}

function districtCalled(word: string, cities: Place[], year: number | null): Place | null {
  const called = cities
    .flatMap((c) => childrenOf(c.id, year))
    .filter((c) => !isZonePlace(c) && placeLevel(c) === "county")
    .filter((c) => {
      const name = nameAt(c, year);
      return name === word || shortName(name, false) === word;
    });
  return called.length === 1 ? (called[0] as Place) : null;
}
