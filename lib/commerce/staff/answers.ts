import { z } from "zod";
import { engineWishes } from "../pickup/engine-pickup";
import { type Article, type Board, type Pickup, tenders } from "./types";

const id = z.coerce.string();
const text = z.string().nullable();

const lineSchema = z.object({
  id,
  variantId: id,
  name: z.string(),
  sku: z.string(),
  barcode: text,
  preview: text,
  place: text,
  quantity: z.number(),
  picked: z.number(),
  short: z.number(),
  shortReason: text,
  substituted: z.number(),
  substituteId: id.nullable(),
  substitute: text,
  // Rows that a device kept from before know nothing of it.
  toTakeOut: z.number().default(0),
  returned: z.number(),
});

/** A pickup as the engine's queries and its live events say it. */
export const pickupSchema: z.ZodType<Pickup, unknown> = z.object({
  id,
  version: z.number(),
  state: z.enum([
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
  slotStart: z.string(),
  slotEnd: z.string(),
  collectorName: z.string(),
  collectorPhone: z.string(),
  delegate: z.boolean(),
  passVersion: z.number(),
  allowSubstitutes: z.boolean(),
  wishes: engineWishes,
  pickerId: id.nullable(),
  picker: text,
  shelf: text,
  placedAt: text,
  readyAt: text,
  onWayAt: text,
  arrivedAt: text,
  arrivalNote: text,
  collectedAt: text,
  holdUntil: text,
  reason: text,
  amountDue: z.number(),
  taken: z.number(),
  tender: z.enum(tenders).nullable(),
  currencyCode: z.string(),
  commands: z.array(z.string()),
  lines: z.array(lineSchema),
});

export const boardSchema: z.ZodType<Board, unknown> = z.object({
  cursor: z.number(),
  now: z.string(),
  pickups: z.array(pickupSchema),
});

export const articleSchema: z.ZodType<Article, unknown> = z.object({
  variantId: id,
  name: z.string(),
  sku: z.string(),
  barcode: text,
  preview: text,
  place: text,
  onHand: z.number(),
  allocated: z.number(),
});

const rowOf = z.object({ row: pickupSchema });

/** What every command of the shop floor is answered with. */
export const commandAnswerSchema = z.union([
  z.object({ __typename: z.literal("Pickup"), row: pickupSchema }),
  z.object({
    __typename: z.literal("PickupConflictError"),
    message: z.string(),
    pickup: rowOf,
  }),
  z.object({ __typename: z.literal("PickupCodeError"), retryAfter: z.number() }),
]);

export const passAnswerSchema = z.union([
  z.object({ __typename: z.literal("Pickup"), row: pickupSchema }),
  z.object({ __typename: z.literal("PickupCodeError"), retryAfter: z.number() }),
]);
