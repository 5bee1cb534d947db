/** What a place says of a year, by the pattern of the language: `{place}，{year} 年：{words}`. */
export const told = (pattern: string, place: string, year: number, words: string): string =>
  pattern.replace("{place}", place).replace("{year}", String(year)).replace("{words}", words);
