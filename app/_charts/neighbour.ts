/** Which of some spots lies next in a direction: what an arrow key goes to. Small and free of words: it travels to the browser. */
export type Direction = "ArrowUp" | "ArrowDown" | "ArrowLeft" | "ArrowRight";

/** Index of the spot to go to, or null at the edge. Nearest ahead, a step aside counting double; of equals the first. `y` grows downward. */
export function neighbour(spots: readonly { x: number; y: number }[], from: number, to: Direction): number | null {
  const at = spots[from];
  if (!at) return null;
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  spots.forEach((spot, i) => {
    const [dx, dy] = [spot.x - at.x, spot.y - at.y];
    const [ahead, aside] =
      to === "ArrowRight" ? [dx, dy] : to === "ArrowLeft" ? [-dx, dy] : to === "ArrowDown" ? [dy, dx] : [-dy, dx];
    if (ahead <= 0) return;
    const distance = ahead + 2 * Math.abs(aside);
    if (distance < least) {
      least = distance;
      best = i;
    }
  });
  return best;
}
