import type { Region } from "./region";
import { emirates } from "./regions-ae";
import { prefectures } from "./regions-jp";
import { provinces } from "./regions-kr";
import { taiwanese } from "./regions-tw";
import { states } from "./regions-us";

const byCountry: Readonly<Record<string, readonly Region[]>> = {
  KR: provinces,
  JP: prefectures,
  US: states,
  AE: emirates,
  TW: taiwanese,
};

/**
 * The regions of a country (`KR`), in the order in which people expect them. Of a country that is
 * not known here there are none: its region is whatever people write.
 */
export function regionsOf(country: string): readonly Region[] {
  return byCountry[country] ?? [];
}
