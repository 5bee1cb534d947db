"use client";
/** Markup of the server that React leaves as it is: see kept.ts. Never drawn anew in the browser, so it must not change with state. */
export function Island({ name, className }: { name: string; className?: string }) {
  const kept =
    typeof window === "undefined"
      ? (globalThis as { gongkaiKept?: Map<string, { value: unknown }> }).gongkaiKept?.get(name)?.value
      : undefined;
  return (
    <div
      className={className}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, text escaped by ECharts
      dangerouslySetInnerHTML={{ __html: typeof kept === "string" ? kept : "" }}
    />
  );
}
