import { AsyncLocalStorage } from "node:async_hooks";
import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import type { ID, RequestContext } from "@vendure/core";

import orderUtils = require("@vendure/core/dist/service/helpers/utils/order-utils");

import { replaceMethod } from "../../../vendure/replace-method";
import { OrderBooksService } from "./order-books.service";

const covered = new AsyncLocalStorage<number>();

/**
 * How much of an order's cost is paid or reserved, by the books. Vendure counts a refund once it is
 * paid out, and a reservation until it is released. Money on its way back would pay for what the
 * office adds. Goodwill, on the other hand, would be missing.
 */
@Injectable()
export class CoveredAmounts implements OnApplicationBootstrap {
  constructor(private readonly books: OrderBooksService) {}

  /** Vendure's services call the function by its module. */
  onApplicationBootstrap(): void {
    replaceMethod(
      this,
      orderUtils,
      "totalCoveredByPayments",
      (inVendure) =>
        (...args) =>
          covered.getStore() ?? inVendure(...args),
    );
  }

  /** What is still to be paid for an order that is locked; less than nothing when it has too much. */
  async due(tx: RequestContext, orderId: ID): Promise<number> {
    const { owed, ...books } = await this.books.read(tx, orderId);
    return owed - amountIn(books);
  }

  /** Has Vendure ask for what the books say is due. */
  async within<T>(tx: RequestContext, orderId: ID, work: () => Promise<T>): Promise<T> {
    return covered.run(amountIn(await this.books.read(tx, orderId)), work);
  }
}

type Reserved = Pick<Awaited<ReturnType<OrderBooksService["read"]>>, "open" | "paidForGoods">;

const amountIn = ({ open, paidForGoods }: Reserved): number =>
  open.reduce((sum, { amount }) => sum + amount, paidForGoods);
