/** Head of a page: where you are, the only h1, a sentence or two, and what of the address was left out. */
import type { ReactNode } from "react";
import { keepElements } from "@/app/_charts/kept";
import { Still } from "@/app/_charts/still";
import { requestAddress } from "@/app/_data/request";
import type { Ignored as IgnoredCondition, Lang } from "@/lib/filter";
import { say } from "@/lib/words/words";
import { Ignored } from "./ignored";
import { whole } from "./whole";

export interface PageHeadProps {
  lang: Lang;
  title: ReactNode;
  lead?: ReactNode;
  crumbs?: { href: string; text: string }[];
  ignored?: readonly IgnoredCondition[];
  children?: ReactNode;
}

/** Left out where the address asks for one figure alone: that figure's title is then the heading of the page. */
export async function PageHead({ lang, title, lead, crumbs, ignored = [], children }: PageHeadProps) {
  if ((await requestAddress()).only) return null;
  return (
    <div className="page-head">
      <Ignored what={ignored} lang={lang} />
      {crumbs && crumbs.length > 0 && (
        <nav className="crumbs" aria-label={say(lang, "region.breadcrumb")}>
          <ol>
            {crumbs.map((crumb) => (
              <li key={crumb.href}>
                <a href={crumb.href}>{crumb.text}</a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <h1>{title}</h1>
      {lead && <p className="lead">{whole(lead)}</p>}
      {children}
    </div>
  );
}

/**
 * A part of a page: its heading over a rule, a line about what it holds, and the content. `still`: words and links alone, no figure and nothing that
 * lives in the browser, so that it need not travel twice (kept.ts).
 */
export function Part({
  id,
  title,
  note,
  still = false,
  children,
}: {
  id: string;
  title: ReactNode;
  note?: ReactNode;
  still?: boolean;
  children: ReactNode;
}) {
  const frame = { className: "part", id, "aria-labelledby": `${id}-head` };
  const inside = (
    <>
      <div className="part-head">
        <h2 id={`${id}-head`}>{whole(title)}</h2>
        {note && <p>{whole(note)}</p>}
      </div>
      {children}
    </>
  );
  if (still) return <Still as="section" {...frame} name={keepElements(inside)} />;
  return <section {...frame}>{inside}</section>;
}
