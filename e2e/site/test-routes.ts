/** The addresses the browser tests visit on the bundled figures. */
/** A place with figures of fifteen years. */
export const LONG_RECORD = "/regions/z-pingtan";
const EIGHT = "350000-z-pingtan,321300,320800,152200,350128,320813,321322,320831";
/** Every page, and the states of it that are laid out differently. */
export const ROUTES = [
  "/",
  "/?map=geo",
  "/?embed=ranking",
  "/?figure=longest",
  "/regions",
  "/regions/320000",
  LONG_RECORD,
  "/regions/320614",
  "/compare",
  "/compare?places=z-pingtan,321300&show=requests_received",
  `/compare?places=${EIGHT}&show=requests_received,disclosure_rate`,
  `/compare?places=${EIGHT}&show=requests_received,disclosure_rate&view=scatter`,
  "/explore",
  "/explore?in=320000,-320600&rows=unit",
  "/quality",
  "/quality?within=320600&level=county&scope=jurisdiction&year=2020",
  "/rankings",
  "/rankings?series=disclosure_rate",
  "/reports",
  "/reports/1",
  "/methods",
  "/no-such-page",
];

/** The address in a language; Chinese is the one without a word. */
export const inLanguage = (route: string, lang: "zh" | "en" | (string & {})): string =>
  lang === "zh" ? route : `${route}${route.includes("?") ? "&" : "?"}lang=${lang}`;
