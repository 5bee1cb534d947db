/** Telephone, fax and post code numbers in running text. */
import { UNIT_START } from "./units";

/** Where a telephone number that begins at `start` ends; null where it is none. */
export function phoneEnd(text: string, start: number, end: number, before: string, plain: string): number | null {
  const area = /^\(?0\d{2,3}\)?[-—]{1,2}\d{7,8}(?:[-—转]\d+)?/.exec(text.slice(start, start + 22));
  if (area) return start + area[0].length;
  if (/(?<!\d)0\d{2,3}\)?[-—]{1,2}$/.test(before)) return end;
  if (/^1[3-9]\d{9}$/.test(plain)) return end;
  if (/^12345$/.test(plain) && !UNIT_START.test(text.slice(end, end + 3))) return end;
  if (plain.length >= 5 && /(?:电话|传真|手机|热线|邮编|邮政编码|联系方式|号码|QQ|Tel)[^\d,。;]{0,6}$/i.test(before))
    return end;
  if (/^(?:热线|平台热线)/.test(text.slice(end, end + 4)) && plain.length >= 5) return end;
  return null;
}
