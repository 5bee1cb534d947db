/** Lines of about so many characters; a number is never broken, as no program breaks it. */
export function brokenLines(text: string, width: number): string[] {
  const lines: string[] = [];
  for (let from = 0; from < text.length; ) {
    let to = Math.min(text.length, from + width);
    while (to < text.length && to > from + 1 && /[\d.,]/.test(text[to - 1] ?? "") && /[\d.,]/.test(text[to] ?? ""))
      to--;
    lines.push(text.slice(from, to));
    from = to;
  }
  return lines;
}
