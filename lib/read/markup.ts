/**
 * Markup as a bare tree, by htmlparser2's parser. Its ready-made document model keeps positions, siblings and comments that nobody here asks
 * for, and takes as long to build as the parsing itself.
 */
import { type Handler, Parser } from "htmlparser2";
import { LIMITS } from "@/lib/limits";

export interface MarkupText {
  type: "text";
  data: string;
}
export interface MarkupElement {
  type: "element";
  /** Lower case. */
  name: string;
  attribs: Record<string, string>;
  children: MarkupNode[];
}
export type MarkupNode = MarkupText | MarkupElement;

/** More tags are open at once than the parser can keep track of in bounded time. */
export class TooDeep extends Error {}

class TreeBuilder implements Partial<Handler> {
  readonly roots: MarkupNode[] = [];
  private open: MarkupNode[][] = [this.roots];
  /** Text that may still go on: entities and chunks come one by one. */
  private text: MarkupText | null = null;

  onopentag(name: string, attribs: Record<string, string>): void {
    if (this.open.length > LIMITS.openTags) throw new TooDeep();
    const element: MarkupElement = { type: "element", name, attribs, children: [] };
    this.open[this.open.length - 1]?.push(element);
    this.open.push(element.children);
    this.text = null;
  }
  onclosetag(): void {
    this.open.pop();
    this.text = null;
  }
  ontext(data: string): void {
    if (this.text !== null) {
      this.text.data += data;
      return;
    }
    this.text = { type: "text", data };
    this.open[this.open.length - 1]?.push(this.text);
  }
  // What is left out still ends the text before it.
  oncomment(): void {
    this.text = null;
  }
  onprocessinginstruction(): void {
    this.text = null;
  }
  oncdatastart(): void {
    this.text = { type: "text", data: "" };
  }
  oncdataend(): void {
    this.text = null;
  }
}

/** The tree of a page: elements and text; comments, instructions and CDATA sections are left out. Broken markup is no error; markup nested beyond the limit throws TooDeep. */
export function parseMarkup(html: string): MarkupNode[] {
  const builder = new TreeBuilder();
  new Parser(builder, { decodeEntities: true }).end(html);
  return builder.roots;
}

/** Calls `visit` on every element inside, in the order of the page, without recursion: markup may nest deeper than the stack. */
export function eachElement(nodes: readonly MarkupNode[], visit: (element: MarkupElement) => void): void {
  const stack: { nodes: readonly MarkupNode[]; at: number }[] = [{ nodes, at: 0 }];
  for (let top = stack[stack.length - 1]; top; top = stack[stack.length - 1]) {
    const node = top.nodes[top.at++];
    if (node === undefined) stack.pop();
    else if (node.type === "element") {
      visit(node);
      if (node.children.length > 0) stack.push({ nodes: node.children, at: 0 });
    }
  }
}
