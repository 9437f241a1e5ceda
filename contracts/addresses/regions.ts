import type { Region } from "./region";
import { emirates } from "./regions-ae";
import { prefectures } from "./regions-jp";
import { provinces } from "./regions-kr";
import { states } from "./regions-us";

/** Countries that the shop delivers to. */
export type DeliveryCountry = "KR" | "JP" | "US" | "AE";

/** The regions of each country, in the order in which people expect them. */
export const regions: Record<DeliveryCountry, readonly Region[]> = {
  KR: provinces,
  JP: prefectures,
  US: states,
  AE: emirates,
};
