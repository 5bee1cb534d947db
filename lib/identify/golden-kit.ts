/** Helpers of the identify tests: a page as a document, and the identity or the refusal of it. */
import { read } from "@/lib/read/read";
import type { ReportIdentity, SourceDocument } from "@/lib/report";
import { identify } from "./identify";

export function documentOf(text: string, name = "page.txt", url: string | null = null): SourceDocument {
  const got = read(new TextEncoder().encode(text), name, url);
  if (got.outcome !== "document") throw new Error(got.reason.message);
  return got.document;
}

/** The identity of a page that must be a report. */
export function identityOf(text: string, name = "page.txt", url: string | null = null): ReportIdentity {
  const who = identify(documentOf(text, name, url));
  if (who.outcome !== "report") throw new Error(`refused: ${who.reason.code}`);
  return who.identity;
}

/** The code a page is refused with, or null for a report. */
export function refusalOf(text: string, name = "page.txt"): string | null {
  const who = identify(documentOf(text, name));
  return who.outcome === "report" ? null : who.reason.code;
}
