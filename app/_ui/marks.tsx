/** Marks as small pictures with their words. Shape tells the origin, hollow tells doubt. */
import { MARKS, type Mark } from "@/app/_charts/drawing";
import { markWords } from "@/app/_charts/table";
import type { Lang } from "@/lib/filter";

const SHAPE: Record<Mark, React.ReactNode> = {
  original: <circle cx="7" cy="7" r="4" />,
  coded: <rect x="3.2" y="3.2" width="7.6" height="7.6" />,
  retold: <path d="M7 1.6 12.4 7 7 12.4 1.6 7Z" />,
  inferred: <circle className="hollow" cx="7" cy="7" r="3.8" />,
  approx: <circle className="hollow" cx="7" cy="7" r="3.8" />,
  lessSure: <rect className="hollow" x="3.2" y="3.2" width="7.6" height="7.6" />,
  unstable: <circle className="hollow" cx="7" cy="7" r="3.8" />,
  openCheck: <circle className="hollow" cx="7" cy="7" r="3.8" />,
  disputed: (
    <path className="hollow" d="M7 3.4V10.6M5 3a2 2 0 1 0 4 0a2 2 0 1 0-4 0M5 11a2 2 0 1 0 4 0a2 2 0 1 0-4 0" />
  ),
  break: <path className="hollow" strokeDasharray="3 2" d="M7 .5V13.5" />,
};

export function MarkIcon({ mark }: { mark: Mark }) {
  return (
    <svg className="mark" viewBox="0 0 14 14" width="12" height="12" aria-hidden="true" focusable="false">
      {SHAPE[mark]}
    </svg>
  );
}

const GLYPHS: Partial<Record<Mark, [sure: string, doubted: string]>> = {
  original: ["●", "○"],
  coded: ["■", "□"],
  retold: ["◆", "◇"],
  disputed: ["≠", "≠"],
  // Of a sum, which has no one origin.
  openCheck: ["○", "○"],
};

/** The same marks as characters, light enough for tables of hundreds of values. `hollow`: in doubt. */
export function MarkGlyph({ mark, hollow = false }: { mark: Mark; hollow?: boolean }) {
  return (
    <i className="glyph" aria-hidden="true">
      {GLYPHS[mark]?.[hollow ? 1 : 0]}
    </i>
  );
}

/** The key of a figure: only the marks that occur in it. */
export function MarkKey({ marks, lang }: { marks: readonly Mark[]; lang: Lang }) {
  const used = MARKS.filter((m) => marks.includes(m));
  if (used.length === 0) return null;
  return (
    <ul className="key">
      {used.map((mark) => (
        <li key={mark}>
          <MarkIcon mark={mark} /> {markWords(mark, lang)}
        </li>
      ))}
    </ul>
  );
}
