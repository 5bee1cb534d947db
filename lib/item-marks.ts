/** What begins a paragraph of its own: 一、 (二) 3. 第四 附件 ⑤. A line that opens so goes on with no other. */
export const ITEM_MARK =
  /^(?:[一二三四五六七八九十]{1,3}[、.,]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、](?!\d)|第[一二三四五六七八九十]|附件|附表|[①-⑳])/;
