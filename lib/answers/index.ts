/**
 * Shapes that travel from queries to pages and charts: plain JSON, both languages inside, no database rows.
 * A page never recomputes a figure; it shows what an answer holds.
 */
export * from "./between";
export * from "./comparison";
export * from "./coverage";
export * from "./figures";
export * from "./league";
export * from "./overview";
export * from "./place-years";
export * from "./quality";
export * from "./region";
export * from "./reports";
export * from "./rules";
export * from "./sums";
export * from "./tree";
