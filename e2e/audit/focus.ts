/** Walks a page with the Tab key: every stop must show that it has the focus, and must not lie under what stays on top. */
import type { Page } from "@playwright/test";

/** So many stops are enough to meet head, first figures and their tools. */
const STOPS = 40;

interface Stop {
  name: string;
  outlined: boolean;
  /** What covers its middle, where something else does. */
  under: string | null;
}

const stop = (): Stop | null => {
  const node = document.activeElement as HTMLElement | null;
  if (!node || node === document.body) return null;
  const style = getComputedStyle(node);
  const box = node.getClientRects()[0];
  const name = `${node.tagName.toLowerCase()} "${(node.getAttribute("aria-label") ?? node.textContent ?? "").trim().slice(0, 24)}"`;
  const outlined = style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) > 0;
  if (!box || box.width < 2) return { name, outlined: true, under: null };
  const x = Math.min(window.innerWidth - 1, Math.max(0, box.left + Math.min(box.width / 2, 40)));
  // Of what is taller than the window the middle of the part in sight is looked at: its top may lie under what stays there.
  const inSight = box.bottom > 0 && box.top < window.innerHeight;
  const y = (Math.max(2, box.top) + Math.min(window.innerHeight - 2, box.bottom)) / 2;
  const top = document.elementFromPoint(x, y);
  const covered = inSight && top !== null && !node.contains(top) && !top.contains(node);
  return {
    name,
    outlined,
    under: !inSight ? "out of sight" : covered ? top.className || top.tagName : null,
  };
};

/** Faults in words; none where all is well. */
export async function focusFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  await page.setViewportSize({ width: 1280, height: 700 });
  await page.evaluate(() => {
    window.scrollTo(0, 0);
    (document.activeElement as HTMLElement | null)?.blur();
  });
  for (let i = 0; i < STOPS; i++) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(stop);
    if (!at) break;
    if (!at.outlined) faults.push(`focus unseen: ${at.name}`);
    if (at.under) faults.push(`focus under ${at.under}: ${at.name}`);
  }
  return faults;
}
