/** Rules with a condition: figures that must be zero for some issuers (E3-09), figures that call for others (E4-10). */
import { type Identity, identities } from "@/lib/dictionary/identities";
import type { Finding, ReportIdentity } from "@/lib/report";
import { type Group, slotOf } from "./figures";
import { findingOf } from "./finding";

/** E3-09 per table that prints a non-zero figure of rules, E4-10 once per report that took or was owed a fee. */
export function conditions(groups: readonly Group[], identity: ReportIdentity): Finding[] {
  return identities.flatMap((rule) => {
    if (rule.kind === "zero")
      return groups.flatMap((g) => (holdsIn(rule, g) && concerns(rule, identity) ? zeros(rule, g) : []));
    if (rule.kind === "implies") return implied(rule, groups, identity);
    return [];
  });
}

const holdsIn = (rule: Identity, group: Group) =>
  rule[group.source === "table" ? "table" : "prose"].includes(group.era);

function concerns(rule: Identity, identity: ReportIdentity): boolean {
  const level = identity.region?.level;
  if (!rule.applies || !level) return rule.applies === null;
  return rule.applies.some(
    (a) => a.levels.includes(level) && (a.issuers === null || a.issuers.includes(identity.issuer.kind)),
  );
}

function zeros(rule: Identity, group: Group): Finding[] {
  const parts = (rule.comparisons[0]?.left ?? []).map((t) => slotOf(group, t, null));
  const known = parts.flatMap(({ term, slot }) =>
    slot.kind === "value" ? [{ term, value: slot.amount.value, facts: slot.facts }] : [],
  );
  if (known.length === 0) return [];
  const wrong = known.filter((k) => k.value !== 0);
  const told = wrong.length ? wrong : known;
  return [
    findingOf(rule.id, null, {
      result: wrong.length ? "fail" : "pass",
      params: {
        era: group.era,
        source: group.source,
        left: told.map((k) => k.value).join(", "),
        left_keys: told.map((k) => k.term).join(","),
      },
      facts: told.flatMap((k) => k.facts),
    }),
  ];
}

/** The one rule that joins table and text by design: the form asks for the words in section 6. */
function implied(rule: Identity, groups: readonly Group[], identity: ReportIdentity): Finding[] {
  const c = rule.comparisons[0];
  if (!c || !rule.table.includes(identity.era)) return [];
  const stated = (term: string) => {
    for (const group of groups) {
      const { slot } = slotOf(group, term, null);
      if (slot.kind === "value") return { term, value: slot.amount.value, facts: slot.facts };
    }
    return null;
  };
  const owed = c.left.flatMap((t) => stated(t) ?? []).filter((v) => v.value > 0);
  if (owed.length === 0) return [];
  const said = c.right.map((t) => ({ term: t, found: t.split("|").flatMap((one) => stated(one) ?? [])[0] }));
  const missing = said.filter((s) => !s.found);
  return [
    findingOf(rule.id, null, {
      result: missing.length ? "fail" : "pass",
      params: {
        era: identity.era,
        left: owed.map((o) => o.value).join(", "),
        left_keys: owed.map((o) => o.term).join(","),
        ...(missing.length ? { missing: missing.map((m) => m.term.split("|")[0]).join(",") } : {}),
      },
      facts: [...owed.flatMap((o) => o.facts), ...said.flatMap((s) => s.found?.facts ?? [])],
    }),
  ];
}
