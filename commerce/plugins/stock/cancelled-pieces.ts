import { AsyncLocalStorage } from "node:async_hooks";
import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import {
  OrderModifier,
  type RequestContext,
  StockMovement,
  StockMovementService,
  TransactionalConnection,
} from "@vendure/core";
import { replaceMethod } from "../../vendure/replace-method";

interface Pieces {
  orderLineId: string | number;
  quantity: number;
}

/** How many of the pieces being cancelled had left, by line. */
type Sent = Map<string, number>;

/**
 * Each cancelled piece goes back once. Some pieces of a line may have left, and some not. Vendure
 * 3.7.3 then books a cancelled piece twice: as released, and as back on hand. Here those that have
 * not left count first, as they do for money.
 */
@Injectable()
export class CancelledPieces implements OnApplicationBootstrap {
  private readonly cancelling = new AsyncLocalStorage<Sent>();

  constructor(
    private readonly connection: TransactionalConnection,
    private readonly modifier: OrderModifier,
    private readonly movements: StockMovementService,
  ) {}

  onApplicationBootstrap(): void {
    replaceMethod(
      this,
      this.modifier,
      "cancelOrderByOrderLines",
      (cancel) => async (ctx, input, lines) => {
        const sent = await this.sentOf(ctx, lines);
        return this.cancelling.run(sent, () => cancel(ctx, input, lines));
      },
    );
    replaceMethod(
      this,
      this.movements,
      "createCancellationsForOrderLines",
      (takeBack) => (ctx, lines) => takeBack(ctx, this.onlySent(lines)),
    );
  }

  private async sentOf(ctx: RequestContext, lines: readonly Pieces[]): Promise<Sent> {
    const rows: { id: number; held: string }[] = await this.connection
      .getRepository(ctx, StockMovement)
      .query(
        `SELECT "orderLineId" AS id,
           SUM(CASE discriminator WHEN 'Release' THEN -quantity ELSE quantity END) AS held
         FROM stock_movement WHERE "orderLineId" = ANY($1::int[])
           AND discriminator IN ('Allocation', 'Sale', 'Release') GROUP BY 1`,
        [lines.map(({ orderLineId }) => orderLineId)],
      );
    const held = new Map(rows.map((row) => [String(row.id), Math.max(0, Number(row.held))]));
    return new Map(
      lines.map(({ orderLineId, quantity }) => {
        const id = String(orderLineId);
        return [id, Math.max(0, quantity - (held.get(id) ?? 0))];
      }),
    );
  }

  private onlySent(lines: Pieces[]): Pieces[] {
    const sent = this.cancelling.getStore();
    if (!sent) return lines;
    return lines.flatMap(({ orderLineId, quantity }) => {
      const id = String(orderLineId);
      const left = sent.get(id) ?? 0;
      const back = Math.min(quantity, left);
      sent.set(id, left - back);
      return back > 0 ? [{ orderLineId, quantity: back }] : [];
    });
  }
}
