import { isOf, openPieces } from "@/contracts/pickup/apply-command";
import type { Pickup, PickupLine } from "@/lib/staff/types";

/** A line of an order that is being picked. */
export interface Stop {
  pickup: Pickup;
  line: PickupLine;
}

const collator = new Intl.Collator("en", { numeric: true });

/** The lines of all orders in the order in which one walks past them: aisle, bay, bin. */
export function inWalkingOrder(pickups: readonly Pickup[]): Stop[] {
  return pickups
    .flatMap((pickup) => pickup.lines.map((line) => ({ pickup, line })))
    .sort(
      (a, b) =>
        collator.compare(a.line.place ?? "~", b.line.place ?? "~") ||
        collator.compare(a.line.sku, b.line.sku) ||
        Number(a.pickup.id) - Number(b.pickup.id),
    );
}

export type Choice = ({ kind: "found" } & Stop) | { kind: "complete" } | { kind: "foreign" };

/** For which line a scanned piece is: the first order that still wants one. */
export function chooseLine(pickups: readonly Pickup[], code: string): Choice {
  const same = inWalkingOrder(pickups).filter(({ line }) => isOf({ ...line, place: null }, code));
  if (same.length === 0) return { kind: "foreign" };
  const open = same.find(({ line }) => openPieces(line) > 0);
  return open ? { kind: "found", ...open } : { kind: "complete" };
}

/** The next orders to pick together: the most pressing ones, as many as the hands can carry. */
export function nextWave(pickups: readonly Pickup[], size: number): Pickup[] {
  return pickups
    .filter(({ state }) => state === "placed")
    .sort((a, b) => Date.parse(a.slotStart) - Date.parse(b.slotStart))
    .slice(0, size);
}
