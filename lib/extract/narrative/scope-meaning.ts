/** What the words for a body mean in this report: by who reports, 全市 is the whole, an upper level or loose talk. */
import type { IssuerKind, Level, Scope } from "@/lib/report";
import type { ScopeSpan } from "./scope";

/** How the reporter stands to the words it uses. */
export type Speaker = "area" | "office" | "organ";

/** area: speaks for a whole area · office: a government's own office · organ: a department, town or zone. */
export function speakerOf(scope: Scope, kind: IssuerKind): Speaker {
  if (scope === "jurisdiction" || scope === "level_own") return "area";
  if (kind === "government") return scope === "unknown" ? "area" : "office";
  return scope === "unknown" && kind === "other" ? "area" : "organ";
}

export interface Governed {
  scope: Scope;
  words: string | null;
  /** Set when the words do not fit the reporter: the figure goes to review, or is somebody else's. */
  doubt: "upper_level" | "mixed" | null;
}

/** Wholes that a reporter of the level lies in. 全市 may be a county-level city's own word. */
const ABOVE: Partial<Record<Level, RegExp>> = {
  city: /^(?:全|我|本)省/,
  county: /^(?:全|我|本)[省州盟]/,
  township: /^(?:全|我|本)[省州盟]/,
};

/** What a scope word means in this report. */
export function meaningOf(
  span: ScopeSpan,
  own: { scope: Scope; speaker: Speaker; level: Level | null; kind: IssuerKind },
): Governed {
  // 参加省政府新闻发布会: somebody above the reporter.
  if (span.words.startsWith("省") && own.level !== null && own.level !== "province" && own.level !== "country")
    return { scope: "unknown", words: span.words, doubt: "upper_level" };
  const whole: Governed = { scope: own.scope, words: null, doubt: null };
  const part = (scope: Scope): Governed => ({ scope, words: span.words, doubt: null });
  switch (span.kind) {
    case "own":
      if (own.speaker !== "area" || own.kind !== "government") return whole;
      if (/^(?:我们)/.test(span.words)) return whole;
      if (/^(?:镇|乡)/.test(span.words)) return part("townships");
      return part("organ");
    case "whole": {
      // 全省 in a city's report.
      if (ABOVE[own.level ?? "country"]?.test(span.words))
        return { scope: "unknown", words: span.words, doubt: "upper_level" };
      if (own.speaker === "area") {
        if (own.scope === "level_own") return { scope: "jurisdiction", words: span.words, doubt: null };
        return { scope: own.scope === "unknown" ? "jurisdiction" : own.scope, words: null, doubt: null };
      }
      // A zone calls itself 我区.
      if (own.kind === "zone" && /区$/.test(span.words)) return whole;
      // 我市 in an office's own report is loose talk; 各级各部门 in a bureau's report is not.
      if (/^(?:我|本)/.test(span.words) && own.speaker === "office") return whole;
      if (own.speaker === "office") return part("jurisdiction");
      return { scope: "jurisdiction", words: span.words, doubt: "upper_level" };
    }
    case "level_own":
      return own.scope === "level_own" ? whole : part("level_own");
    case "organ":
      if (own.speaker === "office") return whole;
      return part("organ");
    case "mixed":
      return { scope: "unknown", words: span.words, doubt: "mixed" };
    case "body":
      return { scope: "organ", words: span.words, doubt: "mixed" };
    case "counties":
      // 市、县(区)政府 without 各 in a city's report: the city and its counties, or those that are cities and those that are not.
      if (own.level === "city" && own.speaker === "area" && /^市(?:、|和)?[县区](?!区)/.test(span.words))
        return { scope: "unknown", words: span.words, doubt: "mixed" };
      return part("counties");
    default:
      return part(span.kind);
  }
}
