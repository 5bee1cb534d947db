/** Links side by side of which at most one holds: choices of a view, years, parts of a page. */
import type { ReactNode } from "react";

export interface Chip {
  href: string;
  text: ReactNode;
  /** The one that holds. */
  current?: boolean;
  title?: string;
  /** Where the text is in another language than the page. */
  textLang?: string | undefined;
}

/** `label`: what is chosen, where nothing around says it. */
export function Chips({ chips, label }: { chips: readonly Chip[]; label?: string }) {
  return (
    <ul className="chips" aria-label={label}>
      {chips.map(({ href, text, current, title, textLang }) => (
        <li key={href}>
          <a href={href} title={title} lang={textLang} aria-current={current ? "true" : undefined}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}
