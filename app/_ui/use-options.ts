"use client";
/** The places a search field offers for the words in it: ranked in the browser, townships asked of the server. */
import { useEffect, useState } from "react";
import type { PlaceIndex } from "@/lib/place-index";
import { type Option, optionsOf, placeIndex, townOptions } from "./place-options";

/** Long enough that a word typed at a stretch asks the server once. */
const PAUSE = 160;

/**
 * `load` fetches the index with the first need of it; `loading` until it is there or known to be lost.
 * @param told offer only places there is something of
 */
export function useOptions(text: string, lang: "zh" | "en", told: boolean) {
  const [index, setIndex] = useState<PlaceIndex | "lost" | null>(null);
  const [towns, setTowns] = useState<{ of: string; options: Option[] }>({ of: "", options: [] });
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
  const load = () => {
    // Without the index townships are offered, and the form still works.
    if (!index || index === "lost") placeIndex(lang).then(setIndex, () => setIndex("lost"));
  };
  const places = index && index !== "lost" && text.trim() !== "" ? optionsOf(index, text, told) : [];
  // Not before the index: a township that merely begins with the words would stand where the best match belongs.
  const found = index ? [...places, ...(towns.of === text ? towns.options : [])] : [];
  return { options: told ? found.filter((o) => o.told) : found, loading: !index, load };
}
