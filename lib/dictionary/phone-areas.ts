/** Telephone area codes: which prefectures a printed number can belong to. */
import { z } from "zod";
import phonesJson from "./phone-areas.json";
import { placeByCode } from "./regions";

const PhoneAreaSchema = z.strictObject({
  phone: z.string().regex(/^0\d{2,3}$/),
  zh: z.string().min(1),
  /** Division codes of prefectures (municipalities, and 海南省 as a whole). */
  codes: z.array(z.string().regex(/^\d{6}$/)).min(1),
});

/** All area codes. */
export const phoneAreas = z.array(PhoneAreaSchema).parse(phonesJson.rows);

const byPhone = new Map(phoneAreas.map((p) => [p.phone, p.codes]));

/** Place ids of the prefectures with that area code (with its 0); empty for an unknown code. */
export function placesOfPhone(phone: string): string[] {
  return (byPhone.get(phone) ?? []).map((code) => placeByCode(code)?.id).filter((id): id is string => id !== undefined);
}
