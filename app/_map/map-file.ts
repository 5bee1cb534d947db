/** A map file as it may lie on disk: what makes one usable, which place each shape is, and what is wrong with it in a sentence. Pure. */
import { z } from "zod";
import type { MapFeatures } from "@/app/_charts/svg-map";
import { levelOf, parentAt, placeByCode } from "@/lib/dictionary/regions";

/** Years one of which the outlines are of. */
export interface Edition {
  from: number;
  to: number;
}
export interface MapShape {
  code: string;
  name: string;
  /** Null where no place has or had the code. */
  placeId: string | null;
  level: "province" | "city" | "other";
  provinceId: string | null;
  feature: MapFeatures["features"][number];
}
export type MapProblem = "missing" | "unreadable" | "not_json" | "not_features" | "no_codes";

const Feature = z.looseObject({
  id: z.union([z.string(), z.number()]).optional(),
  geometry: z.looseObject({ type: z.string() }),
  properties: z.looseObject({ name: z.string().optional() }).nullish(),
});
const MapFile = z.looseObject({ type: z.literal("FeatureCollection"), features: z.array(Feature).min(1) });

/** Division code of a feature: `adcode` or `code` of its properties, or its id. Six digits, or null. */
function codeOf({ id, properties }: z.infer<typeof Feature>): string | null {
  const code = String(properties?.adcode ?? properties?.code ?? id ?? "");
  return /^\d{6}$/.test(code) ? code : null;
}

/** The shapes of a file whose codes are of these years, or what is wrong with it. Shapes without a code are kept: an own map is drawn whole. */
export function readMapFile(text: string, edition: Edition): { map: MapFeatures; shapes: MapShape[] } | MapProblem {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return "not_json";
  }
  const parsed = MapFile.safeParse(data);
  if (!parsed.success) return "not_features";
  const shapes = parsed.data.features.map((feature, i): MapShape => {
    const code = codeOf(feature) ?? "";
    const name = feature.properties?.name || code || `#${i + 1}`;
    const place = code === "" ? null : placeByCode(code, edition.from);
    const level = place ? levelOf(place, edition.from) : null;
    return {
      code,
      name,
      placeId: place?.id ?? null,
      level: level === "province" || level === "city" ? level : "other",
      provinceId: place ? (parentAt(place, edition.from)?.id ?? null) : null,
      feature: { ...feature, properties: { ...feature.properties, name } },
    };
  });
  if (!shapes.some((s) => s.code)) return "no_codes";
  return { map: { ...(parsed.data as object), features: shapes.map((s) => s.feature) } as MapFeatures, shapes };
}
