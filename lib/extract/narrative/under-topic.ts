/** Numbers whose words do not say what they count, because the part before has: 新闻发布会方面,全年召开12场. */
import { allWordsOf } from "@/lib/dictionary/phrases";
import type { ProseNumber } from "@/lib/numbers/prose-number";
import { classify, type Reading, type Situation } from "./classify";
import { type Memory, OGI, partStart } from "./draft";
import { type LineModel, type Window, windowOf } from "./line-model";
import { rest } from "./modifiers";
import { isSaid } from "./spoken";
import { joinedParts, namedBefore, topicBefore, underTopic } from "./topics";

/** A number, the words behind it, and where it stands. */
interface Told {
  line: LineModel;
  n: ProseNumber;
  right: Window;
  situation: Situation;
  memory: Memory;
  ownNames: readonly string[];
}

/** Families of what is held, made or set up: their verbs may stand apart from what they are done to. */
const HELD: ReadonlySet<string> = new Set(["responses", "gazette", "training", "meetings", "org", "mailbox", "fees"]);
const OBJECT_LAST = /主动(?:向社会)?公开(?:各类)?(?:政府|政务)?信息,$/;
/** 围绕群众关心的话题做好在线访谈: what an interview was about does not narrow it. */
const ABOUT =
  /^(?:围绕|聚焦|针对|结合|紧扣|立足)[^,;]{0,18}(?:话题|问题|主题|热点|焦点|关切|事项|工作|政策|内容|需求|领域|方面|文件|重点|民生)$/;

/** What the part before the number's own says it counts; null where it says nothing. `begin`: where the number's words may begin. */
export function readUnderTopic(told: Told, begin: number): Reading | null {
  const { line, n, right, situation, memory } = told;
  const part = partStart(line, begin, n.from);
  if (/^[\u4e00-\u9fff]/.test(right.text)) return readJoined(told, part);
  const named = namedBefore(line, part, n.from);
  const said = named && classify(line, n, named, right, part, situation);
  if (said) return said;
  const topic = topicBefore(line, part, memory.title);
  const under = topic && underTopic(windowOf(line, part, n.from), topic);
  if (!under) return readJoined(told, part);
  // Disputes are the report's own only where disclosure is spoken of.
  if (topic.say.startsWith("行政") && memory.topic !== "disputes" && !isSaid(line, OGI)) return null;
  const has: Situation["has"] = (what) => situation.has(what) || (what === "requests" && topic.say === "依申请公开");
  return classify(line, n, under, right, part, { ...situation, has });
}

/** 研究部署公开工作的会议,全年开了5次: object and verb in two parts are read as if they were one. */
function readJoined({ line, n, right, situation, ownNames }: Told, part: number): Reading | null {
  const words = joinedParts(line, part, n.from);
  const reading = words && classify(line, n, words, right, words.at[0] as number, situation);
  if (!reading || reading.start >= part) return null;
  // 按要求主动公开政府信息,全年共计6条: the object is told, how many stand behind the comma.
  const disclosed = reading.phrase.family === "proactive" && OBJECT_LAST.test(line.text.slice(0, part));
  if (!disclosed && !HELD.has(reading.phrase.family)) return null;
  // 先后召开4次协调会: what stands behind the number must all belong to it.
  if (reading.end < line.text.length && right.text !== "" && (right.at[right.text.length - 1] as number) >= reading.end)
    return null;
  const known = allWordsOf(reading.say);
  const lead = reading.phrase.family === "responses" ? ABOUT : /^[把将]/;
  const parts = [reading.before.replace(lead, ""), windowOf(line, part, n.from).text];
  return parts.every((p) => rest(p, ownNames, known) === "") ? reading : null;
}
