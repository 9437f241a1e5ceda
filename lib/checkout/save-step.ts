import "server-only";
import type { z } from "zod";
import type { Document } from "@/contracts/documents";
import { marketOf, type Pair } from "@/lib/i18n/pairs";
import { fail, type Result } from "@/lib/result";
import { type BasketChange, changeBasket, choosePickup } from "../cart/server";
import { isCollection } from "../orders/server";
import type { checkoutPickupSchema } from "../pickup";
import { askAsVisitor } from "../session/ask-as-visitor";
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
  pair: Pair,
  contact: z.infer<typeof contactSchema>,
): Promise<Result<Checkout>> {
  const { phone, ...person } = contact;
  const saved = await save(pair, setContactMutation, { input: { ...person, phoneNumber: phone } });
  if (saved.ok || saved.failure.message !== "basketChanged") return saved;
  // Signed in by now, in another window perhaps: the account is the contact.
  const checkout = await getCheckout(pair);
  return checkout.ok && checkout.value.signedIn ? checkout : saved;
}

/** Saves where it goes, within the market's country; tax and delivery follow from it. */
export async function saveAddress(
  pair: Pair,
  address: z.infer<typeof addressSchema>,
): Promise<Result<Checkout>> {
  if (address.countryCode !== marketOf(pair).code)
    return fail("validation", "notDeliverable", "countryCode");
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
  return save(pair, setAddressMutation, { input });
}

/** Saves how it comes; what is collected keeps its own method beside it. */
export async function saveDelivery(
  pair: Pair,
  { methodId }: z.infer<typeof deliverySchema>,
): Promise<Result<Checkout>> {
  const eligible = await askAsVisitor({ pair, query: eligibleMethodsQuery });
  if (!eligible.ok) return eligible;
  const collect = eligible.value.eligibleShippingMethods.filter(isCollection).map(({ id }) => id);
  return save(pair, setDeliveryMutation, { methodIds: [methodId, ...collect] });
}

/** Saves when and by whom what waits at a store is collected. */
export async function savePickup(
  pair: Pair,
  choice: z.infer<typeof checkoutPickupSchema>,
): Promise<Result<Checkout>> {
  const saved = await choosePickup(pair, choice);
  return saved.ok ? getCheckout(pair) : saved;
}

async function save<Variables>(
  pair: Pair,
  mutation: Document<BasketChange, Variables>,
  variables: NoInfer<Variables>,
): Promise<Result<Checkout>> {
  const saved = await changeBasket(pair, mutation, variables);
  return saved.ok ? getCheckout(pair) : saved;
}
