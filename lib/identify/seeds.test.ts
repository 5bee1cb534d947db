import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { read } from "@/lib/read/read";
import { identify } from "./identify";

const dir = path.resolve(import.meta.dirname, "../../../shared/seeds");
const there = existsSync(dir);

function identityOf(seed: string) {
  const file = readdirSync(dir).find((f) => f.startsWith(seed)) as string;
  const got = read(readFileSync(path.join(dir, file)), file);
  if (got.outcome !== "document") throw new Error(got.reason.message);
  const who = identify(got.document);
  if (who.outcome !== "report") throw new Error(who.reason.message);
  return { ...who.identity, text: got.document.text };
}

describe.skipIf(!there)("the five real reports (skipped where they are not at hand)", () => {
  test("000: the year digits are stripped, so the year stays unknown; the place is the city the text speaks as", () => {
    const r = identityOf("000");
    expect(r).toMatchObject({ year: null, era: "E1", region_certainty: "inferred", held: ["year_unknown"] });
    expect(r.region).toMatchObject({ name: "海门市", code: "320684", path: ["江苏省", "南通市", "海门市"] });
    expect(r).toMatchObject({ scope: "jurisdiction", published: null, issuer: { name: null, kind: "government" } });
    expect(r.title).toBe("党委信息公开年度汇报");
  });

  test("001: a spam string stands for the county, so only the city is certain", () => {
    const r = identityOf("001");
    expect(r).toMatchObject({
      year: 2011,
      year_certainty: "stated",
      era: "E1",
      region: null,
      region_certainty: "unknown",
    });
    expect(r.region_within).toEqual({ code: "610500", name: "渭南市" });
    expect(r.held).toEqual(["spam_suspected", "place_unknown"]);
    expect(r.region_candidates.length).toBeGreaterThan(3);
    expect(r.region_candidates.every((c) => c.code?.startsWith("6105"))).toBe(true);
    expect(r.scope).toBe("jurisdiction");
    expect(JSON.stringify([r.title, r.issuer, r.region_candidates])).not.toMatch(/亚博|足球/);
  });

  test("002: everything is stated", () => {
    const r = identityOf("002");
    expect(r).toMatchObject({ year: 2018, year_certainty: "stated", era: "E2", region_certainty: "stated", held: [] });
    expect(r.region).toMatchObject({ name: "阜阳市", code: "341200", level: "city" });
    expect(r.issuer).toEqual({ name: "阜阳市人民政府(办公室)", kind: "government" });
    expect(r).toMatchObject({ scope: "jurisdiction", published: "2019-03-27" });
  });

  test("003: without title or year, the form and dated tasks leave 2020", () => {
    const r = identityOf("003");
    expect(r).toMatchObject({ title: null, year: 2020, year_certainty: "inferred", era: "E3", held: [] });
    expect(r.region).toMatchObject({
      name: "水泊街道",
      code: "370832001",
      path: ["山东省", "济宁市", "梁山县", "水泊街道"],
    });
    expect(r).toMatchObject({ region_certainty: "stated", scope: "organ", issuer: { kind: "township" } });
  });

  test("004: the head of the table gives the year, the city's own papers the place", () => {
    const r = identityOf("004");
    expect(r).toMatchObject({ title: null, year: 2014, year_certainty: "stated", era: "E2", held: [] });
    expect(r.region).toMatchObject({ name: "钦州市", code: "450700" });
    expect(r).toMatchObject({ region_certainty: "stated", scope: "jurisdiction", issuer: { kind: "government" } });
  });

  test.each(["000", "001", "002", "003", "004"])("%s: every clue stands where it says", (seed) => {
    const r = identityOf(seed);
    for (const clue of r.clues.filter((c) => c.start >= 0)) {
      expect(r.text.slice(clue.start, clue.start + clue.quote.length), clue.of).toBe(clue.quote);
    }
  });
});
