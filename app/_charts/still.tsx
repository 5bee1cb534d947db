"use client";
/** Elements of the server that React leaves as they are: see kept.ts. Never drawn anew in the browser, so they must not change with state. */
import type { HTMLAttributes, ReactNode } from "react";

export interface StillProps extends HTMLAttributes<HTMLElement> {
  as: "div" | "figcaption" | "figure" | "nav" | "section";
  /** As `keepElements` named them. */
  name: string;
}

export function Still({ as: Tag, name, ...attributes }: StillProps) {
  if (typeof window === "undefined") {
    const { gongkaiKept } = globalThis as { gongkaiKept?: Map<string, { value: ReactNode }> };
    return <Tag {...attributes}>{gongkaiKept?.get(name)?.value}</Tag>;
  }
  return (
    <Tag
      {...attributes}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: nothing is set; what the server made stays
      dangerouslySetInnerHTML={{ __html: "" }}
    />
  );
}
