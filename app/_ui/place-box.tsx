"use client";
/**
 * The place box: a search field that offers places while one types. Enter without a choice sends the form, as it does without JavaScript.
 * Nothing is asked while an input method is composing: its letters are no query yet.
 */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { Option } from "./place-options";
import { useOptions } from "./use-options";
import "./place-box.css";

export interface PlaceBoxWords {
  label: string;
  hint: string;
  go: string;
  none: string;
  /** `{n}` stands for the number. */
  count: string;
  loading: string;
  /** `{name}` stands for the former name. */
  former: string;
  data: string;
}

export interface PlaceBoxProps {
  id: string;
  lang: "zh" | "en";
  words: PlaceBoxWords;
  value?: string;
  /** The label is for those who hear the page only. */
  quiet?: boolean;
  /** Address of a choice; `{slug}` stands for the place. */
  href: string;
  /** Offer only places there is something of. */
  told?: boolean;
}

export function PlaceBox({ id, lang, words, value = "", quiet = false, href, told = false }: PlaceBoxProps) {
  const list = useId();
  const box = useRef<HTMLInputElement>(null);
  const composing = useRef(false);
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  /** Slug of the option the arrows stand on: a list that grows under them moves nobody to another place. */
  const [active, setActive] = useState<string | null>(null);
  /** Down was pressed before the list was there: its first option is stood on when it comes. */
  const [ahead, setAhead] = useState(false);
  const { options, loading, load } = useOptions(text, lang, told);

  const ask = (words: string) => {
    setText(words);
    setActive(null);
    setAhead(false);
    setOpen(true);
  };
  // Words typed, or a field entered, before the script ran.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the script takes over
  useEffect(() => {
    if (document.activeElement !== box.current) return;
    load();
    // React hears nothing of what was typed before it was there.
    if (box.current?.value) ask(box.current.value);
  }, []);

  const typed = text.trim() !== "";
  const shown = open && typed;
  const at = active === null ? -1 : options.findIndex((o) => o.slug === active);
  const chosen = shown ? options[at] : undefined;
  const hrefOf = (option: Option) => href.replace("{slug}", encodeURIComponent(option.slug));
  const key = (event: KeyboardEvent<HTMLInputElement>) => {
    if (composing.current || event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (!typed) return;
      if (options.length === 0) {
        setAhead(loading && event.key === "ArrowDown");
        return;
      }
      event.preventDefault();
      setOpen(true);
      setActive(options[stepped(at, event.key === "ArrowDown" ? 1 : -1, options.length)]?.slug ?? null);
    } else if (event.key === "Enter" && chosen) {
      event.preventDefault();
      document.documentElement.dataset.busy = "";
      location.assign(hrefOf(chosen));
    } else if (event.key === "Escape" && shown) {
      event.preventDefault();
      setOpen(false);
      setActive(null);
      setAhead(false);
    }
  };
  const first = ahead ? options[0]?.slug : undefined;
  useEffect(() => {
    if (first === undefined) return;
    setActive(first);
    setAhead(false);
  }, [first]);
  useEffect(() => {
    if (at >= 0) document.getElementById(`${list}-${at}`)?.scrollIntoView({ block: "nearest" });
  }, [at, list]);

  const status = shown ? statusOf(words, loading, options.length) : "";
  return (
    <div className="place-box">
      <label className={quiet ? "sr" : undefined} htmlFor={id}>
        {words.label}
      </label>
      <input
        ref={box}
        id={id}
        type="search"
        name="q"
        maxLength={100}
        defaultValue={value}
        placeholder={words.hint}
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={list}
        aria-activedescendant={chosen ? `${list}-${at}` : undefined}
        onFocus={load}
        onBlur={() => setOpen(false)}
        onCompositionStart={() => {
          composing.current = true;
        }}
        onCompositionEnd={(event) => {
          composing.current = false;
          ask(event.currentTarget.value);
        }}
        onInput={(event) => {
          load();
          if (!composing.current) ask(event.currentTarget.value);
        }}
        onKeyDown={key}
      />
      <button type="submit">{words.go}</button>
      <div className="place-box-list" hidden={!shown}>
        <OptionList id={list} options={options} at={at} hrefOf={hrefOf} words={words} />
        {(options.length === 0 || loading) && <p aria-hidden="true">{status}</p>}
      </div>
      <output className="sr">{status}</output>
    </div>
  );
}

/** The next option up or down; -1 is the field itself, between the last and the first. */
const stepped = (at: number, step: 1 | -1, n: number): number => ((at + 1 + step + n + 1) % (n + 1)) - 1;

const statusOf = (words: PlaceBoxWords, loading: boolean, n: number): string =>
  loading ? words.loading : n === 0 ? words.none : words.count.replace("{n}", String(n));

function OptionList(props: {
  id: string;
  options: readonly Option[];
  /** Index of the option the arrows stand on, -1 for none. */
  at: number;
  hrefOf: (option: Option) => string;
  words: PlaceBoxWords;
}) {
  const { id, options, at, hrefOf, words } = props;
  // The field keeps the focus, so that the list stays until the page is left.
  return (
    <div id={id} role="listbox" aria-label={words.label} hidden={options.length === 0}>
      {options.map((option, n) => (
        <a
          key={option.slug}
          id={`${id}-${n}`}
          role="option"
          tabIndex={-1}
          aria-selected={n === at}
          className={option.town && !options[n - 1]?.town && n > 0 ? "first-town" : undefined}
          href={hrefOf(option)}
          onMouseDown={(event) => event.preventDefault()}
        >
          <span className="place-box-name">{option.name}</span>
          <span className="place-box-path">
            {[option.path, option.former && words.former.replace("{name}", option.former)].filter(Boolean).join(" · ")}
          </span>
          {option.told && <span className="place-box-data">{words.data}</span>}
        </a>
      ))}
    </div>
  );
}
