/** Branches of the tree of places as the picker draws them, in one language. */
import type { Branch } from "@/db/query/branches";
import type { Lang } from "@/lib/filter";
import { sayExplore } from "@/lib/words/explore";
import { pick } from "@/lib/words/words";
import type { TreeBranch } from "./tree-picker";

export const toTree = (branches: Branch[], lang: Lang): TreeBranch[] =>
  branches.map((b) => ({
    slug: b.slug,
    name: pick(lang, b.name),
    units: sayExplore(lang, "places.units", { n: b.units }),
    open: b.open,
    ...(b.children ? { children: toTree(b.children, lang) } : {}),
  }));
