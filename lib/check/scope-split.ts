/** E1-09: a figure of the whole area and the parts listed right after it (市政府 + 市直单位 + 县区 + 乡镇). */
import { identitiesOf } from "@/lib/dictionary/identities";
import type { Fact, Finding, ReportIdentity } from "@/lib/report";
import { wordsOf } from "./figures";
import { findingOf } from "./finding";
import { type Indexed, listedSum, proseInOrder } from "./listed-sum";

/** Characters between one part and the next: scope words, a growth rate, a comma. Further away it is another passage. */
const NEAR = 60;

/**
 * A list needs two parts that are narrower than the whole. One part alone (其中市政府 41 场) is an example, not a split.
 *
 * @param text folded text of the report, if at hand: a list never runs over a line end
 */
export function scopeSplits(facts: readonly Fact[], identity: ReportIdentity, text: string | null): Finding[] {
  if (!identitiesOf(identity.era, "prose").some((r) => r.kind === "scope_split")) return [];
  const prose = proseInOrder(facts);
  const out: Finding[] = [];
  for (const [n, head] of prose.entries()) {
    if (wordsOf(head.fact) !== null || !WHOLE_SCOPES.has(head.fact.scope)) continue;
    const parts = partsAfter(head.fact, prose.slice(n + 1), text);
    if (parts.length < 2) continue;
    const { equal, params, facts: rests } = listedSum(head, parts, identity);
    out.push(
      findingOf("E1-09", head.fact.applicant, {
        result: equal ? "pass" : "fail",
        params: {
          ...params,
          scopes: parts.map((p) => p.fact.scope_words ?? p.fact.scope).join(","),
          ...([head, ...parts].some((p) => p.fact.approx) ? { approximate: 1 } : {}),
        },
        facts: rests,
      }),
    );
  }
  return out;
}

const WHOLE_SCOPES = new Set<Fact["scope"]>(["jurisdiction", "level_own", "unknown"]);

function partsAfter(head: Fact, following: Indexed[], text: string | null): Indexed[] {
  const parts: Indexed[] = [];
  let end = head.evidence.end;
  for (const next of following) {
    const { fact } = next;
    if (fact.evidence.start - end > NEAR) break;
    if (text?.slice(end, fact.evidence.start).includes("\n")) break;
    if (!sameFigure(head, fact)) {
      // Another figure between two parts ends the list; a remark about the whole before the first part does not.
      if (parts.length > 0) break;
      continue;
    }
    if (wordsOf(fact) === null) break;
    parts.push(next);
    end = Math.max(end, fact.evidence.end);
  }
  return parts;
}

const sameFigure = (a: Fact, b: Fact) =>
  a.indicator === b.indicator && a.applicant === b.applicant && a.label === b.label && a.period === b.period;
