/** `regions match`: from words to places of the gazetteer. Touches no database. */
import {
  addressOf,
  changesOf,
  codeAt,
  englishName,
  findPlaces,
  type IssuerMatch,
  levelOf,
  matchIssuer,
  nameAt,
  type Place,
  pathAt,
  placeByCode,
  placeById,
  recordAt,
  resolvePlace,
} from "@/lib/dictionary/regions";
import { runCommand, WrongCall } from "./command";

const HELP = `Usage: gongkai regions match TEXT [--within PLACE] [--year YEAR] [--json]

Finds the place a name, a path in any order, an issuer (南通市海门区水利局) or a division code means: full, short and former names,
traditional characters; one wrong character is offered, never taken. A name that several places share (鼓楼区, 城关镇) is never
settled without --within or a path.

  --within PLACE   only places below this one: a code, or a name that is itself clear (安徽省阜阳市); --parent is the same
  --year YEAR      name, code and parents as they were at the end of that year (county level 2002-2024, townships 2015-2023)
  --json           {"text", "outcome": "one | several | none", "place", "organ", "candidates": […]} with codes, paths, dated names and why

Exit codes: 0 one place or several candidates · 1 nothing fits · 2 the call was wrong.
`;

const SHOWN = 12;

const COMMAND = {
  name: "regions",
  help: HELP,
  options: {
    json: { type: "boolean", default: false },
    within: { type: "string" },
    parent: { type: "string" },
    year: { type: "string" },
  },
} as const;

/** Runs the command; resolves to its exit code. */
export function run(args: string[]): Promise<number> {
  return runCommand(COMMAND, args, ({ values, positionals: [action, ...words] }) => {
    if (action === "help" && args.length === 1) {
      process.stderr.write(HELP);
      return 0;
    }
    if (action !== "match")
      throw new WrongCall(action ? `there is no "regions ${action}"; use "regions match TEXT".` : "say what to match.");
    const { json, year, parent, within = parent } = values;
    const text = words.join(" ").trim();
    if (!text) throw new WrongCall('give a name, a path or a code: regions match "阜阳市颍州区".');
    if (year !== undefined && !/^(19|20)\d{2}$/.test(year))
      throw new WrongCall(`--year takes a year such as 2018, not "${year}".`);
    return match(text, within, year === undefined ? null : Number(year), json);
  });
}

/** Prints what the text means; 1 where nothing fits. */
function match(text: string, within: string | undefined, at: number | null, json: boolean): number {
  let area: Place | null = null;
  if (within !== undefined) {
    area = /^\d/.test(within) ? placeByCode(within, at) : (placeById(within) ?? resolvePlace(within, { year: at }));
    if (!area) {
      const fits = findPlaces(within, { year: at })
        .slice(0, SHOWN)
        .map((c) => line(c.place, at));
      throw new WrongCall(
        fits.length > 0
          ? `--within ${within} may be several places; give one of their codes:\n${fits.join("\n")}`
          : `--within ${within}: no such place.`,
      );
    }
  }
  const query = { within: area?.id ?? null, year: at };
  const { place, organ, candidates } = matchIssuer(text, query);
  const outcome = place ? "one" : candidates.length > 0 ? "several" : "none";
  if (json) {
    const answer = {
      text,
      within: area ? codeAt(area, at) : null,
      year: at,
      outcome,
      place: place ? described(place, at) : null,
      organ,
      candidates: candidates.map((c) => candidate(c, at)),
    };
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  } else if (place) {
    process.stdout.write(`${line(place, at)}\n`);
    if (organ) process.stderr.write(`  ${organ} is a unit of this place\n`);
    for (const note of history(place)) process.stderr.write(`  ${note}\n`);
  } else {
    for (const c of candidates.slice(0, SHOWN)) process.stdout.write(`${line(c.place, at)}\t${c.why}\n`);
    const more = candidates.length - SHOWN;
    process.stderr.write(
      outcome === "none"
        ? `Nothing in the gazetteer fits "${text}". Check the characters, or give the place above it with --within.\n`
        : `${candidates.length} candidates${more > 0 ? `, ${more} not shown` : ""}; --within or a longer path would settle it.\n`,
    );
  }
  return outcome === "none" ? 1 : 0;
}

const line = (place: Place, year: number | null): string =>
  [
    codeAt(place, year) ?? addressOf(place),
    pathAt(place, year)
      .map((p) => p.name)
      .join(" "),
    levelOf(place, year),
  ].join("\t");

/** Former names and codes, mergers and splits, as sentences. */
function history(place: Place): string[] {
  const names =
    place.names.length > 1 ? place.names.map((n) => `${n.from}-${n.to ?? ""} ${n.name} ${n.code ?? ""}`.trim()) : [];
  const changes = changesOf(place.id).map((c) => {
    const other = placeById(c.from === place.id ? c.to : c.from)!;
    const what = c.how === "all" ? "all of it" : "part";
    const known = c.villages ? ` (${c.villages.found} of ${c.villages.of} villages carry the same name)` : "";
    return c.from === place.id
      ? `${c.year}: ${what} went to ${nameAt(other, c.year)}${known}`
      : `${c.year}: received ${what === "part" ? "part" : "all"} of ${nameAt(other, c.year - 1)}${known}`;
  });
  return [...names, ...changes];
}

function described(place: Place, year: number | null) {
  const { name, code, level, kind } = recordAt(place, year);
  return {
    id: place.id,
    code,
    address: addressOf(place),
    name,
    english: englishName(place, year),
    level,
    kind,
    quasi: place.quasi,
    path: pathAt(place, year).map((p) => p.name),
    names: place.names.map((n) => ({ name: n.name, code: n.code, from: n.from, to: n.to })),
    changes: changesOf(place.id),
  };
}

const candidate = (c: IssuerMatch["candidates"][number], year: number | null) => ({
  id: c.place.id,
  code: codeAt(c.place, year),
  name: nameAt(c.place, year),
  level: levelOf(c.place, year),
  path: pathAt(c.place, year).map((p) => p.name),
  matched: c.matched,
  how: c.how,
  why: c.why,
  score: Math.round(c.score * 100) / 100,
});
