import { z } from "zod";
import { storeCode } from "@/contracts/code-schemas";
import { longest } from "@/contracts/lengths";
import { tenders } from "@/contracts/money";
import { knownPassword } from "@/contracts/person";
import { damageEndings, longestDamageNote } from "@/contracts/pickup/damages";
import { declineCodes } from "@/contracts/pickup/declines";
import { mostASlot, pauseKinds } from "@/contracts/pickup/pauses";
import { longestShelf } from "@/contracts/pickup/shelves";
import { isSignature, longestSigner, longestStrokes } from "@/contracts/pickup/signature";
import { languages, marketCodes } from "@/lib/i18n/locales";
import { idSchema } from "../engine/id-schema";
import type { At, PinVerifier } from "./types";

const id = z.string().min(1).max(40);
const pieces = z.number().int().min(1).max(999);
const reason = z.string().trim().min(1).max(200);

/** A session's id, as every request names it beside its cookie. */
export const signInId = z.string().regex(/^\d{1,18}$/);

/** Where a request comes from, in its query. */
export const atSchema: z.ZodType<At, unknown> = z.object({
  as: signInId,
  market: z.enum(marketCodes),
  store: storeCode,
  language: z.enum(languages),
});

export const staffSignInSchema = z.object({
  email: z.string().trim().min(1).max(longest.emailAddress),
  password: knownPassword,
  language: z.enum(languages),
  /** Made by the device: with it the session is ended, also when its cookie has lapsed. */
  key: z.string().regex(/^[\w-]{20,80}$/),
  device: z.string().trim().max(100),
});
export type StaffSignIn = z.infer<typeof staffSignInSchema>;

export const signOutSchema = z.object({
  /** Of sessions that are over. */
  keys: z.array(z.string().max(80)).max(50),
  /** Whether the session of the cookie is over, too. */
  cookie: z.boolean(),
});
export type StaffSignOut = z.infer<typeof signOutSchema>;

export const pinSchema: z.ZodType<PinVerifier> = z.object({
  salt: z.string().regex(/^[0-9a-f]{32}$/),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  rounds: z.number().int(),
});

/** What a browser gives to a shop that may wake it. */
export const pushSchema = z.object({
  endpoint: z.url({ protocol: /^https?$/ }).max(1000),
  p256dh: z.string().regex(/^[\w-]{80,100}$/),
  auth: z.string().regex(/^[\w-]{20,30}$/),
});
export type PushRequest = z.infer<typeof pushSchema>;

export const endPushSchema = pushSchema.pick({ endpoint: true });

export const endSessionSchema = z.object({ id: signInId });

export const assistanceCodeSchema = z.object({ code: z.string().trim().min(1).max(40) });

export const suggestionSchema = z.object({
  sessionId: idSchema,
  productId: idSchema,
});

/** An article by its variant. */
export const variantIdSchema = idSchema;

/** Goods for a shopper, and the code by which they take them over. */
export const shareCartSchema = z.object({
  /** Made by the device: sent again, it is the same cart. */
  code: z.uuid(),
  lines: z
    .array(
      z.object({
        variantId: idSchema,
        quantity: z.number().int().min(1).max(999),
        /** The store where it is collected; without one it is delivered. */
        collectAt: storeCode.optional(),
      }),
    )
    .min(1)
    .max(50),
});
export type ShareCartRequest = z.infer<typeof shareCartSchema>;

export const pinRuleSchema = z.object({ required: z.boolean() });

/** A pass as it was shown: six digits, or what its QR code says. */
export const passSchema = z.union([
  z.object({ code: z.string().regex(/^\d{6}$/) }),
  z.object({ payload: z.string().min(8).max(400) }),
]);
export type ShownPass = z.infer<typeof passSchema>;

/** What the till says of money that it took or paid out. */
const tillNote = {
  tender: z.enum(tenders),
  reference: z.string().trim().max(60).optional(),
};

/** Money that is taken on handing over. */
const counterPayment = z.object({ due: z.number().int().min(1), ...tillNote });
export type CounterPayment = z.infer<typeof counterPayment>;

