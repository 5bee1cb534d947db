/** The words of a heading that may hold elements. */
import { isValidElement, type ReactNode } from "react";

export function plainText(node: ReactNode): string {
  if (typeof node === "string" || typeof node === "number") return String(node);
  if (Array.isArray(node)) return node.map(plainText).join("");
  return isValidElement<{ children?: ReactNode }>(node) ? plainText(node.props.children) : "";
}
