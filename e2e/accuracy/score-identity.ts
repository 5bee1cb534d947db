/** Who reports, for which year, in which form: what was concluded against what is true. */
import { placeByCode } from "@/lib/dictionary/regions";
import type { ReportIdentity, ReportResult } from "@/lib/report";
import type { IdentityTruth } from "@/lib/synth/truth";
import type { Answers, DocumentScore, Fail } from "./counts";

type Region = ReportIdentity["region"];

/** Is it the true place, or one that counts as right too? */
function isRightPlace(region: Region, truth: IdentityTruth): boolean {
  if (truth.place === null) return region === null;
  if (region === null) return false;
  if (truth.other_places.some((n) => region.name.includes(n) || n.includes(region.name))) return true;
  // Without a year the code of any year is the place's.
  const { id, code, name } = truth.place;
  if (!truth.year_told && region.code !== null && id !== null && placeByCode(region.code)?.id === id) return true;
  return code !== null ? region.code === code : region.name === name;
}

interface Question {
  name: "place" | "year";
  told: boolean;
  answered: boolean;
  right: boolean;
  expected: string;
  got: string;
}

/** What the document tells has to be answered rightly; what it does not tell must not be guessed. */
function answer(answers: Answers, q: Question, fail: (what: string, expected: string, got: string) => void): void {
  if (q.told) {
    answers.told++;
    if (q.right) answers.right++;
    else if (!q.answered) {
      answers.unknown++;
      fail(`${q.name} told, but unknown`, q.expected, q.got);
    } else {
      answers.wrong++;
      fail(`wrong ${q.name}`, q.expected, q.got);
    }
  } else if (q.answered && !q.right) {
    answers.guessed++;
    fail(`${q.name} not told, guessed wrongly`, q.expected, q.got);
  }
}

export function scoreIdentity(
  truth: IdentityTruth,
  { identity, document }: Extract<ReportResult, { outcome: "report" }>,
  score: DocumentScore,
  failure: Fail,
): void {
  const words = document.text.slice(0, 260).replace(/\s+/g, " ");
  const fail = (what: string, expected: string, got: string) =>
    failure({ stage: "identify", what, expected, got, words });
  const { region, issuer } = identity;
  const place: Question = {
    name: "place",
    told: truth.place !== null && truth.place_told,
    answered: region !== null,
    right: isRightPlace(region, truth),
    // Nobody can know an invented place; a real one in its stead is a guess.
    expected: truth.place ? `${truth.place.code ?? ""} ${truth.place.name}` : "unknown: no gazetteer has it",
    got: region
      ? `${region.code ?? ""} ${region.path.join("/")} (${identity.region_certainty})`
      : `unknown, candidates ${identity.region_candidates.map((c) => c.name).join(" ")}`,
  };
  const year: Question = {
    name: "year",
    told: truth.year_told,
    answered: identity.year !== null,
    right: identity.year === truth.year,
    expected: truth.year_told ? String(truth.year) : `${truth.year}, not told`,
    got: `${identity.year} (${identity.year_certainty})`,
  };
  answer(score.place, place, fail);
  answer(score.year, year, fail);

  const oneOf = <T>(name: string, got: T, wanted: readonly T[], told = String(got)) => {
    const right = wanted.includes(got);
    if (!right) fail(`${name} ${got} for ${wanted[0]}`, wanted.join(" or "), told);
    return { right: right ? 1 : 0, asked: 1 };
  };
  score.era = oneOf("era", identity.era, [truth.era, ...truth.other_eras]);
  const unknown = identity.scope === "unknown" && truth.scopes[0] !== "unknown" ? 1 : 0;
  score.scope = { ...oneOf("scope", identity.scope, truth.scopes), unknown };
  score.issuer = oneOf("issuer", issuer.kind, truth.issuer_kinds, `${issuer.kind} ${issuer.name}`);
}
