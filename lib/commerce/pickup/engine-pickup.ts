import { z } from "zod";
import { engineStore } from "../stores/engine-store";

export const engineWindow = z.object({ start: z.string(), end: z.string() });
export const engineSlot = engineWindow.extend({ left: z.number() });

export const enginePromise = engineWindow.extend({
  sameDay: z.boolean(),
  orderBy: z.string(),
  reason: z.enum(["PREPARED", "OPENS", "QUEUE", "SLOTS_FULL"]),
  opensAt: z.string().nullable(),
});

const missing = z.array(z.object({ variantId: z.string(), left: z.number().nullable() }));

export const engineOffer = z.object({
  store: engineStore,
  distance: z.number().nullable(),
  available: z.boolean(),
  missing,
  promise: enginePromise.nullable(),
});

/** Why goods cannot be collected as the shopper wishes, with what can be had instead. */
export const engineRefusal = z.object({
  __typename: z.literal("PickupRefusedError"),
  errorCode: z.string(),
  message: z.string(),
  reason: z.string(),
  storeCode: z.string().nullable(),
  missing,
  nextSlot: engineSlot.nullable(),
  alternatives: z.array(
    z.object({
      distance: z.number().nullable(),
      promise: enginePromise.nullable(),
      store: z.object({ code: z.string(), name: z.string(), timeZone: z.string() }),
    }),
  ),
});
export type EngineRefusal = z.infer<typeof engineRefusal>;

export const engineWishes = z
  .object({ fit: z.string(), toCar: z.boolean(), note: z.string() })
  .nullable();

export const enginePickup = z.object({
  id: z.string(),
  state: z.enum([
    "draft",
    "held",
    "placed",
    "picking",
    "ready",
    "arrived",
    "collected",
    "returned",
    "cancelled",
    "expired",
  ]),
  orderCode: z.string(),
  store: engineStore,
  slot: engineWindow,
  collector: z.object({ name: z.string(), phone: z.string() }),
  allowSubstitutes: z.boolean(),
  wishes: engineWishes,
  lines: z.array(
    z.object({
      id: z.string(),
      variantId: z.string(),
      name: z.string(),
      quantity: z.number(),
      short: z.number(),
      substituted: z.number(),
      substitute: z.string().nullable(),
      returned: z.number(),
      preview: z.string().nullable(),
    }),
  ),
  readyAt: z.string().nullable(),
  onWayAt: z.string().nullable(),
  holdUntil: z.string().nullable(),
  collectedAt: z.string().nullable(),
  arrivalNote: z.string().nullable(),
  reason: z.string().nullable(),
  atCounter: z.boolean(),
  amountDue: z.number(),
  currencyCode: z.string(),
  payouts: z.array(
    z.object({
      id: z.string(),
      amount: z.number(),
      currencyCode: z.string(),
      store: z.object({ name: z.string() }),
      paidAt: z.string().nullable(),
    }),
  ),
  canExtend: z.boolean(),
  canCancel: z.boolean(),
  pass: z.object({ code: z.string(), payload: z.string() }).nullable(),
});

export const codeError = z.object({
  __typename: z.literal("PickupCodeError"),
  errorCode: z.string(),
  message: z.string(),
  retryAfter: z.number(),
});

export const conflictError = z.object({
  __typename: z.literal("PickupConflictError"),
  errorCode: z.string(),
  message: z.string(),
});
