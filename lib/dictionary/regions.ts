/**
 * The gazetteer: China's places over time. The one door for the stages, the database and the pages' server side.
 *
 * Server only: the data (1.2 MB) must never reach the browser. Pure; areas are read at import, townships and indexes at first need.
 * Covers county level and above 2002-2024 (GB/T 2260 2002-2016, statistics bureau 2015-2023, Ministry of Civil Affairs 2020-2024 and its
 * change notices), townships 2015-2023 (statistics bureau). Outside those years the nearest known name and code are given.
 * Hong Kong, Macao and Taiwan as provinces only. Built by `npm run regions:build`.
 */
export * from "./regions-english";
export * from "./regions-issuer";
export * from "./regions-match";
export * from "./regions-names";
export * from "./regions-places";
export * from "./regions-scan";
export * from "./regions-search";
