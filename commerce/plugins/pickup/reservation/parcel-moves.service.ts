import { Injectable } from "@nestjs/common";
import {
  type ID,
  type RequestContext,
  StockLocation,
  StockMovementService,
  TransactionalConnection,
} from "@vendure/core";
import { OrderMoney, type Pieces } from "../../../contracts/order-money";
import { choosingStock } from "../../../contracts/stock-choice";
import { StockGoneError } from "../../../contracts/stock-gone.error";
import { isStore } from "../../../database/kinds-sql";
import { counted, leftAt, levelsIn } from "../../../database/sellable-sql";
import { Pickup } from "../entities/pickup.entity";
import { PickupLine } from "../entities/pickup-line.entity";
import { MissingPieces } from "./missing-pieces.service";
import { OrderedPieces } from "./ordered-pieces.service";

/** What a store cannot send goes on by the rules: to another place, or to the merchant's own people. */
@Injectable()
export class ParcelMoves {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly movements: StockMovementService,
    private readonly missing: MissingPieces,
    private readonly ordered: OrderedPieces,
    private readonly money: OrderMoney,
  ) {}

  /**
   * Runs inside a command, under the parcel's lock, which is packed or has ended by then. Its pieces
   * are set aside at the next place by the rules. A store that had a parcel of the order gets none.
   * Where no place has them, a depot owes them, and the office sees that it has too few. A market
   * without a depot cancels them and gives the money back.
   */
  async moveOn(tx: RequestContext, parcel: Pickup, pieces: readonly Pieces[]): Promise<void> {
    await this.connection.getRepository(tx, PickupLine).save(parcel.lines, { reload: false });
    await this.connection.getRepository(tx, Pickup).save(parcel, { reload: false });
    if (pieces.length === 0) return;
    await this.missing.lock(tx, parcel, []);
    const notAt = await this.storesOf(tx, parcel.orderId);
    for (const piece of pieces) await this.moveOne(tx, parcel, piece, notAt);
    await this.ordered.fitAll(tx, parcel.orderId, { tell: false });
  }

  private async moveOne(tx: RequestContext, parcel: Pickup, piece: Pieces, notAt: ID[]) {
    const allocate = () => this.movements.createAllocationsForOrderLines(tx, [piece]);
    const free = () => this.movements.createReleasesForOrderLines(tx, [piece]);
    const depot = await this.depotFor(tx, piece);
    if (depot === undefined && !(await this.isElsewhere(tx, piece, notAt))) {
      const { orderId, id: pickupId } = parcel;
      const why = { reason: "short", note: "short" } as const;
      return choosingStock({ first: parcel.storeId }, () =>
        this.money.cancel(tx, { orderId, pickupId, pieces: [piece], ...why }),
      );
    }
    await choosingStock({ first: parcel.storeId }, free);
    try {
      await choosingStock({ notAt }, allocate);
    } catch (error) {
      if (!(error instanceof StockGoneError) || depot === undefined) throw error;
      await choosingStock({ onlyAt: depot }, allocate);
    }
  }

  /** Stores that have or had a parcel of the order; this one among them. */
  private async storesOf(tx: RequestContext, orderId: ID): Promise<ID[]> {
    const known = await this.connection
      .getRepository(tx, Pickup)
      .find({ where: { orderId, kind: "parcel" }, select: { id: true, storeId: true } });
    return [...new Set(known.map(({ storeId }) => storeId))];
  }

  /** The depot of the market that knows the article. */
  private async depotFor(tx: RequestContext, { orderLineId }: Pieces): Promise<ID | undefined> {
    const [row]: { id: ID }[] = await this.connection.getRepository(tx, StockLocation).query(
      `SELECT s.id FROM stock_location s
       JOIN stock_location_channels_channel c
         ON c."stockLocationId" = s.id AND c."channelId" = $2
       JOIN order_line o ON o.id = $1
       JOIN stock_level l ON l."stockLocationId" = s.id
         AND l."productVariantId" = o."productVariantId"
       WHERE NOT ${isStore("s")} ORDER BY s.id LIMIT 1`,
      [orderLineId, tx.channelId],
    );
    return row?.id;
  }

  /** Whether other places of the market have so many beside what they keep. */
  private async isElsewhere(
    tx: RequestContext,
    { orderLineId, quantity }: Pieces,
    notAt: readonly ID[],
  ): Promise<boolean> {
    const [row]: { left: number | null }[] = await this.connection
      .getRepository(tx, StockLocation)
      .query(
        `SELECT SUM(CASE WHEN ${counted} THEN ${leftAt} ELSE $4 END)::int AS left
         FROM ${levelsIn("$2")} JOIN order_line o ON o.id = $1
         JOIN product_variant v ON v.id = o."productVariantId" AND v.id = l."productVariantId"
         WHERE s.id <> ALL($3::int[])`,
        [orderLineId, tx.channelId, notAt, quantity],
      );
    return (row?.left ?? 0) >= quantity;
  }
}
