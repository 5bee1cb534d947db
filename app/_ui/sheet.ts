/**
 * Citation, embed code and sources of a figure in a dialog over the page: the same part the figure's own address shows, fetched from there.
 * Loaded on first use; without it the link leads to that address.
 */
export async function openSheet(link: HTMLAnchorElement): Promise<void> {
  const answer = await fetch(link.href);
  if (!answer.ok) throw new Error(String(answer.status));
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const about = page.querySelector(".about");
  if (!about) throw new Error("no sheet");
  // The page already holds the ids of its figures; those of the sheet are its headings only.
  const dialog = document.createElement("dialog");
  dialog.className = "sheet";
  dialog.setAttribute("aria-label", about.getAttribute("aria-label") ?? "");
  const close = document.createElement("button");
  close.type = "button";
  close.className = "button";
  close.textContent = document.querySelector<HTMLElement>(".site-foot")?.dataset.close ?? "×";
  close.addEventListener("click", () => dialog.close());
  dialog.append(close, about);
  dialog.addEventListener("close", () => {
    dialog.remove();
    link.focus();
  });
  // A click beside the dialog closes it.
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  document.body.append(dialog);
  dialog.showModal();
  dialog.querySelector(new URL(link.href).hash || "h2")?.scrollIntoView({ block: "start" });
}
