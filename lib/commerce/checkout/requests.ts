import { ApiError, callApi } from "@/lib/api";
import type { Pair } from "@/lib/i18n/pairs";
import type { Order } from "../orders/types";
import type { PaymentInput } from "./schemas";
import type { Checkout } from "./types";

export type SavedStep = "contact" | "pickup" | "address" | "delivery";

/** Saves one step from the browser and answers the checkout after it. */
export function saveStep(pair: Pair, step: SavedStep, body: unknown): Promise<Checkout> {
  return callApi(`/api/checkout/${step}`, { pair, method: "PUT", body });
}

/**
 * Places the order and pays. When the answer is lost or says that there is nothing left to pay,
 * the order itself is asked for: it may have been placed by this very request, or in another tab.
 */
export async function placeOrder(
  pair: Pair,
  code: string,
  payment: PaymentInput,
): Promise<{ code: string }> {
  try {
    return await callApi("/api/checkout/place", { pair, method: "POST", body: payment });
  } catch (error) {
    if (!(error instanceof ApiError) || !leavesOpen(error)) throw error;
    const order = await callApi<Order>(`/api/orders/${code}`, { pair }).catch(() => undefined);
    if (order?.status === "placed") return { code };
    throw error;
  }
}

function leavesOpen({ failure }: ApiError): boolean {
  return failure.retry || failure.message === "emptyBasket" || failure.message === "alreadyPaid";
}
