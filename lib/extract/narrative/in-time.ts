/** 17件按时办结,2件延期办结: those answered in time are not all that were answered. */
import type { Asked } from "./case";
import { sentenceEnd } from "./line-model";

const IN_TIME = /按[时期]|如期|规定时间内|[期时]限(?:之?内)?/;
const LATE = /延期|逾期|超期|延长/;
const DONE = /答复|办结|回复|办理/;

/** A count of those answered in time where the same sentence counts those answered late, and not as a part of it. */
export const inTimeOf: Asked = ({ reading, line, n, sentenceStart }, { key }) => {
  if (!/^requests_(?:answered|processed|completed)$/.test(key) || !IN_TIME.test(reading.matched)) return [];
  const clauses = line.text.slice(sentenceStart, sentenceEnd(line, n.start)).split(/[,;。(]/);
  const late = clauses.some(
    (words) =>
      LATE.test(words) && DONE.test(words) && /[1-9]\d*[件条宗份起项]/.test(words) && !/^(?:其中|含|包括)/.test(words),
  );
  return late ? ["in-time-only"] : [];
};
