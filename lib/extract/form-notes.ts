/**
 * (不同渠道和方式公开相同信息计1条), (不同方式回应同一热点或舆情计1次): how the form counts. The 1 is no figure of the report. Words before
 * that 1; of a line that was broken inside the note, what is left of them.
 */
export const COUNTS_AS = /(?:(?:相同|同一|不同(?!意))[^()]{0,24}|^(?:一?热点)?或?舆情|^息)[计算记]为?$/;