/** That money was paid out. The same id twice is done once. */
export const payoutSchema = z.object({
  id: z.uuid(),
  device: z.string().max(100),
  payoutId: id,
  ...tillNote,
});
export type PayoutConfirmation = z.infer<typeof payoutSchema>;

/** The order or transfer that a person opened, whose rings stop. */
const answered = z.union([z.object({ pickup: id }), z.object({ transfer: idSchema })]);
export type Answered = z.infer<typeof answered>;

/** How a person without a pass was known. */
const withoutPass = z.object({
  check: z.enum(["ID", "CALL_BACK"]),
  reason,
  /** What a colleague's PIN was answered with. */
  approval: z.string().max(400).optional(),
});
export type WithoutPass = z.infer<typeof withoutPass>;

/** What a shopper does not take of what lies there. */
const refusedPieces = z
  .array(
    z.object({
      lineId: id,
      quantity: pieces,
      instead: z.boolean(),
      damaged: z.boolean().optional(),
    }),
  )
  .min(1)
  .max(100);
export type RefusedPieces = z.infer<typeof refusedPieces>;

/** What is asked before pieces are refused, and a colleague's PIN for a handover or a substitute. */
export const refusalSchema = z.object({ pickupId: id, lines: refusedPieces });
const instead = { lineId: id, variantId: id };
export const approvalSchema = z.object({
  pickupId: id,
  /** Without it, of a handover. */
  substitute: z.object(instead).optional(),
  colleagueId: id,
  pin: z.string().regex(/^\d{4,8}$/),
});
export const substituteRuleSchema = z.object({ pickupId: id, ...instead });
export type SubstituteQuestion = z.infer<typeof substituteRuleSchema>;
export type ApprovalRequest = z.infer<typeof approvalSchema>;

export const signatureLookSchema = z.object({ pickupId: id, deviceName: z.string().max(100) });
export type SignatureLook = z.infer<typeof signatureLookSchema>;

const command = { id: z.uuid(), device: z.string().max(100) };
const onPickup = { ...command, pickupId: id };
const onLine = { ...onPickup, lineId: id };
const otherArticle = {
  quantity: pieces,
  variantId: id,
  /** What a manager's PIN was answered with. */
  approval: z.string().max(400).optional(),
};

