/** The text of a report with the words of every figure marked; the chosen figure's words are lit. */
import { Scroll } from "@/app/_ui/scroll";
import type { ReportPage } from "@/lib/answers";

interface Piece {
  start: number;
  text: string;
  /** Ids of facts whose words these are; empty for the rest. */
  facts: number[];
  /** Facts whose words begin here: their anchors. */
  begins: number[];
}

/** Cuts a text at the ends of all evidence, so that overlapping words are marked once for all their figures. */
export function piecesOf(text: string, facts: ReportPage["facts"], from: number, to: number): Piece[] {
  const here = facts.filter((f) => f.evidence.start < to && f.evidence.end > from);
  if (here.length === 0) return from === to ? [] : [{ start: from, text: text.slice(from, to), facts: [], begins: [] }];
  const cuts = [
    ...new Set([from, to, ...here.flatMap((f) => [Math.max(from, f.evidence.start), Math.min(to, f.evidence.end)])]),
  ].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((a, i) => {
    const b = cuts[i + 1] as number;
    return {
      start: a,
      text: text.slice(a, b),
      facts: here.filter((f) => f.evidence.start <= a && f.evidence.end >= b).map((f) => f.id),
      begins: here.filter((f) => Math.max(from, f.evidence.start) === a && f.evidence.start >= from).map((f) => f.id),
    };
  });
}

/** So many paragraphs a phone shows at first (reports.css). */
const FEW = 12;

export function SourceText({
  page,
  lit,
  label,
  all,
}: {
  page: ReportPage;
  lit: number | undefined;
  label: string;
  /** What opens the rest of a text of so many paragraphs. */
  all: (paragraphs: number) => string;
}) {
  const { text } = page;
  const facts = [...page.facts].sort((a, b) => a.evidence.start - b.evidence.start);
  const lines: { from: number; to: number }[] = [];
  for (let at = 0; at <= text.length; ) {
    const end = text.indexOf("\n", at);
    const to = end < 0 ? text.length : end;
    lines.push({ from: at, to });
    at = to + 1;
  }
  const printed = lines.filter(({ from, to }) => text.slice(from, to).trim() !== "");
  return (
    <>
      <Scroll className="source-text" label={label} lang="zh-CN">
        {printed.map(({ from, to }) => (
          <p key={from} className={text.slice(from, to).includes("|") ? "row" : undefined}>
            {piecesOf(text, facts, from, to).map((piece) =>
              piece.facts.length === 0 ? (
                piece.text
              ) : (
                <mark key={piece.start} className={lit !== undefined && piece.facts.includes(lit) ? "lit" : undefined}>
                  {piece.begins.map((id) => (
                    <span key={id} id={`f-${id}`} />
                  ))}
                  <a href={`#r-${piece.facts[0]}`}>{piece.text}</a>
                </mark>
              ),
            )}
          </p>
        ))}
      </Scroll>
      {printed.length > FEW && (
        <details className="lines-all">
          <summary>{all(printed.length)}</summary>
        </details>
      )}
    </>
  );
}
