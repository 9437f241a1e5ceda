import type { ID, Order, OrderInterceptor, RequestContext } from "@vendure/core";
import { readyWithoutQueue } from "./promise";
import { StoreClocks } from "./store-clocks.service";
import { StoreDirectory } from "./store-directory.service";

let directory: StoreDirectory;
let clocks: StoreClocks;

/**
 * Keeps lines from being collected where the order's market hands nothing out. It does so however
 * `collectAt` is written: by adding, adjusting, or in a draft. `setPickup` looks for itself, for
 * its answer says which other stores have the goods.
 */
export const collectInMarket: OrderInterceptor = {
  init: (injector) => {
    directory = injector.get(StoreDirectory);
    clocks = injector.get(StoreClocks);
  },
  willAddItemToOrder: (ctx, order, { customFields }) => refusal(ctx, order, customFields),
  willAdjustOrderLine: (ctx, order, { customFields }) => refusal(ctx, order, customFields),
};

/** Why not, as a message key; undefined when it may be collected there or ships. */
async function refusal(
  ctx: RequestContext,
  order: Order,
  fields: { collectAt?: string | null } | undefined,
): Promise<string | undefined> {
  const code = fields?.collectAt;
  return code ? refusalAt(ctx, order.id, code) : undefined;
}

async function refusalAt(ctx: RequestContext, orderId: ID, code: string) {
  const store = await directory.inMarketOf(ctx, orderId, code);
  if (!store) return "error.pickup-unknown-store";
  const opens = readyWithoutQueue(await clocks.of(ctx, store), Date.now());
  return opens === undefined ? "error.pickup-store-closed" : undefined;
}
