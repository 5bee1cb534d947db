/**
 * The slot notation of the prose patterns: parsed to a small tree, from which come the source of a regular expression and the
 * characters a match can end with. Notation: [a|b] one of, (a|b) one of or none, @x a list of words, … a gap of up to 10 characters
 * within a part, …… up to 26 and over 、, ……… up to 70, \c the character itself.
 */

export type Words = Record<string, string[]>;

type Node =
  | { kind: "text"; text: string }
  | { kind: "gap"; dots: number }
  | { kind: "choice"; options: Node[][]; optional: boolean };

/** Parses a pattern without its N. Throws on notation that does not parse: the data is ours. */
export function parseSlots(pattern: string, words: Words): Node[] {
  let i = 0;
  const sequence = (stop: string): Node[] => {
    const out: Node[] = [];
    const text = (c: string) => {
      const last = out[out.length - 1];
      if (last?.kind === "text") last.text += c;
      else out.push({ kind: "text", text: c });
    };
    while (i < pattern.length) {
      const c = pattern[i] as string;
      if (stop.includes(c)) return out;
      i++;
      if (c === "[" || c === "(") {
        const close = c === "[" ? "]" : ")";
        const options = [sequence(`|${close}`)];
        while (pattern[i] === "|") {
          i++;
          options.push(sequence(`|${close}`));
        }
        if (pattern[i] !== close) throw new Error(`Pattern "${pattern}": "${c}" is not closed.`);
        i++;
        out.push({ kind: "choice", options, optional: c === "(" });
      } else if (c === "@") {
        const name = /^[a-z_]+/.exec(pattern.slice(i))?.[0] ?? "";
        const list = words[name];
        if (list === undefined) throw new Error(`Pattern "${pattern}": no list of words "${name}".`);
        i += name.length;
        const sorted = [...list].sort((a, b) => b.length - a.length);
        out.push({ kind: "choice", options: sorted.map((w) => parseSlots(w, words)), optional: false });
      } else if (c === "…") {
        let dots = 1;
        while (pattern[i] === "…") {
          dots++;
          i++;
        }
        out.push({ kind: "gap", dots });
      } else if (c === "\\") {
        text(pattern[i] ?? "");
        i++;
      } else if (c !== " ") text(c);
    }
    if (stop !== "") throw new Error(`Pattern "${pattern}" ends too early.`);
    return out;
  };
  return sequence("");
}

const literal = (s: string) => s.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");

/** Source of the regular expression. */
export function sourceOf(nodes: readonly Node[]): string {
  return nodes
    .map((n) => {
      if (n.kind === "text") return literal(n.text);
      if (n.kind === "gap")
        return n.dots === 1 ? "[^,;:。、()《》]{0,10}?" : `[^,;:。()]{0,${n.dots === 2 ? 26 : 70}}?`;
      return `(?:${n.options.map(sourceOf).join("|")})${n.optional ? "?" : ""}`;
    })
    .join("");
}

/** Characters a match can end with; null when it can end with anything (a gap), or be empty. */
export function lastChars(nodes: readonly Node[]): Set<string> | null {
  const out = new Set<string>();
  const open = collect(nodes, out);
  return open ? null : out;
}

/** Adds the last characters; true when the sequence can be empty or end in a gap. */
function collect(nodes: readonly Node[], out: Set<string>): boolean {
  for (let i = nodes.length - 1; i >= 0; i--) {
    const n = nodes[i] as Node;
    if (n.kind === "gap") return true;
    if (n.kind === "text") {
      out.add(n.text[n.text.length - 1] as string);
      return false;
    }
    let open = n.optional;
    for (const option of n.options) if (collect(option, out)) open = true;
    if (!open) return false;
  }
  return true;
}
