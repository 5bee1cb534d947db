/** Words of every report that are also names of places. */
import { z } from "zod";
import namesJson from "./everyday-names.json";

const words = z.array(z.string().min(2)).transform((list): ReadonlySet<string> => new Set(list));
const names = z.strictObject({ about: z.string(), districts: words, short: words }).parse(namesJson);

/** Districts that only a place right above tells from the word: 城区, 新区, 开发区. */
export const everydayDistricts = names.districts;

/** Short names that begin ordinary sentences: 资源, 和平, 建设. */
export const everydayShortNames = names.short;
