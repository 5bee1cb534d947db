/** Places to choose from: the tree, hits of a search, areas. */
import type { PlaceRef, Words } from "./figures";

/** The tree of places that have data, with counts; other places are found by search. */
export interface RegionNode {
  place: PlaceRef;
  /** Units at the place itself, and in all places below. */
  units: number;
  unitsBelow: number;
  years: number[];
  children: RegionNode[];
}

export interface RegionHit {
  place: PlaceRef;
  matched: string;
  units: number;
  years: number[];
}

/** A township the place box offers. */
export interface TownHit {
  slug: string;
  name: Words;
  path: Words[];
  matched: string;
  told: boolean;
}

/** Places one may narrow a question to: those with units below them, in tree order. */
export interface AreaChoice {
  slug: string;
  name: Words;
  /** 0 for a province. */
  depth: number;
}
