/** What a hand can do with a figure: not on paper (print.css), nor in what is made of its words (plain-text.ts). */
import type { Lang } from "@/lib/filter";

export function Hint({ lang, words }: { lang: Lang; words: string }) {
  return (
    <span className="on-screen">
      {lang === "en" && " "}
      {words}
    </span>
  );
}
