/** Rough centres of provinces and prefectures (and districts of municipalities), for tile maps. Built by scripts/build-centres.ts. */
import file from "./centres.json";

const centres: Record<string, number[]> = file.centres;

/** Longitude and latitude in degrees, to a tenth; null for places below prefectures, zones, and what the source did not know. */
export function centreOf(placeId: string): { lon: number; lat: number } | null {
  const at = centres[placeId];
  return at ? { lon: at[0]!, lat: at[1]! } : null;
}
