/**
 * The server out of reach: the page says so and stays as it is, with everything chosen on it, in place of the browser's own page of failure.
 * Whether the server answers is asked when a hand nears a link or control, so that nothing waits for it; a click then only looks at the answer.
 */
import { failure } from "@/lib/words/failure";

/** Small, of this site, and made without the database. */
const PROBE = "/icon.svg";
const OFTEN = 3000;
const PATIENCE = 4000;

let lost = false;
let asked = 0;

const words = () => failure[document.documentElement.lang === "en" ? "en" : "zh"];

/** The line along the bottom of the window; made when first needed. */
function show(text: string | null): void {
  let line = document.getElementById("reach");
  if (!line) {
    if (text === null) return;
    line = document.createElement("p");
    line.id = "reach";
    line.setAttribute("role", "status");
    document.body.append(line);
  }
  line.hidden = text === null;
  line.textContent = text ?? "";
}

/** Says that the server does not answer; also for those who asked it in vain. */
export function serverLost(): void {
  lost = true;
  delete document.documentElement.dataset.busy;
  show(words().lost);
}

function serverFound(): void {
  lost = false;
  show(null);
}

/** Asks the server whether it is there. */
async function ask(): Promise<boolean> {
  asked = Date.now();
  const there = await fetch(PROBE, { method: "HEAD", cache: "no-store", signal: AbortSignal.timeout(PATIENCE) }).then(
    () => true,
    () => false,
  );
  if (there) serverFound();
  else serverLost();
  return there;
}

const leads = (event: Event): Element | null =>
  (event.target as Element | null)?.closest?.("a[href^='/'], form, summary, select") ?? null;

/** What a click or a form was about to do, done after all when the server is back. */
async function hold(event: Event, go: () => void): Promise<void> {
  event.preventDefault();
  serverLost();
  if (await ask()) go();
}

/** Starts watching; returns what ends it. */
export function watchReach(): () => void {
  const near = (event: Event) => {
    if (leads(event) && Date.now() - asked > OFTEN) void ask();
  };
  const click = (event: MouseEvent) => {
    const link = (event.target as Element | null)?.closest<HTMLAnchorElement>("a[href^='/']");
    if (!link || event.defaultPrevented || event.button !== 0 || !(lost || !navigator.onLine)) return;
    void hold(event, () => window.location.assign(link.href));
  };
  const submit = (event: SubmitEvent) => {
    const form = event.target as HTMLFormElement;
    if (!event.defaultPrevented && (lost || !navigator.onLine))
      void hold(event, () => form.requestSubmit(event.submitter));
  };
  const watch = new AbortController();
  const { signal } = watch;
  document.addEventListener("pointerdown", near, { signal });
  document.addEventListener("focusin", near, { signal });
  document.addEventListener("click", click, { signal });
  document.addEventListener("submit", submit, { signal });
  window.addEventListener("offline", serverLost, { signal });
  window.addEventListener("online", () => void ask(), { signal });
  return () => watch.abort();
}
