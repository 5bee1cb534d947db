/**
 * 办结138件,其中予以公开58件,部分公开13件: a list behind 其中 need not name every part. One that falls short is open, not wrong. So are the rows of
 * the tables before 2014, which are those an area chose, and of which some are parts of others.
 */
import { findIdentity, PARTIAL } from "@/lib/dictionary/identities";
import type { Fact, Finding } from "@/lib/report";
import { findingOf } from "./finding";

const SOME_OF_THEM = /其中|包括/;
/** Words that say the parts are all there are. */
const ALL_OF_THEM = /分别|分为|构成|如下|按[^,。;]{1,10}(?:分|看|划分|统计)|从[^,。;]{1,8}(?:分|看)/;
const SUMS: ReadonlySet<string> = new Set(["list", "scope_split", "categories", "equality"]);
const LOWER: ReadonlySet<Fact["scope"]> = new Set(["counties", "townships"]);
/** A rest closes a list. */
const REST = /(?:_|^)(?:other|residual)(?:_|$)/;

/**
 * Sums of running text that fall short behind 其中, and lists of the first tables, turned to `not_assessable`, unless the parts say that they are all: by 分别 and the like,
 * by a rest among them, or, of scopes, by bodies of the own level and of one below.
 *
 * @param text folded text of the report; without it nothing changes
 */
export function openWherePartial(findings: Finding[], facts: readonly Fact[], text: string | null): Finding[] {
  if (text === null) return findings;
  return findings.map((f) => {
    const kind = findIdentity(f.rule)?.kind;
    if (f.result !== "fail" || !kind || !SUMS.has(kind)) return f;
    const own = f.facts.flatMap((i) => facts[i] ?? []).sort((a, b) => a.evidence.start - b.evidence.start);
    const [whole, ...parts] = own;
    if (!whole || !parts[0]) return f;
    const printed = own.some((o) => o.method === "table");
    if (!printed && Number(f.params.delta) <= 0) return f;
    const between = text.slice(whole.evidence.end, parts[0].evidence.start);
    if (printed ? kind !== "list" : !SOME_OF_THEM.test(between) || ALL_OF_THEM.test(between)) return f;
    const closed =
      kind === "scope_split"
        ? parts.some((p) => LOWER.has(p.scope)) && parts.some((p) => !LOWER.has(p.scope))
        : parts.some((p) => REST.test(p.indicator));
    if (closed) return f;
    const params = { ...f.params, variant: PARTIAL };
    return findingOf(f.rule, f.column, { result: "not_assessable", params, facts: f.facts }, f.severity);
  });
}
