import "server-only";
import type { z } from "zod";
import { marketOf, type Pair } from "@/lib/i18n/pairs";
import { fail, type Result } from "@/lib/result";
import { changeBasket } from "../basket/change-basket";
import { getCheckout } from "./get-checkout";
import { setAddressMutation, setContactMutation, setDeliveryMutation } from "./queries";
import type { addressSchema, contactSchema, deliverySchema } from "./schemas";
import type { Checkout } from "./types";

/** Saves who buys; the checkout as it stands then. */
export async function saveContact(
  pair: Pair,
  contact: z.infer<typeof contactSchema>,
): Promise<Result<Checkout>> {
  const { phone, ...person } = contact;
  return save(pair, setContactMutation, { input: { ...person, phoneNumber: phone } });
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

export async function saveDelivery(
  pair: Pair,
  { methodId }: z.infer<typeof deliverySchema>,
): Promise<Result<Checkout>> {
  return save(pair, setDeliveryMutation, { methodId });
}

async function save(
  pair: Pair,
  mutation: string,
  variables: Record<string, unknown>,
): Promise<Result<Checkout>> {
  const saved = await changeBasket(pair, mutation, variables);
  return saved.ok ? getCheckout(pair) : saved;
}
