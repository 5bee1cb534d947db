/** Copies of pages that print the reading of rare or traditional characters behind them: 申請(qǐng). Only noise between the characters of a word. */

const MARKED = /[\u3400-\u9fff]\([a-z]{0,4}[āáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ][a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]{0,5}\)/;
const READING = /(?<=[\u3400-\u9fff])(?:\([a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]{1,7}\))+/g;

/** The folded text with readings blanked, same length; texts without a single tone mark come back untouched. */
export function withoutPinyin(folded: string): string {
  return MARKED.test(folded) ? folded.replace(READING, (reading) => " ".repeat(reading.length)) : folded;
}
