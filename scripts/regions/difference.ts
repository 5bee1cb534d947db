/** What a new edition changes in the places written before, as sentences for whoever runs the build. */

/** A row of regions.json: id, then code and name with years, then other spellings. */
type Row = { id: string; names: string[] };

const parse = (row: string): Row => {
  const [id = "", ...parts] = row.split("|");
  return { id, names: parts.filter((p) => !p.startsWith("=")) };
};
const words = (name: string | undefined): string => (name ?? "").replace(/^(\d{6})(.+?)\*? (\d+)-(\d*)$/, "$2 $1");
const stands = (name: string | undefined): boolean => /-$/.test(name ?? "");

/** Rows before and after → one sentence a place that is new, gone, ended, or bears another name or code. */
export function differences(before: readonly string[], after: readonly string[]): string[] {
  const old = new Map(before.map(parse).map((r) => [r.id, r]));
  const now = new Map(after.map(parse).map((r) => [r.id, r]));
  const told: string[] = [];
  for (const [id, row] of now) {
    const was = old.get(id);
    const [last, lastBefore] = [row.names.at(-1), was?.names.at(-1)];
    if (!was) told.push(`new: ${words(last)} (${id})`);
    else if (words(last) !== words(lastBefore))
      told.push(`renamed or recoded: ${words(lastBefore)} → ${words(last)} (${id})`);
    else if (stands(lastBefore) && !stands(last)) told.push(`ended: ${words(last)} (${id})`);
    else if (row.names.join() !== was.names.join()) told.push(`other years: ${row.names.join(", ")} (${id})`);
  }
  for (const [id, row] of old) if (!now.has(id)) told.push(`gone from the data: ${words(row.names.at(-1))} (${id})`);
  return told;
}
