/** How well this version reads, measured: figures and identity, by set, with 95 % bounds. */
import { Part } from "@/app/_ui/page-head";
import { Scroll } from "@/app/_ui/scroll";
import { wilsonInterval } from "@/lib/compare/rates";
import { accuracy } from "@/lib/dictionary/accuracy";
import type { Lang } from "@/lib/filter";
import { sayMethods } from "@/lib/words/methods";
import { exact } from "@/lib/words/numbers";

const SETS = ["samples", "tuned", "fresh", "held out"] as const;
const GROUPS = ["tables", "narrative"] as const;

/** 0.3% (0.2–0.5%): a share with the range it may lie in. */
function share(cases: number, of: number): string {
  if (of === 0) return "—";
  const range = wilsonInterval(cases, of);
  const percent = (x: number) => `${(x * 100).toFixed(2)}`;
  return `${percent(cases / of)}%${range ? ` (${percent(range.low)}–${percent(range.high)})` : ""}`;
}

export function AccuracyPart({ lang }: { lang: Lang }) {
  const rows = SETS.flatMap((set) =>
    GROUPS.flatMap((group) => {
      const row = accuracy.figures.find((f) => f.set === set && f.by === "all" && f.group === group);
      return row ? [row] : [];
    }),
  );
  return (
    <Part still id="accuracy" title={sayMethods(lang, "accuracy")} note={sayMethods(lang, "accuracy.note")}>
      <Scroll label={sayMethods(lang, "accuracy")}>
        <table className="data">
          <thead>
            <tr>
              <th scope="col">{sayMethods(lang, "accuracy.group")}</th>
              {(
                ["accuracy.documents", "accuracy.found", "accuracy.right", "accuracy.wrong", "accuracy.missed"] as const
              ).map((key) => (
                <th
                  key={key}
                  scope="col"
                  className={key === "accuracy.wrong" || key === "accuracy.missed" ? "num rated" : "num"}
                >
                  {sayMethods(lang, key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ set, group, documents, counts }) => (
              <tr key={`${set} ${group}`}>
                <th scope="row">
                  {sayMethods(lang, `accuracy.set.${set}`)} · {sayMethods(lang, `accuracy.group.${group}`)}
                </th>
                <td className="num">{exact(documents, "")}</td>
                <td className="num">{exact(counts.due, "")}</td>
                <td className="num">{exact(counts.right, "")}</td>
                <td className="num rated">
                  {exact(counts.wrong, "")} <span className="faint rate">{share(counts.wrong, counts.found)}</span>
                </td>
                <td className="num rated">
                  {exact(counts.missed, "")} <span className="faint rate">{share(counts.missed, counts.due)}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <Scroll label={sayMethods(lang, "accuracy.identity")}>
        <table className="data">
          <caption>{sayMethods(lang, "accuracy.identity")}</caption>
          <thead>
            <tr>
              <th scope="col">{sayMethods(lang, "accuracy.group")}</th>
              {(["accuracy.told", "accuracy.right", "accuracy.unknown", "accuracy.wrong"] as const).map((key) => (
                <th key={key} scope="col" className="num">
                  {sayMethods(lang, key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {SETS.flatMap((set) =>
              (["place", "year"] as const).flatMap((what) => {
                const of = accuracy.identity.find((i) => i.set === set)?.[what];
                return of
                  ? [
                      <tr key={`${set} ${what}`}>
                        <th scope="row">
                          {sayMethods(lang, `accuracy.set.${set}`)} · {sayMethods(lang, `accuracy.${what}`)}
                        </th>
                        <td className="num">{exact(of.told, "")}</td>
                        <td className="num">{exact(of.right, "")}</td>
                        <td className="num">{exact(of.unknown, "")}</td>
                        <td className="num">{exact(of.wrong + of.guessed, "")}</td>
                      </tr>,
                    ]
                  : [];
              }),
            )}
          </tbody>
        </table>
      </Scroll>
    </Part>
  );
}
