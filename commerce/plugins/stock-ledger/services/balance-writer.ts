import { Injectable } from "@nestjs/common";
import { type RequestContext, TransactionalConnection } from "@vendure/core";
import { StockEvent } from "../entities/stock-event.entity";
import { columns, type Place } from "../place";

/** Sorts after all other news of its instant. */
const last = 2_147_483_647;

export interface Balance extends Place {
  onHand: number;
  /** The instant of the last line in it; undefined for all that is known but the news. */
  at: string | undefined;
}

/** Begins books, and brings long ones forward, so that no reader reads a year of sales again. */
@Injectable()
export class BalanceWriter {
  constructor(private readonly connection: TransactionalConnection) {}

  /**
   * Draws balances; a place has one at most. What is older and comes later is added to them.
   * @param notIn rows of news that are not in any of them yet
   */
  async draw(tx: RequestContext, balances: readonly Balance[], notIn: readonly number[]) {
    if (balances.length === 0) return;
    const repository = this.connection.getRepository(tx, StockEvent);
    await repository.query(
      `DELETE FROM stock_event b USING unnest($1::int[], $2::int[]) AS p(variant, location)
       WHERE b.type = 'balance' AND b."variantId" = p.variant AND b."locationId" = p.location`,
      [...columns(balances)],
    );
    await repository.query(
      `WITH drawn AS (
         INSERT INTO stock_event (source, "eventId", "variantId", "locationId", type, quantity,
           sequence, at)
         SELECT 'balance', p.variant || ' ' || p.location, p.variant, p.location, 'balance',
           p.on_hand, ${last}, COALESCE(p.at, GREATEST(clock_timestamp(),
             (SELECT MAX(e.at) FROM stock_event e WHERE e."variantId" = p.variant
               AND e."locationId" = p.location AND NOT e.withdrawn AND e.id <> ALL($5::int[]))))
         FROM unnest($1::int[], $2::int[], $3::int[], $4::timestamptz[])
           AS p(variant, location, on_hand, at)
         RETURNING "variantId", "locationId", at)
       UPDATE stock_event e SET carried = true FROM drawn d
       WHERE e."variantId" = d."variantId" AND e."locationId" = d."locationId" AND e.at <= d.at
         AND NOT e.carried AND e.type <> 'balance' AND e.id <> ALL($5::int[])`,
      [
        ...columns(balances),
        balances.map(({ onHand }) => onHand),
        balances.map(({ at }) => at ?? null),
        notIn,
      ],
    );
  }

  /** A count that comes late stands for what a balance took from before it: that is void then. */
  async voidBy(tx: RequestContext, counts: readonly number[]): Promise<void> {
    await this.connection.getRepository(tx, StockEvent).query(
      `WITH fresh AS (
         SELECT "variantId", "locationId", MAX(at) AS at FROM stock_event
         WHERE id = ANY($1) GROUP BY 1, 2),
       dropped AS (
         DELETE FROM stock_event b USING fresh f
         WHERE b.type = 'balance' AND b."variantId" = f."variantId"
           AND b."locationId" = f."locationId" AND b.at >= f.at
           AND NOT EXISTS (SELECT 1 FROM stock_event k WHERE k.type = 'count' AND NOT k.withdrawn
             AND k."variantId" = f."variantId" AND k."locationId" = f."locationId"
             AND k.at > f.at AND k.at <= b.at)
         RETURNING f."variantId", f."locationId", f.at)
       UPDATE stock_event e SET carried = false FROM dropped d
       WHERE e."variantId" = d."variantId" AND e."locationId" = d."locationId" AND e.carried
         AND e.at >= d.at`,
      [counts],
    );
  }
}
