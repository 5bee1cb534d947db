/** The place box's words: chosen on the server, so that the browser gets one language only. */
import type { Lang } from "@/lib/filter";
import { sayPlaces } from "@/lib/words/places";
import type { PlaceBoxWords } from "./place-box";

export function placeBoxWords(lang: Lang, own: Partial<PlaceBoxWords> = {}): PlaceBoxWords {
  return {
    label: sayPlaces(lang, "box.label"),
    hint: sayPlaces(lang, "box.hint"),
    go: sayPlaces(lang, "box.go"),
    none: sayPlaces(lang, "box.none"),
    count: sayPlaces(lang, "box.count"),
    loading: sayPlaces(lang, "box.loading"),
    former: sayPlaces(lang, "box.former"),
    data: sayPlaces(lang, "box.data"),
    ...own,
  };
}
