import "server-only";
import type { z } from "zod";
import type { Document } from "@/contracts/documents";
import { isCollection } from "@/contracts/fulfilment";
import { type Locale, marketOf } from "@/lib/i18n/locales";
import { type Result, toFailure } from "@/lib/result";
import { type CartChange, changeCart, choosePickup } from "../cart/server";
import type { checkoutPickupSchema } from "../pickup";
import { queryAsVisitor } from "../session/query-as-visitor";
import { getCheckout } from "./get-checkout";
import {
  eligibleMethodsQuery,
  setAddressMutation,
  setContactMutation,
  setDeliveryMutation,
} from "./queries";
import type { addressSchema, contactSchema, deliverySchema } from "./schemas";
import type { Checkout } from "./types";

/** Saves who buys; the checkout as it stands then. */
export async function saveContact(
  locale: Locale,
  contact: z.infer<typeof contactSchema>,
): Promise<Result<Checkout>> {
  const { phone, ...person } = contact;
  const saved = await save(locale, setContactMutation, {
    input: { ...person, phoneNumber: phone },
  });
  if (saved.ok || saved.failure.message !== "cartChanged") return saved;
  // Signed in by now, in another window perhaps: the account is the contact.
  const checkout = await getCheckout(locale);
  return checkout.ok && checkout.value.signedIn ? checkout : saved;
}

/** Saves where it goes, within the market's country; tax and delivery follow from it. */
export async function saveAddress(
  locale: Locale,
  address: z.infer<typeof addressSchema>,
): Promise<Result<Checkout>> {
  if (address.countryCode !== marketOf(locale).code)
    return toFailure("validation", "notDeliverable", "countryCode");
  const input = {
    fullName: address.fullName,
    phoneNumber: address.phone,
    streetLine1: address.line1,
    streetLine2: address.line2,
    city: address.city,
    province: address.province,
    postalCode: address.postalCode,
    countryCode: address.countryCode,
  };
  return save(locale, setAddressMutation, { input });
}

/** Saves how it comes; what is collected keeps its own method beside it. */
export async function saveDelivery(
  locale: Locale,
  { methodId }: z.infer<typeof deliverySchema>,
): Promise<Result<Checkout>> {
  const eligible = await queryAsVisitor({ locale, query: eligibleMethodsQuery });
  if (!eligible.ok) return eligible;
  const collect = eligible.value.eligibleShippingMethods.filter(isCollection).map(({ id }) => id);
  return save(locale, setDeliveryMutation, { methodIds: [methodId, ...collect] });
}

/** Saves when and by whom what waits at a store is collected. */
export async function savePickup(
  locale: Locale,
  choice: z.infer<typeof checkoutPickupSchema>,
): Promise<Result<Checkout>> {
  const saved = await choosePickup(locale, choice);
  return saved.ok ? getCheckout(locale) : saved;
}

async function save<Variables>(
  locale: Locale,
  mutation: Document<CartChange, Variables>,
  variables: NoInfer<Variables>,
): Promise<Result<Checkout>> {
  const saved = await changeCart(locale, mutation, variables);
  return saved.ok ? getCheckout(locale) : saved;
}
