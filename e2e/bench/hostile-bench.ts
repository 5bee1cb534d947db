/** Reading texts made to be slow: how much longer four times the text takes. Four times is even; sixteen times is a loop within a loop. */
import { processReports } from "@/lib/pipeline";
import { hostileTexts } from "./hostile-texts";
import { worked } from "./measure";

const SHORT = 5_000;

export interface HostileResult {
  name: string;
  /** Milliseconds of processor time for the short text and for one four times as long. */
  short: number;
  long: number;
}

/** All kinds, the slowest first. */
export function hostileBench(): HostileResult[] {
  const encoder = new TextEncoder();
  const time = (text: string) => {
    const bytes = encoder.encode(text);
    return worked(() => processReports(bytes, "hostile.txt"));
  };
  const texts = [...hostileTexts()];
  for (const [, make] of texts.slice(0, 8)) time(make(2_000));
  return texts
    .map(([name, make]) => ({ name, short: time(make(SHORT)), long: time(make(SHORT * 4)) }))
    .sort((a, b) => b.long - a.long);
}
