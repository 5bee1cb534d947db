/** Bounds of a share (Wilson, 95 %), as parts of one. With nothing counted nothing is known: 0 to 1. */
export function wilson(hits: number, of: number, z = 1.96): [number, number] {
  if (of === 0) return [0, 1];
  const p = hits / of;
  const d = 1 + (z * z) / of;
  const middle = (p + (z * z) / (2 * of)) / d;
  const half = (z / d) * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
  return [hits === 0 ? 0 : Math.max(0, middle - half), hits === of ? 1 : Math.min(1, middle + half)];
}
