/**
 * Of very many things in order an even part: all that `always` names, and of the others about `most`, evenly spread. Order is kept.
 */
export function thinned<T>(items: readonly T[], always: (item: T) => boolean, most: number): T[] {
  const others = items.filter((item) => !always(item));
  const step = Math.max(1, others.length / most);
  const kept = new Set(others.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step)));
  return items.filter((item) => always(item) || kept.has(item));
}
