import { DEFAULT_CHANNEL_CODE } from "@vendure/common/lib/shared-constants";
import {
  type ID,
  Order,
  type RequestContext,
  type TransactionalConnection,
  UserInputError,
} from "@vendure/core";

/**
 * Whether a shopper asks the default channel. It holds the orders of all markets, at prices of its
 * own. A Korean cart would be priced in dollars there.
 */
export function isOutsideMarkets(ctx: RequestContext): boolean {
  return ctx.apiType === "shop" && ctx.channel.code === DEFAULT_CHANNEL_CODE;
}

/** @throws UserInputError when a shopper changes an order outside the markets. */
export function checkMarket(ctx: RequestContext): void {
  if (isOutsideMarkets(ctx)) throw new UserInputError("error.order-needs-market");
}

/**
 * @throws UserInputError when a market's order would be priced as the default channel prices, in
 * which the dashboard opens.
 */
export async function checkPrices(
  tx: RequestContext,
  connection: TransactionalConnection,
  orderIds: ID[],
): Promise<void> {
  if (tx.channel.code !== DEFAULT_CHANNEL_CODE) return;
  const elsewhere: unknown[] = await connection.getRepository(tx, Order).query(
    `SELECT 1 FROM order_channels_channel
     WHERE "orderId" = ANY($1::int[]) AND "channelId" <> $2 LIMIT 1`,
    [orderIds, tx.channelId],
  );
  if (elsewhere.length > 0) throw new UserInputError("error.order-needs-market");
}
