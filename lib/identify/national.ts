/** Organs of the State Council by name: they report for the country, wherever their house stands. */

/** Ministries; 部 ends the name of no other organ that reports. */
export const MINISTRY =
  "(?:外交|国防|教育|科学技术|科技|工业和信息化|公安|民政|司法|财政|人力资源和?社会保障|人社|自然资源|国土资源|生态环境|环境保护|住房和城乡建设|交通运输|铁道|水利|农业农村|农业|商务|文化和旅游|文化|退役军人事务|应急管理|监察)部";

const WITH_OFFICES = "\\((?:本级(?:机关)?|含[\\u4e00-\\u9fff、]{2,30})\\)";

/** A ministry with the offices it reports for: 人力资源社会保障部(含国家公务员局). */
export const MINISTRY_NAME = `${MINISTRY}(?:${WITH_OFFICES})?`;

/** The whole name of an organ of the State Council, of one for a whole river basin, or of the customs of the country. */
export const NATIONAL = new RegExp(
  `^(?:中华人民共和国)?(?:国务院(?:办公厅|国资委|国有资产监督管理委员会|侨务办公室|港澳事务办公室|研究室)?|国家(?:(?!局)[\\u4e00-\\u9fff]){2,14}(?:局|总局|委员会|委|署|中心)|${MINISTRY}|国家卫生(?:健康|和计划生育)委员会|卫生部|中国人民银行|(?:水利部)?(?:(?:长江|黄河|淮河|海河|珠江|松辽)(?:水利)?委员会|太湖流域管理局)|审计署|海关总署|(?:税务|市场监管|安监|质检|工商|食品药品监管|食药监|体育|广电|环保)总局|(?:中国)?(?:证券监督管理委员会|证监会|银监会|保监会|银保监会|气象局|地震局|科学院|工程院|社会科学院|民用航空局|民航局))(?:办公厅|办公室|${WITH_OFFICES})?$|^全国海关(?:系统)?$`,
);
