import { Injectable } from "@nestjs/common";
import { type ID, type RequestContext, TransactionalConnection } from "@vendure/core";
import { openStates } from "../../../../contracts/pickup/states";
import { OrderMoney, type Pieces } from "../../../contracts/order-money";
import { Pickup } from "../entities/pickup.entity";

/** What each store is to take at its counter: its own part of an order that is paid in store. */
@Injectable()
export class DuesService {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly money: OrderMoney,
  ) {}

  /**
   * Amounts in hundredths by the pickup's id; none for what is paid, or not open any more. Pieces
   * that are known to be short cost nothing. As many statements for many pickups as for one.
   */
  async of(ctx: RequestContext, pickupIds: readonly ID[]): Promise<Map<string, number>> {
    const rows: { id: number; orderId: ID; pieces: Pieces[] }[] = await this.connection
      .getRepository(ctx, Pickup)
      .query(
        `SELECT p.id, p."orderId", json_agg(json_build_object('orderLineId', l."orderLineId",
           'quantity', l.quantity - l.short)) AS pieces
         FROM pickup p JOIN pickup_line l ON l."pickupId" = p.id
         WHERE p.id = ANY($1) AND p.state = ANY($2) AND p.kind = 'collect' GROUP BY p.id`,
        [pickupIds, openStates],
      );
    const dues = await this.money.dueAtCounter(ctx, rows);
    return new Map(rows.map(({ id }, i) => [String(id), dues[i] ?? 0]));
  }

  /** The same of one, when some of its pieces are cancelled before. */
  async whenWithout(
    ctx: RequestContext,
    orderId: ID,
    left: readonly Pieces[],
    without: readonly Pieces[],
  ): Promise<{ amount: number; amountDue: number }> {
    const amount = await this.money.givenBackFor(ctx, orderId, without);
    const [due] = await this.money.dueAtCounter(ctx, [{ orderId, pieces: left }], without);
    return { amount, amountDue: due ?? 0 };
  }

  async ofOne(ctx: RequestContext, pickupId: ID): Promise<number> {
    return (await this.of(ctx, [pickupId])).get(String(pickupId)) ?? 0;
  }
}
