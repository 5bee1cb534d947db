/** Failures grouped for those who repair them: by stage and kind, the most frequent first, one example per wording. Held-out ones as counts only. */
import type { Failure, Stage } from "./counts";

const STAGES: Stage[] = ["read", "identify", "tables", "narrative", "check"];
const EXAMPLES = 3;

function grouped(failures: readonly Failure[], key: (f: Failure) => string): [string, Failure[]][] {
  const groups = new Map<string, Failure[]>();
  for (const f of failures) {
    const known = groups.get(key(f));
    if (known) known.push(f);
    else groups.set(key(f), [f]);
  }
  return [...groups].sort((a, b) => b[1].length - a[1].length);
}

/** Different wordings first: numbers do not make two examples different. */
function examples(of: readonly Failure[]): Failure[] {
  const shape = (f: Failure) => f.words.replace(/\d[\d.,]*/g, "0").slice(0, 24);
  return grouped(of, shape)
    .slice(0, EXAMPLES)
    .flatMap(([, list]) => list.slice(0, 1));
}

const clip = (s: string, n: number) => (s.length > n ? `${s.slice(0, n)}…` : s);

/** The report as Markdown. */
export function failureReport(failures: readonly Failure[]): string {
  const open = failures.filter((f) => f.split !== "held_out");
  const held = failures.filter((f) => f.split === "held_out");
  const out: string[] = ["## What fails, by stage (tuned and fresh documents)", ""];
  for (const stage of STAGES) {
    const here = open.filter((f) => f.stage === stage);
    out.push(`### ${stage}: ${here.length}`, "");
    for (const [what, list] of grouped(here, (f) => f.what)) {
      out.push(`- **${what}** ×${list.length} in ${new Set(list.map((f) => f.document)).size} documents`);
      for (const f of examples(list))
        out.push(`  - \`${f.document}\` expected ${f.expected}; got ${clip(f.got, 140)}; words: ${clip(f.words, 180)}`);
    }
    out.push("");
  }
  out.push("## Held out and stored documents (counts only: rules are not tuned on them)", "");
  for (const [what, list] of grouped(held, (f) => `${f.stage}: ${f.what.split(":")[0]}`))
    out.push(`- ${what} ×${list.length}`);
  return `${out.join("\n")}\n`;
}
