"use client";
/** The search box of the places page: narrows the tree below while typing; Enter asks the server for all places. */
import { useEffect, useId, useRef, useState } from "react";

export interface TreeFilterProps {
  /** Id of the list it narrows. */
  list: string;
  value: string;
  words: { label: string; hint: string; go: string; nothing: string; left: string };
}

/** Shows the entries whose words hold the text, with what is above and below them. Returns how many match. */
function narrow(list: HTMLElement, text: string): number {
  const wanted = text.trim().toLowerCase().replace(/\s+/g, " ");
  const entries = [...list.querySelectorAll<HTMLElement>("li[data-find]")];
  let found = 0;
  const shown = new Set<Element>();
  for (const entry of entries) {
    if (wanted !== "" && !(entry.dataset.find ?? "").includes(wanted)) continue;
    found++;
    shown.add(entry);
    for (let up = entry.parentElement?.closest("li"); up; up = up.parentElement?.closest("li")) shown.add(up);
    for (const below of entry.querySelectorAll("li")) shown.add(below);
  }
  for (const entry of entries) entry.hidden = !shown.has(entry);
  return found;
}

export function TreeFilter({ list, value, words }: TreeFilterProps) {
  const id = useId();
  const [text, setText] = useState(value);
  const [found, setFound] = useState<number | null>(null);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const target = document.getElementById(list);
    // Results of a search stand above the tree already; the tree is then left whole until the text changes.
    if (!target) return;
    const matches = narrow(target, text === value ? "" : text);
    setFound(text === value ? null : matches);
  }, [list, text, value]);
  // Words typed before the script ran.
  useEffect(() => setText((now) => box.current?.value ?? now), []);
  return (
    <div className="tree-search">
      <label htmlFor={id}>{words.label}</label>
      <input
        ref={box}
        id={id}
        type="search"
        name="q"
        maxLength={100}
        autoComplete="off"
        placeholder={words.hint}
        defaultValue={value}
        // Letters an input method is composing are no words yet.
        onInput={(event) => {
          if (!(event.nativeEvent as InputEvent).isComposing) setText(event.currentTarget.value);
        }}
        onCompositionEnd={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit">{words.go}</button>
      <output>{found === null ? "" : found === 0 ? words.nothing : words.left.replace("{n}", String(found))}</output>
    </div>
  );
}
