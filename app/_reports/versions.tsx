/** The versions of a report, and which figures an earlier text gave differently. */
import { Part } from "@/app/_ui/page-head";
import { whole } from "@/app/_ui/whole";
import type { ReportPage, VersionDiffers } from "@/lib/answers";
import type { Lang } from "@/lib/filter";
import { exact } from "@/lib/words/numbers";
import { sayReport } from "@/lib/words/reports";
import { pick, say } from "@/lib/words/words";

export function Versions({ versions, lang }: { versions: ReportPage["versions"]; lang: Lang }) {
  return (
    <Part id="versions" title={sayReport(lang, "versions")} note={sayReport(lang, "versions.note")}>
      <ul className="plain">
        {versions.map((v) => (
          <li key={v.id}>
            <code>{v.hash.slice(0, 12)}</code>{" "}
            {sayReport(lang, "versions.loaded", { time: v.loaded.slice(0, 10), reader: v.reader })}
            {v.current ? ` · ${sayReport(lang, "versions.current")}` : ""}
            {v.differs && <Differs differs={v.differs} lang={lang} />}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Differs({ differs, lang }: { differs: VersionDiffers; lang: Lang }) {
  const { lines, total, same, gone, added } = differs;
  const numbers = { n: exact(total, ""), same: exact(same, "") };
  return (
    <div className="small">
      <p>{whole(sayReport(lang, total === 0 ? "versions.same" : "versions.differs", numbers))}</p>
      {total > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={`${line.name.zh} ${line.applicant} ${line.was} ${line.is}`}>
              {pick(lang, line.name)}
              {line.applicant && line.applicant !== "total" ? ` · ${say(lang, `applicant.${line.applicant}`)}` : ""}
              {lang === "zh" ? "：" : ": "}
              {valuesOf(line.was, line.unit)} → <b>{valuesOf(line.is, line.unit)}</b>
            </li>
          ))}
          {total > lines.length && (
            <li className="faint">{sayReport(lang, "versions.more", { n: exact(total - lines.length, "") })}</li>
          )}
        </ul>
      )}
      {gone + added > 0 && (
        <p className="faint">
          {whole(sayReport(lang, "versions.only", { gone: exact(gone, ""), added: exact(added, "") }))}
        </p>
      )}
    </div>
  );
}

const valuesOf = (values: number[], unit: string | null) => values.map((v) => exact(v, unit ?? "")).join(" / ");
