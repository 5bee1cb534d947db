/** Number of a rule (E4-02, N-01). Remarks of the reader have a name for programs only; their sentence says all. */
export function RuleCode({ rule }: { rule: string }) {
  return /^[A-Z]\w*-\d+$/.test(rule) ? <code>{rule}</code> : null;
}
