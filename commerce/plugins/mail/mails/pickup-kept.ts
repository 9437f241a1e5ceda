import { z } from "zod";
import type { PickupChange } from "../../../contracts/pickup-events";
import { id } from "./kept";

/** What every message about a pickup keeps of it: its times as they were then (ISO 8601). */
export const pickupKept = z.object({
  pickupId: id,
  orderId: id,
  language: z.string(),
  slotStart: z.string(),
  holdUntil: z.string().nullable(),
});

export type PickupKept = z.infer<typeof pickupKept>;

export function keepPickup({ pickup }: PickupChange): PickupKept {
  return {
    pickupId: pickup.id,
    orderId: pickup.orderId,
    language: pickup.language,
    slotStart: pickup.slotStart.toISOString(),
    holdUntil: pickup.holdUntil?.toISOString() ?? null,
  };
}