/** What people of the staff app do. The same id twice is done once. */
export const commandSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("start"), ...onPickup }),
  z.object({ type: z.literal("put-back"), ...onPickup }),
  z.object({
    type: z.literal("pick"),
    ...onLine,
    quantity: pieces,
    barcode: z.string().max(80).optional(),
  }),
  z.object({ type: z.literal("short"), ...onLine, quantity: pieces, reason }),
  z.object({ type: z.literal("substitute"), ...onLine, ...otherArticle }),
  z.object({ type: z.literal("propose"), ...onLine, ...otherArticle }),
  z.object({ type: z.literal("undo"), ...onLine }),
  z.object({
    type: z.literal("stage"),
    ...onPickup,
    shelf: z.string().trim().min(1).max(longestShelf),
    /** A full shelf refuses it; without, a person uses it all the same. */
    ifRoom: z.boolean().optional(),
  }),
  z.object({
    type: z.literal("hand-over"),
    ...onPickup,
    /** One of the two. */
    pass: passSchema.optional(),
    without: withoutPass.optional(),
    /** How many stood on the screen; devices that kept an older command do not say it. */
    pieces: pieces.optional(),
    payment: counterPayment.optional(),
    /** With what stood on the screen as going back, in hundredths. */
    refused: z.object({ lines: refusedPieces, amount: z.number().int().min(0) }).optional(),
    /** As old (years) the shopper is, as a person has seen. */
    ageChecked: z.number().int().min(0).max(150).optional(),
    /** Of the till's receipt, where the store asks for it. */
    fiscalNumber: z.string().trim().max(80).optional(),
    /** Where the store asks for one. */
    signature: z
      .object({ strokes: z.string().max(longestStrokes), name: z.string().max(longestSigner) })
      .refine(isSignature)
      .optional(),
  }),
  z.object({
    type: z.literal("label"),
    ...onPickup,
    carrier: z.string().trim().max(80),
    /** Empty for the shop's own, or its carrier's. */
    trackingCode: z.string().trim().max(80),
  }),
  z.object({ type: z.literal("send"), ...onPickup, code: z.string().trim().max(80).optional() }),
  z.object({ type: z.literal("send-pass"), ...onPickup }),
  z.object({ type: z.literal("cancel"), ...onPickup, reason }),
  z.object({ type: z.literal("decline"), ...onPickup, reason: z.enum(declineCodes) }),
  z.object({ type: z.literal("not-here"), ...onPickup }),
  z.object({
    type: z.literal("shelve"),
    ...onPickup,
    putBackId: id,
    pieces,
    /** The article that was scanned, or the place where it belongs. */
    code: z.string().trim().min(1).max(80),
  }),
  z.object({
    type: z.literal("return"),
    ...onPickup,
    lines: z
      .array(z.object({ lineId: id, quantity: pieces, restock: z.boolean() }))
      .min(1)
      .max(100),
    reason,
  }),
  z.object({
    type: z.literal("correct-stock"),
    ...command,
    variantId: id,
    /** All that lies in the store, what waits for orders included. */
    counted: z.number().int().min(0).max(9999),
    reason,
  }),
  z.object({
    type: z.literal("settle-discrepancy"),
    ...command,
    discrepancyId: id,
    reason,
    /** As it stood on the screen; another difference is not settled by it. */
    seen: z.object({ expected: z.number().int(), counted: z.number().int() }),
  }),
  z.object({
    type: z.literal("note-damaged"),
    ...command,
    variantId: id,
    quantity: pieces,
    note: z.string().trim().max(longestDamageNote),
  }),
  z.object({
    type: z.literal("decide-damaged"),
    ...command,
    damagedId: id,
    ending: z.enum(damageEndings),
    /** How many, and how many waited on the screen; without them all of the row. */
    quantity: pieces.optional(),
    of: pieces.optional(),
  }),
  z.object({
    type: z.literal("undo-damaged"),
    ...command,
    damagedId: id,
    /** When the decision was made that is taken back. */
    endedAt: z.iso.datetime({ offset: true }),
  }),
  z.object({
    type: z.literal("pause-store"),
    ...command,
    kind: z.enum(pauseKinds),
    /** Orders a slot, of `fewer` alone. */
    capacity: z.number().int().min(1).max(mostASlot).optional(),
  }),
  /** As it stood on the screen: another pause is not taken back. */
  z.object({ type: z.literal("resume-store"), ...command, pauseId: id }),
]);
export type Command = z.infer<typeof commandSchema>;
/** That a person opened it, so that its rings stop: no step of it, and never refused. */
export type RingAnswer = Answered & { type: "answer"; id: string };
export type PickupCommand = Extract<Command, { pickupId: string }>;

/** Three weeks (ms): what is older is as old, and what a wrong clock says fits the engine's numbers. */
const oldest = 2_000_000_000;

/** How long ago (ms) something was done, by the device's own clock; below 0 if that was set back. */
export const ageSchema = z.coerce
  .number()
  .int()
  .default(0)
  .transform((age) => Math.min(oldest, Math.max(-oldest, age)));

export const answerSchema = z.intersection(answered, z.object({ age: ageSchema }));

export const damageStateSchema = z.enum(["waiting", "decided"]);

export const discrepancyStateSchema = z.enum(["open", "settled"]);

/** What is looked for at a desk: a barcode or SKU, an order's code. */
export const lookUpSchema = z.string().trim().min(1).max(80);

/** An order of the store by its id. */
export const orderIdSchema = id;

/** An order's code, or nothing for all that waits at the store. */
export const payoutsOfSchema = z.string().trim().max(80).nullable();

export const dateSchema = z.iso.date();
