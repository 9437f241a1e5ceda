import { randomUUID } from "node:crypto";
import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import {
  type ID,
  type RequestContext,
  StockLevel,
  StockLocationService,
  StockMovementService,
  TransactionalConnection,
} from "@vendure/core";
import { StockLedger } from "../../../contracts/stock-ledger";
import { replaceMethod } from "../../../vendure/replace-method";
import { keyOf } from "../place";

type Said = number | { stockLocationId: ID; stockOnHand: number }[];

/**
 * Stock that a merchant types in the dashboard is a count of that moment, too. Vendure's own way
 * reads a level, adds and writes without a lock. Late news would undo what was typed.
 */
@Injectable()
export class DashboardCounts implements OnApplicationBootstrap {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly movements: StockMovementService,
    private readonly locations: StockLocationService,
    private readonly ledger: StockLedger,
  ) {}

  onApplicationBootstrap(): void {
    replaceMethod(
      this,
      this.movements,
      "adjustProductVariantStock",
      () => (ctx, variantId, said) => this.adjust(ctx, variantId, said),
    );
  }

  private async adjust(ctx: RequestContext, variantId: ID, said: Said) {
    const typed =
      typeof said === "number"
        ? [
            {
              stockLocationId: (await this.locations.defaultStockLocation(ctx)).id,
              stockOnHand: said,
            },
          ]
        : said;
    const present = await this.present(ctx, variantId);
    const changed = typed.flatMap(({ stockLocationId: locationId, stockOnHand }) => {
      const { onHand, bagged } = present.get(keyOf({ variantId, locationId })) ?? {
        onHand: 0,
        bagged: 0,
      };
      const quantity = Math.max(0, stockOnHand);
      return quantity === onHand ? [] : [{ locationId, quantity: quantity + bagged }];
    });
    const taken = await this.ledger.take(
      ctx,
      changed.map((count) => ({
        ...count,
        id: randomUUID(),
        source: "dashboard",
        variantId,
        type: "count",
        ageMs: 0,
        explained: { reason: "", by: "dashboard" },
      })),
    );
    return taken.flatMap(({ adjustment }) => adjustment ?? []);
  }

  /** What is on hand by location, and what lies in bags: a count is of both. */
  private async present(ctx: RequestContext, variantId: ID) {
    const rows: { locationId: ID; onHand: number; bagged: number }[] = await this.connection
      .getRepository(ctx, StockLevel)
      .query(
        `SELECT l."stockLocationId" AS "locationId", l."stockOnHand" AS "onHand",
           (SELECT COALESCE(SUM(CASE e.type WHEN 'bag' THEN e.quantity ELSE -e.quantity END), 0)::int
            FROM stock_event e WHERE e.type IN ('bag', 'unbag') AND NOT e.withdrawn
              AND e."variantId" = l."productVariantId" AND e."locationId" = l."stockLocationId")
           AS bagged
         FROM stock_level l WHERE l."productVariantId" = $1`,
        [variantId],
      );
    return new Map(rows.map((row) => [keyOf({ variantId, locationId: row.locationId }), row]));
  }
}
