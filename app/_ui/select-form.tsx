/** What a page is about, chosen from lists or typed: a GET form, so that it works without JavaScript and every choice is an address. */
import type { ReactNode } from "react";
import type { AreaChoice } from "@/lib/answers";
import type { Filter, Lang } from "@/lib/filter";
import type { Level, Scope } from "@/lib/report";
import { pick, say } from "@/lib/words/words";

interface FormProps {
  /** The page that answers. */
  action: string;
  label?: string;
  lang: Lang;
  /** Conditions that stay as they are. */
  kept?: Record<string, string | undefined>;
  /** False where what is within brings a button of its own. */
  button?: boolean;
  children: ReactNode;
}

/** The conditions of a view but some, as hidden fields carry them. The language has a field of its own. */
export const keptBut = (filter: Filter, without: readonly (keyof Filter)[]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(filter).flatMap(([name, value]) =>
      name === "lang" || without.includes(name as keyof Filter) || value === undefined
        ? []
        : [[name, Array.isArray(value) ? value.join(",") : String(value)]],
    ),
  );

export function SelectForm({ action, label, lang, kept = {}, button = true, children }: FormProps) {
  return (
    <form className="choices" action={action} method="get" aria-label={label}>
      {lang === "en" && <input type="hidden" name="lang" value="en" />}
      {Object.entries(kept).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
      {children}
      {button && <button type="submit">{say(lang, "common.apply")}</button>}
    </form>
  );
}

interface SelectProps {
  name: string;
  label: string;
  value: string | number | undefined;
  className?: string;
  children: ReactNode;
}

export function Select({ name, label, value, className, children }: SelectProps) {
  return (
    <label className={className}>
      {label}
      <select name={name} defaultValue={value === undefined ? "" : String(value)}>
        {children}
      </select>
    </label>
  );
}

/** Choices, the shown one among them also where no figure is behind it: a field never stands empty. */
const withShown = <T,>(choices: readonly T[], shown: T | null | undefined): readonly T[] =>
  shown == null || choices.includes(shown) ? choices : [...choices, shown];

/** A year typed. Empty means every year, and says so. */
export function YearField({
  name,
  label,
  value,
  lang,
}: {
  name: keyof Filter;
  label: string;
  value: number | undefined;
  lang: Lang;
}) {
  return (
    <label>
      {label}
      <input
        type="number"
        name={name}
        min={2008}
        max={2100}
        defaultValue={value ?? ""}
        placeholder={say(lang, "common.any")}
      />
    </label>
  );
}

/** Newest first. `all`: words for "no year chosen", where that is a choice. */
export function YearSelect({
  years,
  value,
  all,
  lang,
}: {
  years: readonly number[];
  value: number | undefined;
  all?: string;
  lang: Lang;
}) {
  return (
    <Select name="year" label={say(lang, "table.year")} value={value}>
      {all !== undefined && <option value="">{all}</option>}
      {[...withShown(years, value)]
        .sort((a, b) => b - a)
        .map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
    </Select>
  );
}

export function LevelSelect({
  levels,
  value,
  lang,
}: {
  levels: readonly Level[];
  value: Level | null | undefined;
  lang: Lang;
}) {
  return (
    <Select name="level" label={say(lang, "common.level")} value={value ?? undefined}>
      {withShown(levels, value).map((level) => (
        <option key={level} value={level}>
          {say(lang, `level.${level}`)}
        </option>
      ))}
    </Select>
  );
}

export function ScopeSelect({ scopes, value, lang }: { scopes: readonly Scope[]; value: Scope; lang: Lang }) {
  return (
    <Select name="scope" label={say(lang, "common.scope")} value={value}>
      {withShown(scopes, value).map((scope) => (
        <option key={scope} value={scope}>
          {say(lang, `scope.${scope}`)}
        </option>
      ))}
    </Select>
  );
}

/** The area by name, cities set in under their province. */
export function AreaSelect({
  areas,
  slug,
  lang,
}: {
  areas: readonly AreaChoice[];
  slug: string | undefined;
  lang: Lang;
}) {
  return (
    <Select name="within" label={say(lang, "common.area")} value={slug}>
      <option value="">{say(lang, "common.wholecountry")}</option>
      {areas.map((a) => (
        <option key={a.slug} value={a.slug}>
          {`${"\u2003".repeat(a.depth)}${pick(lang, a.name)}`}
        </option>
      ))}
    </Select>
  );
}
