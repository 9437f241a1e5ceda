import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import {
  type LocationWithQuantity,
  OrderLine,
  type RequestContext,
  StockLocationService,
  StockMovementService,
  TransactionalConnection,
} from "@vendure/core";
import { replaceMethod } from "../../vendure/replace-method";

interface LineQuantity {
  orderLineId: string | number;
  quantity: number;
}
type Locate = (
  ctx: RequestContext,
  line: OrderLine,
  quantity: number,
) => Promise<LocationWithQuantity[]>;
type Move<T> = (ctx: RequestContext, lines: LineQuantity[]) => Promise<T[]>;

/**
 * Vendure books the whole line's quantity at every location when a line's stock comes from several.
 * That is in 3.7.3, stock-movement.service: `quantity: lineRow.quantity` inside the loop over
 * locations. The ledger then no longer says what is held where. Here each location's part is booked
 * on its own.
 */
@Injectable()
export class PerLocationLedger implements OnApplicationBootstrap {
  constructor(
    private readonly movements: StockMovementService,
    private readonly locations: StockLocationService,
    private readonly connection: TransactionalConnection,
  ) {}

  onApplicationBootstrap(): void {
    const { movements, locations } = this;
    replaceMethod(this, movements, "createSalesForOrder", (move) =>
      this.inParts(move, locations.getSaleLocations.bind(locations)),
    );
    replaceMethod(this, movements, "createReleasesForOrderLines", (move) =>
      this.inParts(move, locations.getReleaseLocations.bind(locations)),
    );
    replaceMethod(this, movements, "createCancellationsForOrderLines", (move) =>
      this.inParts(move, locations.getCancellationLocations.bind(locations)),
    );
  }

  private inParts<T>(move: Move<T>, locate: Locate): Move<T> {
    return async (ctx, lines) => {
      const moved: T[] = [];
      for (const { orderLineId, quantity } of lines) {
        const line = await this.connection.getEntityOrThrow(ctx, OrderLine, orderLineId);
        for (const part of await locate(ctx, line, quantity)) {
          moved.push(...(await move(ctx, [{ orderLineId, quantity: part.quantity }])));
        }
      }
      return moved;
    };
  }
}
