import { z } from "zod";
import { orderCode, storeCode } from "@/contracts/code-schemas";
import { longest } from "@/contracts/lengths";
import { collector, emailAddress } from "@/contracts/person";
import { idSchema as id } from "../engine/id-schema";
import { readsOldName } from "../old-names";

/** `37.54,127.05`: a visitor's position. Two decimals, some 1 km, are enough to find a store. */
export const pointSchema = z
  .string()
  .regex(/^-?\d{1,2}(\.\d+)?,-?\d{1,3}(\.\d+)?$/)
  .transform((text) => {
    const [latitude = 0, longitude = 0] = text.split(",").map(Number);
    return { latitude, longitude };
  })
  .refine(({ latitude, longitude }) => Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180);

/** `12:1,15:2`: variants with how many of each. */
export const linesSchema = z
  .string()
  .regex(/^\d{1,10}:\d{1,4}(,\d{1,10}:\d{1,4}){0,99}$/)
  .transform((text) =>
    text.split(",").map((line) => {
      const [variantId = "", quantity] = line.split(":");
      return { variantId, quantity: Number(quantity) };
    }),
  )
  .pipe(z.array(z.object({ variantId: id, quantity: z.number().min(1) })));

/** `12,15`: things by id. */
export const idsSchema = z
  .string()
  .regex(/^\d{1,10}(,\d{1,10}){0,99}$/)
  .transform((text) => text.split(","))
  .pipe(z.array(id));

export const searchSchema = z
  .string()
  .transform((value) => value.normalize("NFKC").trim())
  .pipe(z.string().max(60));

/** Without a store, the lines are delivered again. */
export const cartPickupSchema = z.object({
  storeCode: storeCode.nullable(),
  lineIds: z.array(id).min(1).max(100).optional(),
});

const note = z.string().trim().max(longest.note);
const requestText = note.default("");

/** What the store's people are told; nothing of it is kept unless the shopper agreed to that. */
const serviceRequestsSchema = z.object({
  agreed: z.boolean(),
  fit: requestText,
  toCar: z.boolean().default(false),
  note: requestText,
});

const told = {
  allowSubstitutes: z.boolean().optional(),
  allowMove: z.boolean().optional(),
  serviceRequests: serviceRequestsSchema.nullable().optional(),
};

const readsOldWord = readsOldName("wishes", "serviceRequests");

export const checkoutPickupSchema = z.preprocess(
  readsOldWord,
  z.object({
    storeCode,
    lineIds: z.array(id).min(1).max(100),
    /** As soon as possible when left out. */
    slotStart: z.iso.datetime({ offset: true }).optional(),
    collector,
    ...told,
  }),
);

/** Pieces to be tried in a store, each with what one cost on the page, in hundredths. */
export const trySchema = z.object({
  storeCode,
  pieces: z
    .array(
      z.object({
        variantId: id,
        quantity: z.number().int().min(1).max(99),
        shownPrice: z.number().int().min(0),
      }),
    )
    .min(1)
    .max(50),
  collector,
  emailAddress,
});
export type TryInput = z.infer<typeof trySchema>;

const token = z.string().regex(/^[\w-]{20,128}$/);

const proofSchema = z.object({
  orderCode,
  token: token.optional(),
  emailAddress: emailAddress.optional(),
});

export const statusSchema = z.object({ proof: proofSchema });

export const liveSchema = z.object({ orderCode, token });

const command = { proof: proofSchema, pickupId: id, commandId: z.uuid() };

export const commandSchema = z.preprocess(
  readsOldWord,
  z.discriminatedUnion("command", [
    z.object({ ...command, command: z.literal("arrive"), note }),
    z.object({ ...command, command: z.literal("not-here") }),
    z.object({ ...command, command: z.literal("come") }),
    z.object({ ...command, command: z.literal("extend") }),
    z.object({ ...command, command: z.literal("collector"), collector }),
    z.object({ ...command, command: z.literal("tell"), ...told }),
    z.object({ ...command, command: z.literal("cancel") }),
    z.object({
      ...command,
      command: z.literal("answer"),
      lineId: id,
      variantId: id,
      quantity: z.number().int().min(1).max(9999),
      accept: z.boolean(),
    }),
    z.object({
      ...command,
      command: z.literal("move"),
      storeCode,
      slotStart: z.iso.datetime({ offset: true }),
    }),
  ]),
);
export type CommandInput = z.infer<typeof commandSchema>;
