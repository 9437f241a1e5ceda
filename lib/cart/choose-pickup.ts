import "server-only";
import type { z } from "zod";
import type { Document, ResultOf } from "@/contracts/documents";
import { type Locale, marketOf } from "@/lib/i18n/locales";
import { ok, type Result } from "@/lib/result";
import type { cartPickupSchema, checkoutPickupSchema } from "../pickup";
import { refusalOf } from "../pickup/server";
import { queryAsVisitor } from "../session/query-as-visitor";
import { clearPickupMutation, setPickupMutation } from "./pickup-queries";
import { reopenCart } from "./reopen-cart";
import { reshapeCart } from "./reshape";
import type { Cart } from "./types";

/** The cart as it is then, or what stands against the choice. */
type PickupChange = ResultOf<typeof setPickupMutation>;

/** Has lines of the cart, or all of it, collected at a store, or delivered again. */
export function chooseStore(
  locale: Locale,
  { storeCode, lineIds }: z.infer<typeof cartPickupSchema>,
): Promise<Result<Cart>> {
  if (storeCode === null) return change(locale, clearPickupMutation, { lineIds });
  return change(locale, setPickupMutation, { input: { storeCode, lineIds } });
}

/** Who collects may stay as it was. */
type PickupSelection = Omit<z.infer<typeof checkoutPickupSchema>, "collector"> & {
  collector?: z.infer<typeof checkoutPickupSchema>["collector"];
  /** Paid at the shelf, without a slot. */
  inAisle?: boolean;
};

/** Keeps when and by whom what waits at a store is collected. */
export function choosePickup(locale: Locale, choice: PickupSelection): Promise<Result<Cart>> {
  return change(locale, setPickupMutation, { input: choice });
}

async function change<Variables>(
  locale: Locale,
  query: Document<PickupChange, Variables>,
  variables: NoInfer<Variables>,
): Promise<Result<Cart>> {
  const request = { locale, query, variables };
  let result = await queryAsVisitor(request);
  if (!result.ok) return result;
  if (isPaying(result.value.change)) {
    // It stands at the payment step, perhaps in another tab: taken back, it gives up what it held.
    await reopenCart(locale);
    result = await queryAsVisitor(request);
    if (!result.ok) return result;
  }
  const { change: changed } = result.value;
  if (changed.__typename === "PickupRefusedError") return refusalOf(changed);
  return ok(reshapeCart(changed, marketOf(locale)));
}

function isPaying(changed: PickupChange["change"]): boolean {
  return changed.__typename === "PickupRefusedError" && changed.reason === "PAYMENT_STARTED";
}
