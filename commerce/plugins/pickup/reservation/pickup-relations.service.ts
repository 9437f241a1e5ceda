import { Injectable } from "@nestjs/common";
import { Order, type RequestContext, StockLocation, TransactionalConnection } from "@vendure/core";
import type { Pickup } from "../entities/pickup.entity";

/** What a pickup belongs to, loaded when it is not there yet. */
@Injectable()
export class PickupRelations {
  constructor(private readonly connection: TransactionalConnection) {}

  async store(ctx: RequestContext, pickup: Pickup): Promise<StockLocation> {
    pickup.store ??= await this.connection.getEntityOrThrow(ctx, StockLocation, pickup.storeId);
    return pickup.store;
  }

  async order(ctx: RequestContext, pickup: Pickup): Promise<Order> {
    pickup.order ??= await this.connection.getEntityOrThrow(ctx, Order, pickup.orderId, {
      loadEagerRelations: false,
    });
    return pickup.order;
  }
}
