import { z } from "zod";
import { mostTransferred, transferDeclines, transferReasons } from "@/contracts/transfers";
import { idSchema } from "../engine/id-schema";

const command = { id: z.uuid(), device: z.string().max(100) };
const step = { ...command, transferId: idSchema };
const pieces = z.number().int().min(0).max(mostTransferred);
const text = z.string().trim().max(80);

/** What two stores do with a transfer between them. The same id twice is done once. */
export const transferSchema = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("request"),
    ...command,
    /** The store that is asked. */
    from: z.string().min(1).max(100),
    reason: z.enum(transferReasons),
    lines: z
      .array(z.object({ variantId: idSchema, quantity: pieces.min(1) }))
      .min(1)
      .max(100),
  }),
  z.object({
    type: z.literal("pack"),
    ...step,
    lineId: idSchema,
    /** Into the box; below 0, out of it again. */
    pieces: z.number().int().min(-mostTransferred).max(mostTransferred),
  }),
  /** All that the box has of them is at its place again. */
  z.object({ type: z.literal("shelve"), ...step, lineId: idSchema, pieces: pieces.min(1) }),
  z.object({ type: z.literal("close"), ...step }),
  /** Without a number, the shop's carrier gives one. */
  z.object({ type: z.literal("label"), ...step, carrier: text, trackingCode: text }),
  z.object({ type: z.literal("send"), ...step, code: text.optional() }),
  z.object({
    type: z.literal("receive"),
    ...step,
    lines: z
      .array(z.object({ lineId: idSchema, pieces }))
      .min(1)
      .max(100),
  }),
  z.object({ type: z.literal("decline"), ...step, reason: z.enum(transferDeclines) }),
  z.object({ type: z.literal("cancel"), ...step }),
]);
export type TransferCommand = z.infer<typeof transferSchema>;
