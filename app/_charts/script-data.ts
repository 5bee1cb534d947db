/** Data a server-drawn element carries in a script of its own, read once. */
const read = new WeakMap<Element, unknown>();

/** The JSON of the first script in an element; `empty` where there is none. The same object at every call. */
export function scriptData<T>(element: Element, empty: T): T {
  if (!read.has(element)) {
    const json = element.querySelector("script")?.textContent;
    read.set(element, json ? JSON.parse(json) : empty);
  }
  return read.get(element) as T;
}
