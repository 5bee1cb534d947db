"use client";
/**
 * The tree of places with half-checked branches. Branches are loaded when opened. Arrow keys walk (right opens, left closes), Space ticks.
 * What is ticked stands in a hidden field of the form around it.
 */
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { isTaken, type Picks, parsePicks, stateOf, toggle, writePicks } from "./picks";

export interface TreeBranch {
  slug: string;
  name: string;
  units: string;
  open: boolean;
  children?: TreeBranch[];
}

export interface TreeWords {
  label: string;
  clear: string;
  loading: string;
  failed: string;
}

interface Line {
  branch: TreeBranch;
  depth: number;
  parent: string | null;
}

export function TreePicker({
  roots,
  picked,
  lang,
  words,
}: {
  roots: TreeBranch[];
  picked: string[];
  lang: string;
  words: TreeWords;
}) {
  const [tree, setTree] = useState(roots);
  const [opened, setOpened] = useState(() => new Set(openedIn(roots)));
  const [picks, setPicks] = useState<Picks>(() => parsePicks(picked));
  const [at, setAt] = useState(roots[0]?.slug ?? "");
  const [note, setNote] = useState("");
  const list = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const parents = useMemo(() => new Map(everyLine(tree).map((l) => [l.branch.slug, l.parent])), [tree]);
  const lines = everyLine(tree, opened);
  const written = writePicks(picks).join(",");

  // The field is changed by script, which tells nobody by itself.
  const first = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when what is written changes
  useEffect(() => {
    if (first.current) first.current = false;
    else field.current?.dispatchEvent(new Event("change", { bubbles: true }));
  }, [written]);

  const open = async (branch: TreeBranch) => {
    setOpened((now) => new Set(now).add(branch.slug));
    if (branch.children) return;
    setNote(words.loading);
    try {
      const answer = await fetch(`/explore/places.json?of=${encodeURIComponent(branch.slug)}&lang=${lang}`);
      if (!answer.ok) throw new Error(String(answer.status));
      const children = (await answer.json()) as TreeBranch[];
      setTree((now) => withChildren(now, branch.slug, children));
      setNote("");
    } catch {
      setOpened((now) => new Set([...now].filter((s) => s !== branch.slug)));
      setNote(words.failed);
    }
  };
  const close = (slug: string) => setOpened((now) => new Set([...now].filter((s) => s !== slug)));
  const tick = (slug: string) => setPicks((now) => toggle(slug, now, parents));
  const go = (slug: string | undefined) => {
    if (!slug) return;
    setAt(slug);
    list.current?.querySelector<HTMLElement>(`[data-slug="${CSS.escape(slug)}"]`)?.focus();
  };

  const keys = (event: KeyboardEvent) => {
    const index = lines.findIndex((l) => l.branch.slug === at);
    const line = lines[index];
    if (!line) return;
    const isOpen = opened.has(at);
    const act: Record<string, () => void> = {
      ArrowDown: () => go(lines[index + 1]?.branch.slug),
      ArrowUp: () => go(lines[index - 1]?.branch.slug),
      Home: () => go(lines[0]?.branch.slug),
      End: () => go(lines.at(-1)?.branch.slug),
      ArrowRight: () =>
        line.branch.open && !isOpen ? void open(line.branch) : isOpen && go(lines[index + 1]?.branch.slug),
      ArrowLeft: () => (isOpen ? close(at) : go(line.parent ?? undefined)),
      " ": () => tick(at),
      Enter: () => tick(at),
    };
    const does = act[event.key];
    if (!does) return;
    event.preventDefault();
    does();
  };

  return (
    <div className="picker">
      <input type="hidden" name="in" value={written} ref={field} />
      <div role="tree" aria-label={words.label} aria-multiselectable="true" ref={list} onKeyDown={keys}>
        {lines.map(({ branch, depth }) => {
          const state = stateOf(branch.slug, picks, parents);
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the tree
            <div
              key={branch.slug}
              role="treeitem"
              data-slug={branch.slug}
              aria-level={depth + 1}
              aria-checked={state}
              aria-selected={isTaken(branch.slug, picks, parents)}
              aria-expanded={branch.open ? opened.has(branch.slug) : undefined}
              tabIndex={branch.slug === at ? 0 : -1}
              style={{ paddingLeft: `${depth * 1.25}rem` }}
              onClick={() => {
                setAt(branch.slug);
                tick(branch.slug);
              }}
            >
              <span
                className={branch.open ? "twist" : "twist none"}
                aria-hidden="true"
                onClick={(event) => {
                  event.stopPropagation();
                  if (branch.open) opened.has(branch.slug) ? close(branch.slug) : void open(branch);
                }}
              />
              <span className="box" aria-hidden="true" />
              {branch.name} <span className="faint small">{branch.units}</span>
            </div>
          );
        })}
      </div>
      <p className="small">
        <button type="button" className="link" onClick={() => setPicks(parsePicks([]))}>
          {words.clear}
        </button>{" "}
        <span role="status">{note}</span>
      </p>
    </div>
  );
}

/** Lines in the order of the tree; with `opened` only those in open branches. */
function everyLine(
  branches: TreeBranch[],
  opened?: ReadonlySet<string>,
  depth = 0,
  parent: string | null = null,
): Line[] {
  return branches.flatMap((branch) => [
    { branch, depth, parent },
    ...(branch.children && (!opened || opened.has(branch.slug))
      ? everyLine(branch.children, opened, depth + 1, branch.slug)
      : []),
  ]);
}

const openedIn = (branches: TreeBranch[]): string[] =>
  branches.flatMap((b) => (b.children ? [b.slug, ...openedIn(b.children)] : []));

const withChildren = (branches: TreeBranch[], slug: string, children: TreeBranch[]): TreeBranch[] =>
  branches.map((b) =>
    b.slug === slug
      ? { ...b, children }
      : b.children
        ? { ...b, children: withChildren(b.children, slug, children) }
        : b,
  );
