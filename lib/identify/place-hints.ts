/** Clues to a place that are no names: telephone area codes, division codes inside index numbers, hosts of government sites. */
import { placesOfPhone } from "@/lib/dictionary/phone-areas";
import {
  ancestorsOf,
  initialsOf,
  nameAt,
  type Place,
  parentAt,
  pinyinOf,
  placeByCode,
  placeById,
} from "@/lib/dictionary/regions";
import type { View } from "./view";

export interface Hint {
  /** Places of which one contains the report's place, or is it. */
  ids: string[];
  kind: "phone" | "code";
  quote: string;
  /** Position in the view, -1 in the address. */
  start: number;
}

/** 0797-5269110, (0797)5269110, and 05635102615 where the hyphen was lost. Not inside longer numbers. */
const PHONE = /(?<![\d.])\(?(0\d{2,3})\)?\s*[-—–)]{0,2}\s*(\d{7,8})(?![\d.])/g;
/** Whoever keeps the site running may sit anywhere. */
const SERVICE = /技术(?:支持|服务|维护|电话)|网站(?:维护|建设|热线)|客服|运维/;
/**
 * An organ's code in an index number: 11 or another pair, the six digits of its division, then nine or ten more characters
 * (11370303004217X…, 12620600MB0523338C); or a bare nine-digit township code before a slash (620702081/2026-00007).
 */
const ORGAN_CODE = /(?<![0-9A-Z])(?:1[1-9]|N[1-9]|5[1-9])(\d{6})(?=[0-9A-Z]{9,10}(?![0-9A-Z]))/g;
const TOWN_CODE = /(?:索引号|索取号)\s*[::|]\s*\|?\s*(\d{6})\d{3}(?=[/-])/g;

/** All hints in the text's head, its end, and the address. */
export function hintsOf(view: View, url: string | null): Hint[] {
  const hints: Hint[] = [];
  const text = view.text;
  for (const m of text.matchAll(PHONE)) {
    if (SERVICE.test(text.slice(Math.max(0, m.index - 14), m.index))) continue;
    const printed = m[1] as string;
    // 010 and 02x have three digits; what follows then is part of the number.
    const code = /^0(?:10|2\d)/.test(printed) ? printed.slice(0, 3) : printed;
    const ids = code.length === 3 && !/^0(?:10|2)/.test(code) ? [] : placesOfPhone(code);
    if (ids.length > 0) hints.push({ ids, kind: "phone", quote: m[0], start: m.index });
  }
  const codes = (source: string, re: RegExp, offset: number) => {
    for (const m of source.matchAll(re)) {
      const place = placeByCode(m[1] as string);
      if (place) hints.push({ ids: [place.id], kind: "code", quote: m[0], start: offset < 0 ? -1 : m.index });
    }
  };
  codes(text.slice(0, 3000), ORGAN_CODE, 0);
  codes(text.slice(0, 3000), TOWN_CODE, 0);
  if (url) codes(url, ORGAN_CODE, -1);
  return hints;
}

/** Labels of .gov.cn hosts in the text and the address; mirrors have other domains and tell nothing. */
export function hostsOf(view: View, url: string | null): string[] {
  const hosts = new Set<string>();
  const put = (s: string) => {
    for (const m of s.matchAll(/(?:https?:\/\/)?([a-z0-9.-]+)\.gov\.cn/gi)) hosts.add((m[1] as string).toLowerCase());
  };
  put(view.text.slice(0, 4000));
  if (url) put(url);
  return [...hosts].flatMap((h) => h.split(".")).filter((l) => l !== "www" && l.length >= 2);
}

/** Places whose sites use the romanisation of another language, by the stem of the name. */
const OWN_SPELLING: Record<string, string[]> = {
  鄂尔多斯: ["ordos"],
  呼和浩特: ["huhhot", "hohhot"],
  呼伦贝尔: ["hulunbuir", "hlbe"],
  锡林郭勒: ["xlgl"],
  哈尔滨: ["harbin"],
  齐齐哈尔: ["qqhr"],
  乌鲁木齐: ["urumqi"],
  克拉玛依: ["klmy"],
  西藏: ["tibet", "xizang"],
  内蒙古: ["nmg"],
  陕西: ["shaanxi"],
};

/** 3 for the full pinyin of the name in a host, 1.5 for its initials alone or behind those of the place above. */
function hostPoints(hosts: string[], place: Place, year: number | null): number {
  if (hosts.length === 0) return 0;
  const name = nameAt(place, year);
  const syllables = pinyinOf(name);
  const stem = syllables.slice(0, -1).join("");
  const initials = initialsOf(name).toLowerCase();
  const parent = parentAt(place, year);
  const up = parent ? initialsOf(nameAt(parent, year)).toLowerCase().slice(0, -1) : "";
  let best = 0;
  for (const h of hosts) {
    const other = Object.entries(OWN_SPELLING).some(([s, spelt]) => name.startsWith(s) && spelt.includes(h));
    if (other || (stem.length >= 4 && (h === stem || h === syllables.join("")))) best = Math.max(best, 3);
    else if (h === initials || (up.length >= 2 && h === up + initials.slice(0, -1))) best = Math.max(best, 1.5);
  }
  return best;
}

/**
 * How the hints speak for or against a place: a code of its own or of the place above it, a telephone area it lies in.
 * Against it: every telephone number printed belongs elsewhere.
 */
export function hintPoints(hints: Hint[], hosts: string[], place: Place, year: number | null): number {
  const inside = new Set([place.id, ...ancestorsOf(place)]);
  let points = hostPoints(hosts, place, year);
  const of = (kind: Hint["kind"]) => hints.filter((h) => h.kind === kind);
  const fits = (h: Hint) => h.ids.some((id) => inside.has(id));
  const phones = of("phone");
  // A province's own number lies in its capital.
  const above = (h: Hint) => h.ids.some((id) => id !== place.id && isAbove(place.id, id));
  if (phones.some(fits)) points += 2.5;
  else if (phones.length > 0 && !phones.some(above)) points -= 3;
  const codes = of("code");
  if (codes.some((h) => h.ids[0] === place.id)) points += 4;
  else if (codes.some(fits)) points += 3;
  else if (codes.length > 0 && !codes.some(above)) points -= 2;
  return points;
}

/** True when `id` lies below the place `upper`. */
function isAbove(upper: string, id: string): boolean {
  const place = placeById(id);
  return place !== null && ancestorsOf(place).has(upper);
}
