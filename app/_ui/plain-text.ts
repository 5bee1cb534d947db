/** The words of a heading that may hold elements, without what they say of the hand. */
import { isValidElement, type ReactNode } from "react";
import { Hint } from "./hint";

export function plainText(node: ReactNode): string {
  if (typeof node === "string" || typeof node === "number") return String(node);
  if (Array.isArray(node)) return node.map(plainText).join("");
  if (!isValidElement<{ children?: ReactNode }>(node) || node.type === Hint) return "";
  return plainText(node.props.children);
}
