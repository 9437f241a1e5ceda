import "server-only";
import type { z } from "zod";
import type { Document, ResultOf } from "@/contracts/documents";
import { marketOf, type Pair } from "@/lib/i18n/pairs";
import { ok, type Result } from "@/lib/result";
import type { basketPickupSchema, checkoutPickupSchema } from "../pickup";
import { refusalOf } from "../pickup/server";
import { askAsVisitor } from "../session/ask-as-visitor";
import { clearPickupMutation, setPickupMutation } from "./pickup-queries";
import { reopenMutation } from "./queries";
import { reshapeBasket } from "./reshape";
import type { Basket } from "./types";

/** The basket as it is then, or what stands against the choice. */
type PickupChange = ResultOf<typeof setPickupMutation>;

/** Has lines of the basket, or all of it, collected at a store, or delivered again. */
export function chooseStore(
  pair: Pair,
  { storeCode, lineIds }: z.infer<typeof basketPickupSchema>,
): Promise<Result<Basket>> {
  if (storeCode === null) return change(pair, clearPickupMutation, { lineIds });
  return change(pair, setPickupMutation, { input: { storeCode, lineIds } });
}

/** Who collects may stay as it was. */
type PickupWish = Omit<z.infer<typeof checkoutPickupSchema>, "collector"> & {
  collector?: z.infer<typeof checkoutPickupSchema>["collector"];
};

/** Keeps when and by whom what waits at a store is collected. */
export function choosePickup(pair: Pair, choice: PickupWish): Promise<Result<Basket>> {
  return change(pair, setPickupMutation, { input: choice });
}

async function change<Variables>(
  pair: Pair,
  query: Document<PickupChange, Variables>,
  variables: NoInfer<Variables>,
): Promise<Result<Basket>> {
  const request = { pair, query, variables };
  let result = await askAsVisitor(request);
  if (!result.ok) return result;
  if (isPaying(result.value.change)) {
    // It stands at the payment step, perhaps in another tab: taken back, it gives up what it held.
    await askAsVisitor({ pair, query: reopenMutation });
    result = await askAsVisitor(request);
    if (!result.ok) return result;
  }
  const { change: changed } = result.value;
  if (changed.__typename === "PickupRefusedError") return refusalOf(changed);
  return ok(reshapeBasket(changed, marketOf(pair)));
}

function isPaying(changed: PickupChange["change"]): boolean {
  return changed.__typename === "PickupRefusedError" && changed.reason === "PAYMENT_STARTED";
}
