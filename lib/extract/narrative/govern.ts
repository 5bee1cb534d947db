/** Which scope word governs a number. */
import type { IssuerKind, Level, Scope } from "@/lib/report";
import { unexplained } from "./classify";
import { type LineModel, startOf } from "./line-model";
import type { ScopeSpan } from "./scope";
import { type Governed, meaningOf, type Speaker } from "./scope-meaning";

/** A new clause or another medium ends what 通过市政府门户网站 says. */
const OTHER_MEDIUM =
  /;|(?:通过|利用|依托|借助)[^,;。]{0,10}(?:微博|微信|公众号|媒体|客户端|报[刊纸]|电视|广播|公开栏|公示栏|显示屏|其[他它](?:形式|方式|渠道|途径))/;

/** 县政府门户网站公开3201条,微信公众号公开285条: whose portal it is says nothing of the next medium. */
const NEXT_MEDIUM =
  /[,;、(][^,;、(\d]{0,8}(?:微博|微信|公众号|媒体|客户端|报[刊纸]|公报|电视|广播|公开栏|公示栏|显示屏|头条|抖音|短视频|其[他它])/;

/** 市政府门户网站日均访问3万次,受理申请52件; 通过市政府门户网站公开300条,收到申请52件: a portal receives and trains nobody. */
const OTHER_WORK = /(?<!信箱[^,;。]*)(?:受理|收到|接到|申请|答复|办结|复议|诉讼|培训|会议|查阅|人员|咨询)[^,;。]*$/;
const goesOn = (line: LineModel, s: ScopeSpan, position: number): boolean => {
  const words = line.text.slice(s.end, position);
  return s.end > s.bodyEnd && /[,;]/.test(words) && OTHER_WORK.test(words.slice(lastMark(words)));
};
const lastMark = (words: string): number => Math.max(words.lastIndexOf(","), words.lastIndexOf(";")) + 1;

const SUM = /^[,;、]?(?:总共|共计|合计|总计|共)/;

/** 市级3个,乡镇141个,接待查阅…人次: an item of a list does not speak for what follows it. */
const LISTED = /^(?:本级|本身)?(?:共|有|为|各)?\d[\d.,]*[万余多]*(?:个|件|条|次|场|期|家|处|人次|人|份|篇)?[,、;。(]/;

export interface Own {
  scope: Scope;
  speaker: Speaker;
  level: Level | null;
  kind: IssuerKind;
}

export interface Governing extends Governed {
  span: ScopeSpan | null;
  /** part: in the number's own part of the clause · sentence: earlier in the sentence · none. */
  from: "part" | "sentence" | "none";
}

/** Scope that holds for a number at `position`, by the words of its sentence. `partStart`: begin of the number's own part. */
export function governing(line: LineModel, partStart: number, position: number, own: Own): Governing {
  const start = startOf(line.sentences, position);
  const before = line.scopes.filter((s) => s.start >= start && s.end <= position && counts(s, own, line.text));
  const inPart = before.filter((s) => s.start >= partStart);
  const chosen = last(inPart.filter((s) => !s.adjunct)) ?? last(inPart);
  if (chosen) {
    // 我市通过市政府门户网站…: whoever acts comes first.
    return { ...governed(chosen, own), span: chosen, from: "part" };
  }
  const subjects = before.filter(
    (s) =>
      !s.adjunct &&
      opensPart(line.text, s.start, start) &&
      !LISTED.test(line.text.slice(s.bodyEnd, s.bodyEnd + 14)) &&
      !goesOn(line, s, position) &&
      !(s.end > s.bodyEnd && NEXT_MEDIUM.test(line.text.slice(s.end, position))),
  );
  const subject = last(subjects);
  // 区级各部门收到23件;乡镇街道收到11件;对符合要求的予以受理,共受理37件: behind a list of bodies the last of them is not meant.
  const listOver =
    subject !== undefined &&
    subjects.some((s) => s.kind !== subject.kind) &&
    line.text.slice(subject.end, position).includes(";");
  if (listOver) return { scope: own.scope, words: null, doubt: null, span: null, from: "none" };
  // 市公开办培训2次,各区培训14次,共培训1200人: the sum of what several did.
  const counted = subject === undefined ? "" : line.text.slice(start, subject.start);
  if (subject && /\d(?!\d*年)[^,;]*[,;]$/.test(counted) && SUM.test(line.text.slice(partStart, position)))
    return { scope: own.scope, words: null, doubt: null, span: null, from: "none" };
  const earlier =
    subject ??
    last(
      before.filter(
        (s) =>
          s.adjunct &&
          opensPart(line.text, s.start, start) &&
          !goesOn(line, s, position) &&
          !OTHER_MEDIUM.test(line.text.slice(s.end, position)),
      ),
    );
  if (earlier) return { ...governed(earlier, own), span: earlier, from: "sentence" };
  return { scope: own.scope, words: null, doubt: null, span: null, from: "none" };
}

/** What the words mean; where they are one of several bodies of which the others are not known, whose it is stays open. */
function governed(span: ScopeSpan, own: Own): Governed {
  const meant = meaningOf(span, own);
  return span.cut && meant.words !== null && meant.doubt === null ? { ...meant, doubt: "mixed" } : meant;
}

/** In a bureau's or town's report the portal of its government is only where it publishes. */
function counts(s: ScopeSpan, own: Own, text: string): boolean {
  // 针对本单位政府信息公开的行政复议案41件: whom something was brought against, not whose figures they are.
  if (own.speaker === "area" && s.kind === "own" && AGAINST.test(text.slice(Math.max(0, s.start - 4), s.start)))
    return false;
  // 通过县政府门户网站、微信等公开3100条: the first of several ways out, and no body.
  if (s.adjunct && s.end > s.bodyEnd && SEVERAL_WAYS.test(text.slice(s.end, s.end + 4))) return false;
  if (own.speaker !== "organ") return true;
  if (s.kind === "own" || s.kind === "whole") return !s.adjunct;
  if (s.kind === "organ" || s.kind === "level_own" || s.kind === "departments" || s.kind === "counties") return false;
  if (s.kind === "townships") return own.kind !== "township" && !s.adjunct;
  return text.length > 0;
}

const SEVERAL_WAYS = /^(?:[、和及与等]|以及)/;
const AGAINST = /(?:针对|以|[对就因])$/;

/** True where the word stands at the head of its part: behind a comma, a date, 其中, 通过 or the like. */
function opensPart(text: string, at: number, sentenceStart: number): boolean {
  let i = at;
  while (i > sentenceStart && !/[,;:(。]/.test(text[i - 1] as string)) i--;
  return unexplained(text.slice(i, at).replace(/[\d一二三四五六七八九十通过在利用依托借助]/g, "")) === "";
}

const last = <T>(list: T[]): T | undefined => list[list.length - 1];
