"use client";
import { useSyncExternalStore } from "react";
import { failure } from "@/lib/words/failure";

const never = () => () => {};
const language = () => (document.documentElement.lang === "en" ? "en" : "zh");

/** Shown in place of a page whose making failed; the head of the site stays. */
export default function PageError({ error }: { error: Error & { digest?: string } }) {
  const words = failure[useSyncExternalStore(never, language, () => "zh" as const)];
  // See app/_data/database.ts.
  const database = words.database[error.digest as keyof typeof words.database] as string | undefined;
  return (
    <div className="page-head">
      <h1>{database ? words.databaseTitle : words.title}</h1>
      <p className="lead">{database ?? words.text}</p>
      <p className="choices">
        {/* Asks the server anew; Next's own reset would only draw the same failure again. */}
        <button className="button" type="button" onClick={() => location.reload()}>
          {words.retry}
        </button>
      </p>
    </div>
  );
}
