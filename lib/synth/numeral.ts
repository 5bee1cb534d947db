/** 一, 二, 三 … for the n-th, beginning with 0; nothing beyond 九. */
export const numeral = (n: number): string => "一二三四五六七八九"[n] ?? "";
