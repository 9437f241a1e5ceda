import "server-only";
import { z } from "zod";
import { marketOf, type Pair } from "@/lib/i18n/pairs";
import { fail, ok, type Result } from "@/lib/result";
import { type EngineBasket, engineBasket, reshapeBasket } from "../basket/reshape";
import { shelfPrice } from "../catalogue/reshape";
import { isCollection, isStoreAddress } from "../orders/collection";
import { reshapeAddress } from "../orders/reshape";
import { choosePickup } from "../pickup/choose-pickup";
import { askAsVisitor } from "../session/ask-as-visitor";
import { readSession } from "../session/session";
import { checkoutQuery } from "./queries";
import type { Checkout } from "./types";

const schema = z.object({
  activeOrder: engineBasket.nullable(),
  activeCustomer: z
    .object({
      firstName: z.string(),
      lastName: z.string(),
      emailAddress: z.string(),
      phoneNumber: z.string().nullish(),
    })
    .nullable(),
  eligibleShippingMethods: z.array(
    z.object({
      id: z.string(),
      code: z.string(),
      name: z.string(),
      description: z.string(),
      price: z.number(),
      priceWithTax: z.number(),
    }),
  ),
  eligiblePaymentMethods: z.array(
    z.object({ code: z.string(), name: z.string(), isEligible: z.boolean() }),
  ),
});

/** What has been saved of the visitor's checkout; a failure when there is nothing to check out. */
export async function getCheckout(pair: Pair, isMended = false): Promise<Result<Checkout>> {
  const market = marketOf(pair);
  if (!(await readSession(market))) return fail("conflict", "emptyBasket");
  const result = await askAsVisitor({ pair, query: checkoutQuery, schema });
  if (!result.ok) return result;
  const misplaced = result.value.activeOrder && storeToGoTo(result.value.activeOrder);
  // Once only: what the engine refuses is said when the shopper saves the step or pays.
  if (misplaced && !isMended && (await choosePickup(pair, misplaced)).ok)
    return getCheckout(pair, true);
  const { activeOrder: order, activeCustomer: account } = result.value;
  if (!order || order.lines.length === 0) return fail("conflict", "emptyBasket");
  const person = account ?? order.customer;
  const { shippingAddress } = order;
  const address =
    shippingAddress?.countryCode && !isStoreAddress(shippingAddress) ? shippingAddress : null;
  return ok({
    code: order.code,
    basket: reshapeBasket(order, market),
    contact: person
      ? {
          emailAddress: person.emailAddress,
          firstName: person.firstName,
          lastName: person.lastName,
          phone: person.phoneNumber ?? "",
        }
      : null,
    signedIn: account !== null,
    address: address ? reshapeAddress(address) : null,
    deliveryMethods: result.value.eligibleShippingMethods
      .filter((m) => !isCollection(m))
      .map((method) => ({
        id: method.id,
        name: method.name,
        description: method.description,
        price: shelfPrice(method, market),
      })),
    deliveryMethodId:
      order.shippingLines.map((line) => line.shippingMethod).find((m) => !isCollection(m))?.id ??
      null,
    paymentMethods: result.value.eligiblePaymentMethods
      .filter((method) => method.isEligible)
      .map(({ code, name }) => ({ code, name })),
  });
}

/**
 * What to choose anew when all of a basket is collected but its address is still that of delivery,
 * because what was to be delivered has been taken out: tax is that of the store then.
 */
function storeToGoTo({ lines, pickups, shippingAddress }: EngineBasket) {
  const [first] = pickups;
  const collected = lines.every((line) => line.customFields.collectAt);
  if (!first || !collected || isStoreAddress(shippingAddress)) return undefined;
  const storeCode = first.store.code;
  return {
    storeCode,
    lineIds: lines.filter((l) => l.customFields.collectAt === storeCode).map(({ id }) => id),
    slotStart: first.slot.start,
  };
}
