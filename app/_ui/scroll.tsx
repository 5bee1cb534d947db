/** A wide thing that scrolls within itself. Reachable by keyboard, named, and no landmark: a page may hold many. */
import type { ReactNode } from "react";

export function Scroll({
  label,
  className = "scroll",
  lang,
  children,
}: {
  label: string;
  className?: string;
  lang?: string;
  children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls
    <div className={className} tabIndex={0} role="group" aria-label={label} lang={lang}>
      {children}
    </div>
  );
}
