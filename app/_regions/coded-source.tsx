/** One public source and the figures coded by hand from it: single values as a list, request tables with their applicant columns. */

import { inLanguage } from "@/app/_ui/links";
import { MarkGlyph } from "@/app/_ui/marks";
import { Scroll } from "@/app/_ui/scroll";
import type { CodedFigure } from "@/lib/answers";
import { measureOf } from "@/lib/dictionary/counted";
import type { Lang } from "@/lib/filter";
import { APPLICANTS } from "@/lib/report";
import { exact, unitBehind } from "@/lib/words/numbers";
import { pick, say, sayCode } from "@/lib/words/words";

export function CodedSource({ figures, lang }: { figures: CodedFigure[]; lang: Lang }) {
  const first = figures[0]!;
  // Remarks are clauses; what is true of every figure of a source is said once.
  const clauses = new Map(figures.map((f) => [f.id, clausesOf(f, lang)]));
  const shared = clausesOf(first, lang).filter((clause) => figures.every((f) => clauses.get(f.id)?.includes(clause)));
  const remark = (list: CodedFigure[]): string =>
    [
      ...new Set(
        list.flatMap((f) => [
          ...(f.lessSure ? [say(lang, "source.lessSure")] : []),
          ...(f.approx ? [say(lang, `approx.${f.approx}`)] : []),
          ...(f.sourcePart ? [sayCode(lang, "part", f.sourcePart)] : []),
          ...(clauses.get(f.id) ?? []).filter((clause) => !shared.includes(clause)),
        ]),
      ),
    ].join(say(lang, "common.semicolon"));

  // An indicator with columns of applicants is a row of the request table; all others are single values.
  const rows = new Map<string, CodedFigure[]>();
  for (const figure of figures) rows.set(figure.indicator, [...(rows.get(figure.indicator) ?? []), figure]);
  const lists = [...rows.values()];
  const tabled = lists.filter((list) => list.some((f) => f.applicant !== null && f.applicant !== "total"));
  const single = lists.filter((list) => !tabled.includes(list)).flat();
  return (
    <div className="coded-source">
      <p>
        <span className="tag">{say(lang, "origin.coded")}</span>{" "}
        {first.sourceUrl ? (
          <a href={first.sourceUrl} rel="noreferrer external" lang="zh-CN">
            {first.sourceTitle}
          </a>
        ) : (
          <>
            <span lang="zh-CN">{first.sourceTitle}</span>
            <span className="faint"> {say(lang, "source.noUrl")}</span>
          </>
        )}
        {first.published && <span className="faint"> {first.published}</span>}
        {shared.length > 0 && <span className="faint"> — {shared.join(say(lang, "common.semicolon"))}</span>}
      </p>
      {single.length > 0 && (
        <table className="data coded">
          <Head columns={[say(lang, "common.value")]} lang={lang} hidden />
          <tbody>
            {single.map((f) => (
              <tr key={f.id} id={`c-${f.id}`}>
                <Name figure={f} lang={lang} />
                <td className="num">
                  <Amount figure={f} lang={lang} />{" "}
                  {f.unitOfValue && unitBehind(lang, measureOf(f.indicator, f.unitOfValue), f.value)}
                </td>
                <td className="faint remark">{remark([f])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {tabled.length > 0 && (
        <Scroll label={`${first.sourceTitle} · ${say(lang, "region.applicants")}`} className="scroll tall">
          <table className="data coded-wide">
            <Head columns={APPLICANTS.map((c) => say(lang, `applicant.${c}`))} lang={lang} />
            <tbody>
              {tabled.map((list) => (
                <tr key={list[0]!.indicator}>
                  <Name figure={list[0]!} lang={lang} />
                  {APPLICANTS.map((column) => (
                    <td key={column} className="num">
                      {list
                        .filter((f) => (f.applicant ?? "total") === column)
                        .map((f) => (
                          <span key={f.id} id={`c-${f.id}`} className="coded-cell">
                            <Amount figure={f} lang={lang} />
                          </span>
                        ))}
                    </td>
                  ))}
                  <td className="faint remark">{remark(list)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </div>
  );
}

const clausesOf = (figure: CodedFigure, lang: Lang): string[] =>
  ((lang === "zh" ? (figure.noteZh ?? figure.note) : figure.note) ?? "").split(/[;；]\s*/).filter(Boolean);

function Head({ columns, lang, hidden = false }: { columns: string[]; lang: Lang; hidden?: boolean }) {
  return (
    <thead className={hidden ? "sr" : undefined}>
      <tr>
        <th scope="col">{say(lang, "common.indicator")}</th>
        {columns.map((column) => (
          <th key={column} scope="col" className="num">
            {column}
          </th>
        ))}
        <th scope="col">{say(lang, "region.remark")}</th>
      </tr>
    </thead>
  );
}

function Name({ figure, lang }: { figure: CodedFigure; lang: Lang }) {
  return (
    <th scope="row">
      <a href={inLanguage(`/methods#i-${figure.era}-${figure.indicator}`, lang)}>{pick(lang, figure.name)}</a>
    </th>
  );
}

function Amount({ figure, lang }: { figure: CodedFigure; lang: Lang }) {
  return (
    <>
      {figure.lessSure && <MarkGlyph mark="coded" hollow />}
      {figure.lessSure && <span className="sr">{say(lang, "source.lessSure")} </span>}
      {figure.approx && "≈ "}
      {exact(figure.value, figure.unitOfValue ?? "")}
    </>
  );
}
