/** That all requests were answered, told without a number. All wordings are our own. */
import { figure } from "../figures";
import * as held from "../held-out/outcomes";
import { type Bank, choose, type Told, type Voice } from "../sentence";

/** As many answered as came in, none left over from the year before or for the next. */
function wereAll(v: Voice): boolean {
  const f = (key: string, a: "total" | null) => figure(v.figures, key, a) ?? 0;
  if (v.era === "E1" || v.era === "E2") return f("requests_answered", null) === f("requests_received", null);
  return f("requests_carried_in", "total") === 0 && f("requests_carried_out", "total") === 0;
}

/** All were answered: equals what came in, told without a number. */
const ALL: Bank = {
  tuned: [
    "全部按时答复。",
    "均已按时答复。",
    "均在规定期限内办结，答复率100%。",
    "以上申请均按规定程序予以答复。",
    "按期答复率达100%。",
    "均依法在规定时限内作出答复。",
    "所有申请全部依法依规答复申请人，办结率100%。",
    "做到件件有答复。",
    "均在法定期限内予以答复。",
    "所有申请均按时限要求答复完毕。",
    "已全部办理完毕并答复申请人。",
    "办结率、答复率均为100%。",
    "上述申请均已按期办结。",
    "件件按时办复。",
    "逐件答复到位。",
    "全部在规定时间内给予答复。",
    "已悉数答复，无一超期。",
    "法定期限内答复率达到100%。",
    "均已按时办结并答复。",
    "均按时予以答复。",
    "答复率100%，无逾期答复情况。",
    "均在法定时限内完成答复。",
    "所有申请均已依法答复，无超期。",
    "均已及时答复申请人。",
    "均按规定程序和时限予以答复。",
    "已全部按时答复到位。",
    "均在规定时限内进行了答复。",
    "按时答复率100%。",
    "以上申请均已依法答复。",
    "均已处理完毕并答复申请人。",
    "均已依法依规答复申请人。",
    "全部在法定期限内作出答复。",
    "答复率达到100%。",
    "所有申请均已办结。",
    "办结率为100%。",
    "均按《条例》规定的时限答复。",
    "均及时予以答复。",
    "全部依法办结。",
    "件件有答复，无一超期。",
    "均已按期答复。",
    "已全部办结。",
    "均按照规定办理并答复。",
    "全部按时答复申请人，按时办结率100%。",
    "办结率达100%。",
    "均在规定时限内答复完毕。",
    "答复率100%。",
    "所有申请均依法依规按时答复。",
    "均已在法定期限内办结。",
    "均在法定期限内予以答复，按时答复率100%。",
    "已按照相关规定及时办理。",
    "已全部按时办结完成。",
    "已办理完毕。",
    "均依法依规进行了规范答复办理。",
    "全部在规定时限内答复完毕。",
    "均按法定程序和时限办理完结。",
    "按时办结率、答复率均达100%。",
    "全部按规定程序予以答复，无超期。",
    "均按照法定程序和时限予以答复。",
    "未出现超期答复情况。",
    "均在法定时限内完成答复，答复率100%。",
    "均严格按照《条例》有关规定进行办理和答复。",
    "均已依法按时办结。",
    "答复率、办结率均为100%。",
    "都已按规定程序和时限答复申请人。",
    "按时办结，无逾期答复情况。",
    "全部在规定期限内办理完毕。",
    "都在规定期限内给予了答复。",
    "办理过程依法合规，均按期答复。",
    "答复及时率100%。",
    "均依法依规按期办理并答复申请人。",
    "已全部在法定时限内答复。",
    "所有申请均按时答复，没有超期。",
    "按期答复率100%。",
    "全部按照规定的程序和期限答复完毕。",
    "均在规定时限内办结并答复。",
    "每件申请都做到依法按时答复。",
  ],
  fresh: [
    "件件都有答复，没有一件超期。",
    "已在法定期限里逐件答复。",
    "至年底均已答复申请人。",
    "全部按期办完并告知了申请人。",
    "依照《条例》规定的时限都作了答复。",
    "按时答复率达到百分之百。",
    "无一例外在期限内办结。",
    "申请人均如期得到答复。",
    "办结率、按时答复率都是100%。",
    "每一件都按规定时间答复了申请人。",
  ],
  held_out: held.ALL,
};
export const allAnswered = (v: Voice): Told => {
  if (!wereAll(v)) return { text: "", figures: [] };
  const text = choose(v, ALL);
  const value = figure(v.figures, "requests_received", v.era === "E3" || v.era === "E4" ? "total" : null) ?? 0;
  const form = v.era === "E3" || v.era === "E4";
  // 均已按期办结 may be read as the number completed on time too.
  const keys = form
    ? ["requests_processed"]
    : ["requests_answered", "requests_completed", "requests_completed_on_time"];
  return {
    text,
    figures: keys.map((key) => ({
      key,
      applicant: form ? ("total" as const) : null,
      value,
      blank: null,
      scope: v.scope,
      other_scopes: v.otherScopes,
      scope_words: null,
      label: null,
      period: "year" as const,
      approx: null,
      source: "narrative" as const,
      due: "may" as const,
      words: text,
    })),
  };
};
