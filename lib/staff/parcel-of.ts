import type { Pickup } from "./types";

/** The open parcel whose label a code is; scanners may write its letters large. */
export function parcelOf(pickups: readonly Pickup[], code: string): Pickup | undefined {
  const said = code.trim().toUpperCase();
  if (said === "") return undefined;
  return pickups.find(
    ({ parcel, state }) => state === "ready" && parcel?.trackingCode.toUpperCase() === said,
  );
}
