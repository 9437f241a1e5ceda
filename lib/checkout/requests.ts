import type { FoundAddress } from "@/contracts/countries/find-by-postal-code";
import type { ShownOrder } from "@/contracts/shown-order";
import { ApiError, callApi } from "@/lib/api";
import type { Locale } from "@/lib/i18n/locales";
import type { Order } from "../orders";
import type { Attempt, BegunAttempt } from "./attempts";
import type { PlaceInput } from "./schemas";
import type { Checkout } from "./types";

export type SavedStep = "contact" | "pickup" | "address" | "delivery";

/** What a postal code tells of an address; null when it tells nothing, or no one answers. */
export async function findAddress(
  locale: Locale,
  postalCode: string,
): Promise<FoundAddress | null> {
  const query = { postalCode };
  const asked = callApi<{ found: FoundAddress | null }>("/api/address", { locale, query });
  return (await asked.catch(() => undefined))?.found ?? null;
}

/** Saves one step from the browser and answers the checkout after it. */
export function saveStep(locale: Locale, step: SavedStep, body: unknown): Promise<Checkout> {
  return callApi(`/api/checkout/${step}`, { locale, method: "PUT", body });
}

// An earlier press of the button, or another window, may be at the order. It may be there for as
// long as a bank takes.
const waitsMs = [1500, 3000, 6000, 12_000];

/**
 * Places the order and pays. When the answer is lost, the order itself is asked for: it may have
 * been placed all the same. While another request is at the order, it is waited for and tried again,
 * which charges nothing twice.
 */
export async function placeOrder(locale: Locale, input: PlaceInput): Promise<{ code: string }> {
  const { code } = input.shown;
  for (let attempt = 0; ; attempt++) {
    try {
      return await callApi("/api/checkout/place", { locale, method: "POST", body: input });
    } catch (error) {
      if (!(error instanceof ApiError) || !error.failure.retry) throw error;
      if (await isPlaced(locale, code)) return { code };
      const waitMs = waitsMs[attempt];
      if (error.failure.message !== "busy" || waitMs === undefined) throw error;
      await new Promise((resolve) => setTimeout(resolve, waitMs));
      if (await isPlaced(locale, code)) return { code };
    }
  }
}

/** Begins to pay at a provider, or answers the number of an order that is placed by now. */
export function beginAttempt(
  locale: Locale,
  body: { shown: ShownOrder; method: string },
): Promise<BegunAttempt | { code: string }> {
  return callApi("/api/checkout/attempt", { locale, method: "POST", body });
}

/** Asks what became of a payment at a provider. */
export function followAttempt(locale: Locale, key: string): Promise<Attempt> {
  return callApi("/api/checkout/attempt/follow", { locale, method: "POST", body: { key } });
}

async function isPlaced(locale: Locale, code: string): Promise<boolean> {
  const order = await callApi<Order>(`/api/orders/${code}`, { locale }).catch(() => undefined);
  // A store may have begun with it by now.
  return order !== undefined && order.status !== "cancelled";
}
