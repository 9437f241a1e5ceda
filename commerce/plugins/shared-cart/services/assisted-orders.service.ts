import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import { EventBus, type ID, type RequestContext, TransactionalConnection } from "@vendure/core";
import { CartsJoined } from "../../../contracts/carts-joined";
import { nameOf } from "../../../database/name-sql";
import { SharedCart } from "../entities/shared-cart.entity";

/** A person of a store whose goods an order holds, or held. */
export interface OrderAssistance {
  administratorId: ID | null;
  name: string;
  storeCode: string;
  /** When the shopper took the goods over. */
  at: Date;
}

/** Who helped with an order, also when the shopper signed in or changed the cart since. */
@Injectable()
export class AssistedOrders implements OnApplicationBootstrap {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly events: EventBus,
  ) {}

  onApplicationBootstrap(): void {
    this.events.registerBlockingEventHandler({
      id: "assistance-of-joined-carts",
      event: CartsJoined,
      handler: async ({ ctx, from, into }) => {
        await this.query(ctx, `UPDATE shared_cart SET "orderId" = $2 WHERE "orderId" = $1`, [
          from,
          into,
        ]);
      },
    });
  }

  /** Who helped with an order, in their sequence. */
  async of(ctx: RequestContext, orderId: ID): Promise<OrderAssistance[]> {
    return this.query(
      ctx,
      `SELECT c."administratorId", COALESCE(${nameOf("a")}, '') AS name,
         s."customFieldsCode" AS "storeCode", c."takenAt" AS at
       FROM shared_cart c JOIN stock_location s ON s.id = c."storeId"
       LEFT JOIN administrator a ON a.id = c."administratorId"
       WHERE c."orderId" = $1 ORDER BY c."takenAt", c.id`,
      [orderId],
    );
  }

  private query<T>(ctx: RequestContext, sql: string, values: ID[]): Promise<T[]> {
    return this.connection.getRepository(ctx, SharedCart).query(sql, values);
  }
}
