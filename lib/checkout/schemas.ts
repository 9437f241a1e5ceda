import { z } from "zod";
import { addressFaults, isPostalCode } from "../../contracts/addresses/address-faults";
import { regionsOf } from "../../contracts/addresses/regions";
import { cardForm } from "../../contracts/card-form";
import { orderCode } from "../../contracts/code-schemas";
import { emailAddress } from "../../contracts/person";
import { idSchema } from "../engine/id-schema";
import { currencies, marketCodes } from "../i18n/locales";

const line = (max: number) => z.string().trim().max(max);
const required = (max: number) => line(max).min(1);

export const contactSchema = z.object({
  emailAddress,
  firstName: required(80),
  // Empty where a name is not written in two parts.
  lastName: line(80),
  phone: line(40),
});

/** An address of a country that the shop delivers to, by the rules that the engine has too. */
export const addressSchema = z
  .object({
    fullName: required(120),
    phone: required(40).regex(/^[+\d][\d\s().-]{5,}$/),
    line1: required(160),
    line2: line(160).default(""),
    city: required(80),
    // Asked for where a country has regions that are known.
    province: line(40).default(""),
    postalCode: line(16).default(""),
    countryCode: z.enum(marketCodes),
  })
  .superRefine((address, context) => {
    const { countryCode, postalCode } = address;
    const wrong = new Set<string>(addressFaults(countryCode, address).map(({ field }) => field));
    if (!isPostalCode(countryCode, postalCode)) wrong.add("postalCode");
    if (!address.province && regionsOf(countryCode).length > 0) wrong.add("province");
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

/** The order as the page showed it when its button was pressed. */
const shownSchema = z.object({
  code: orderCode,
  currency: z.enum(currencies),
  /** Hundredths, as everywhere. */
  total: z.number().int().min(0),
  fingerprint: z.string().min(1).max(100),
});
export type ShownOrder = z.infer<typeof shownSchema>;

export const placeSchema = z.object({ shown: shownSchema, payment: paymentSchema });
export type PlaceInput = z.infer<typeof placeSchema>;
