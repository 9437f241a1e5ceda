import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import {
  FulfillmentService,
  type ID,
  type Order,
  OrderService,
  PaymentService,
  RequestContext,
  TransactionalConnection,
} from "@vendure/core";
import { OrderModificationError } from "@vendure/core/dist/common/error/generated-graphql-shop-errors";
import type { LockedOrder } from "../../contracts/order-lock";
import { replaceMethod, replaceUntyped } from "../../vendure/replace-method";
import { OrderNotOpenError } from "./errors";
import {
  freeOrderMethods,
  guardedFulfillmentMethods,
  guardedOrderMethods,
  guardedPaymentMethods,
  type Rule,
} from "./guarded-methods";
import { sortedOut } from "./known-engine";
import { checkPieces } from "./named-pieces";
import { checkMarket, checkPrices, isOutsideMarkets } from "./only-in-markets";
import { RowOrderLock } from "./row-order-lock";
import { lockCustomer, sessionOrder } from "./shopper-rows";

/**
 * One at a time at each order. Vendure reads an order, decides, and saves the whole of it later
 * without a lock. Of two requests at once, the slower undoes the faster. Here every such method
 * locks the row first and reads it afterwards, for both APIs, tasks, jobs and plugins alike.
 */
@Injectable()
export class OrderGate implements OnApplicationBootstrap {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly locks: RowOrderLock,
    private readonly orders: OrderService,
    private readonly payments: PaymentService,
    private readonly fulfillments: FulfillmentService,
  ) {}

  /** @throws Error when this is not the Vendure that the rules were written for. */
  onApplicationBootstrap(): void {
    sortedOut(OrderService, [...Object.keys(guardedOrderMethods), ...freeOrderMethods]);
    this.guard(this.orders, guardedOrderMethods);
    this.guard(this.payments, guardedPaymentMethods);
    this.guard(this.fulfillments, guardedFulfillmentMethods);
    this.guardMerge();
  }

  private guard(service: object, rules: Record<string, Rule>): void {
    for (const [name, rule] of Object.entries(rules)) {
      type Guarded = (ctx: unknown, ...args: unknown[]) => Promise<unknown>;
      replaceUntyped<Guarded>(this, service, name, (original) => (ctx, ...args) => {
        if (!(ctx instanceof RequestContext)) throw new Error(`${name} without a request context`);
        checkMarket(ctx);
        checkPieces(rule.pieces?.(args) ?? []);
        return this.locks.within(ctx, async (tx) => {
          const ids = rule.ids(args);
          const locked = await this.locks.take(tx, rule.by, ids);
          if (rule.prices) await checkPrices(tx, this.connection, ids);
          const refusal = locked && refusalOf(rule, tx.apiType, locked);
          if (refusal instanceof OrderNotOpenError) throw refusal;
          return refusal ?? original(tx, ...args);
        });
      });
    }
  }

  /**
   * At sign-in both carts are locked and read again: one may have been paid by now. Two guests who
   * sign in to one account at once come one after the other. The second then finds the cart that
   * the first has made the account's.
   */
  private guardMerge(): void {
    replaceMethod(
      this,
      this.orders,
      "mergeOrders",
      (merge) => (ctx, user, guestOrder, existingOrder) => {
        if (isOutsideMarkets(ctx)) return Promise.resolve(existingOrder);
        return this.locks.within(ctx, async (tx) => {
          const guest = guestOrder?.id ?? (await this.orderOfSession(tx));
          await lockCustomer(this.connection, tx, user.id);
          const existing = (await this.orders.getActiveOrderForUser(tx, user.id))?.id;
          const open = (await this.locks.holdAll(tx, idsOf(guest, existing))).filter(
            (order) => order.active,
          );
          const again = (id: ID | undefined): Promise<Order | undefined> | undefined =>
            open.some((order) => String(order.id) === String(id)) && id
              ? this.orders.findOne(tx, id)
              : undefined;
          return merge(tx, user, await again(guest), await again(existing));
        });
      },
    );
  }

  /**
   * What another engine may have put into this session since this one remembered it. A first cart
   * that is being made for it at this moment is waited for.
   */
  private orderOfSession(tx: RequestContext): Promise<ID | undefined> {
    return sessionOrder(this.connection, tx, "FOR NO KEY UPDATE");
  }
}

function idsOf(...ids: (ID | undefined)[]): ID[] {
  return ids.filter((id) => id !== undefined);
}

/** Why it may not be done to these orders now, if it may not. */
function refusalOf(rule: Rule, apiType: string, orders: LockedOrder[]) {
  const binds = rule.openOnly === "all" || (rule.openOnly === "shoppers" && apiType === "shop");
  const open = orders.every(({ state }) => state === "AddingItems" || state === "Draft");
  if (!binds || open) return undefined;
  return rule.throws?.(apiType) ? new OrderNotOpenError() : new OrderModificationError();
}
