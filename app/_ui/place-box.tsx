"use client";
/**
 * The place box: a search field that offers places while one types. Enter without a choice sends the form, as it does without JavaScript.
 * Nothing is asked while an input method is composing: its letters are no query yet.
 */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { PlaceIndex } from "@/lib/place-index";
import { type Option, optionsOf, placeIndex, townOptions } from "./place-options";
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

/** Long enough that a word typed at a stretch asks the server once. */
const PAUSE = 160;

export function PlaceBox({ id, lang, words, value = "", quiet = false, href, told = false }: PlaceBoxProps) {
  const list = useId();
  const box = useRef<HTMLInputElement>(null);
  const composing = useRef(false);
  const [text, setText] = useState("");
  const [index, setIndex] = useState<PlaceIndex | "lost" | null>(null);
  const [towns, setTowns] = useState<{ of: string; options: Option[] }>({ of: "", options: [] });
  const [open, setOpen] = useState(false);
  /** Slug of the option the arrows stand on: a list that grows under them moves nobody to another place. */
  const [active, setActive] = useState<string | null>(null);

  const load = () => {
    // Without the index townships are offered, and the form still works.
    if (!index || index === "lost") placeIndex(lang).then(setIndex, () => setIndex("lost"));
  };
  // Words typed, or a field entered, before the script ran.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the script takes over
  useEffect(() => {
    if (document.activeElement === box.current) load();
    // React hears nothing of what was typed before it was there.
    if (document.activeElement === box.current && box.current?.value) ask(box.current.value);
  }, []);
  useEffect(() => {
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      const options = await townOptions(text, lang, stop.signal);
      if (!stop.signal.aborted) setTowns({ of: text, options });
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [text, lang]);

  const typed = text.trim() !== "";
  const places = index && index !== "lost" && typed ? optionsOf(index, text, told) : [];
  // Not before the index: a township that merely begins with the words would stand where the best match belongs.
  const found = index ? [...places, ...(towns.of === text ? towns.options : [])] : [];
  const options = told ? found.filter((o) => o.told) : found;
  const shown = open && typed;
  const at = active === null ? -1 : options.findIndex((o) => o.slug === active);
  const chosen = shown ? options[at] : undefined;
  const optionId = (n: number) => `${list}-${n}`;
  const hrefOf = (option: Option) => href.replace("{slug}", encodeURIComponent(option.slug));

  const ask = (words: string) => {
    setText(words);
    setActive(null);
    setOpen(true);
  };
  const key = (event: KeyboardEvent<HTMLInputElement>) => {
    if (composing.current || event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (!typed || options.length === 0) return;
      event.preventDefault();
      setOpen(true);
      const step = event.key === "ArrowDown" ? 1 : -1;
      // -1 is the field itself, between the last and the first.
      const next = ((at + 1 + step + options.length + 1) % (options.length + 1)) - 1;
      setActive(options[next]?.slug ?? null);
    } else if (event.key === "Enter" && chosen) {
      event.preventDefault();
      document.documentElement.dataset.busy = "";
      location.assign(hrefOf(chosen));
    } else if (event.key === "Escape" && shown) {
      event.preventDefault();
      setOpen(false);
      setActive(null);
    }
  };
  useEffect(() => {
    if (at >= 0) document.getElementById(`${list}-${at}`)?.scrollIntoView({ block: "nearest" });
  }, [at, list]);

  const status = !shown
    ? ""
    : !index
      ? words.loading
      : options.length === 0
        ? words.none
        : words.count.replace("{n}", String(options.length));
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
        aria-activedescendant={chosen ? optionId(at) : undefined}
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
        {/* The field keeps the focus, so that the list stays until the page is left. */}
        <div id={list} role="listbox" aria-label={words.label} hidden={options.length === 0}>
          {options.map((option, n) => (
            <a
              key={option.slug}
              id={optionId(n)}
              role="option"
              tabIndex={-1}
              aria-selected={n === at}
              className={option.town && !options[n - 1]?.town && n > 0 ? "first-town" : undefined}
              href={hrefOf(option)}
              onMouseDown={(event) => event.preventDefault()}
            >
              <span className="place-box-name">{option.name}</span>
              <span className="place-box-path">
                {[option.path, option.former && words.former.replace("{name}", option.former)]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
              {option.told && <span className="place-box-data">{words.data}</span>}
            </a>
          ))}
        </div>
        {(options.length === 0 || !index) && <p aria-hidden="true">{status}</p>}
      </div>
      <output className="sr">{status}</output>
    </div>
  );
}
