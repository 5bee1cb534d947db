/** Number of a rule (E4-02, N-01). Remarks of the reader have a name for programs only; their sentence says all. */
export function RuleCode({ rule }: { rule: string }) {
  return isNumbered(rule) ? <code>{rule}</code> : null;
}

export const isNumbered = (rule: string): boolean => /^[A-Z]\w*-\d+$/.test(rule);
