/** Measure words, as parts of regular expressions. */

const UNITS = [
  ..."人次 场次 件次 条次 批次 班次 篇次 期次 页次 户次 人天 平方米 公里 公顷 条目 件 条 宗 项 份 起 例 个 篇 次 场 期 回 届 人 名 位 封 批 只 则 部 家 页 元 类 种 户 处 册 本 张 幅 轮 卷 岁 亩 座 所 组 支 款 倍 分 通 台 块 笔 天 门 辆 字 栏 节 课 堂 遍 步 点 级 层 大 方 村 镇 乡 市 县 区 局 省 国".split(
    " ",
  ),
];
export const UNIT = `(?:${UNITS.slice(0, UNITS.indexOf("大")).join("|")})`;
/** Measure words a Chinese numeral may be read with; with others (一站, 两微, 三大) it is a word, not a number. */
export const CHINESE_UNIT =
  "(?:人次|场次|件次|条次|批次|件|条|宗|项|份|起|例|个|篇|次|场|期|人|名|位|封|批|则|部|家|元|处(?=[^,;。\\d]{0,10}(?:查阅|查询|阅览)))";
/** A measure word right behind a number. */
export const UNIT_START = new RegExp(`^[余多]?${UNIT}`);
