import "server-only";
import { absoluteUrl } from "@/lib/i18n/alternates";
import { ok, type Result } from "@/lib/result";
import { queryAsStaff } from "./query-as-staff";
import type { ShareCartRequest } from "./schemas";
import { shareCartMutation, sharedCartsQuery, stockElsewhereQuery } from "./store-queries";
import type { At, OfferedCart, SharedCartRow, StockElsewhere } from "./types";

/** What all stores and delivery have of an article; null for one that the market does not sell. */
export async function getStockElsewhere(
  at: At,
  variant: string,
): Promise<Result<StockElsewhere | null>> {
  const variables = { store: at.store, variant };
  const result = await queryAsStaff({ ...at, query: stockElsewhereQuery, variables });
  return result.ok ? ok(result.value.stockElsewhere) : result;
}

/** What the person shared since yesterday, and what became of it. */
export async function getSharedCarts(at: At): Promise<Result<SharedCartRow[]>> {
  const variables = { store: at.store };
  const result = await queryAsStaff({ ...at, query: sharedCartsQuery, variables });
  return result.ok ? ok(result.value.sharedCarts) : result;
}

/** Offers goods to the shopper who is shown the address. */
export async function shareCart(at: At, request: ShareCartRequest): Promise<Result<OfferedCart>> {
  const variables = { input: { storeCode: at.store, ...request } };
  const result = await queryAsStaff({ ...at, query: shareCartMutation, variables });
  if (!result.ok) return result;
  // Without a locale it opens in the language of the shopper's own browser.
  const url = absoluteUrl(`/shared-cart?code=${request.code}`);
  return ok({ ...result.value.shareCart, url });
}
