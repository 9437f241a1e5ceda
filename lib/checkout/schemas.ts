import { z } from "zod";
import { addressFaults, isPostalCode } from "../../contracts/addresses/address-faults";
import { cardForm } from "../../contracts/card-form";
import { countryFacts } from "../../contracts/countries/countries";
import { writtenPostalCode } from "../../contracts/countries/postal-codes";
import { longest } from "../../contracts/lengths";
import { emailAddress, hasName, nameParts, phoneNumber } from "../../contracts/person";
import { shownOrder } from "../../contracts/shown-order";
import { plainPhone, plainPostalCode } from "../../contracts/text/plain-signs";
import { idSchema } from "../engine/id-schema";
import { currencies, marketCodes } from "../i18n/locales";

const line = (max: number) => z.string().trim().max(max);
const required = (max: number) => line(max).min(1);

export const contactSchema = z
  .object({ emailAddress, ...nameParts, phone: phoneNumber })
  .refine(hasName, { path: ["firstName"] });

/** An address of a country that the shop delivers to, by the rules that the engine has too. */
export const addressSchema = z
  .object({
    fullName: required(longest.fullName),
    // The engine reads it, and says what is wrong with it.
    phone: required(longest.phone),
    line1: required(longest.addressLine),
    line2: line(longest.addressLine).default(""),
    city: required(longest.city),
    // Asked for where a country has regions that are known.
    province: line(longest.region).default(""),
    postalCode: line(longest.postalCode).default(""),
    countryCode: z.enum(marketCodes),
  })
  .transform((address) => ({
    ...address,
    phone: plainPhone(address.phone),
    postalCode: writtenPostalCode(address.countryCode, plainPostalCode(address.postalCode)),
  }))
  .superRefine((address, context) => {
    const { countryCode, postalCode } = address;
    const wrong = new Set<string>(addressFaults(countryCode, address).map(({ field }) => field));
    if (!isPostalCode(countryCode, postalCode)) wrong.add("postalCode");
    if (!address.province && countryFacts(countryCode).regions.length > 0) wrong.add("province");
    for (const field of wrong)
      context.addIssue({ code: "custom", path: [field], message: "invalid" });
  });

export const deliverySchema = z.object({ methodId: idSchema });

/** What each step that is saved consists of. */
export const stepSchemas = {
  contact: contactSchema,
  address: addressSchema,
  delivery: deliverySchema,
};

/** By which method, and the card where its means is one. Merchants name the codes. */
export const paymentSchema = cardForm.partial().extend({ method: z.string().min(1).max(255) });

export type PaymentInput = z.infer<typeof paymentSchema>;

/** Pages that were opened before an upgrade say `total` and `currency`. */
const renamed = (shown: unknown) =>
  shown instanceof Object && "total" in shown && "currency" in shown
    ? { totalWithTax: shown.total, currencyCode: shown.currency, ...shown }
    : shown;

const shownSchema = shownOrder.extend({ currencyCode: z.enum(currencies) });

export type ShownHere = z.infer<typeof shownSchema>;

export const placeSchema = z.object({
  shown: z.preprocess(renamed, shownSchema),
  payment: paymentSchema,
});
export type PlaceInput = z.infer<typeof placeSchema>;

/** A payment that begins at a provider. */
export const attemptSchema = z.object({
  shown: shownSchema,
  method: paymentSchema.shape.method,
});
export type AttemptInput = z.infer<typeof attemptSchema>;

export const followSchema = z.object({ key: z.uuid() });
export type FollowInput = z.infer<typeof followSchema>;
