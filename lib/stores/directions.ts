import type { Store } from "./types";

/**
 * The way to a store in the maps people use there. That is Kakao in Korea, where Google knows no
 * walking routes, and Google elsewhere. Both open the app on a phone that has it.
 */
export function directionsUrl({ market, name, latitude, longitude }: Store): string {
  return market === "KR"
    ? `https://map.kakao.com/link/to/${encodeURIComponent(name)},${latitude},${longitude}`
    : `https://www.google.com/maps/dir/?api=1&destination=${latitude},${longitude}`;
}
