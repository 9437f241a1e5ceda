import { randomUUID } from "node:crypto";
import { Injectable } from "@nestjs/common";
import {
  type ID,
  OrderLine,
  type RequestContext,
  StockLevel,
  TransactionalConnection,
} from "@vendure/core";
import { type Moment, StockLedger, type StockNews } from "../../../contracts/stock-ledger";
import type { Pickup } from "../entities/pickup.entity";
import { PickupLine } from "../entities/pickup-line.entity";
import { StoreStock } from "./store-stock.service";
import { inBagOf, newsId, unsayable } from "./unsayable";

/** By what news of a line is known. */
interface Said {
  commandId: string;
  moment: Moment;
}

/** So many pieces of a substitute went into a bag now, or back where there are less than none. */
const bagged = (
  { storeId: locationId }: Pickup,
  line: PickupLine,
  given: { variantId: ID; quantity: number },
): StockNews => ({
  source: sourceOf(line),
  id: randomUUID(),
  locationId,
  type: "bag",
  ...given,
  ageMs: 0,
});

/** Under whose name the stock book has what was said of a line. */
export const sourceOf = (line: Pick<PickupLine, "id">) => `pickup-line-${line.id}`;

/**
 * What pieces that were not found mean for stock. They are off the books when it is noted, as of
 * that moment. Whatever becomes of the order then, a piece that was not found is not free again. A
 * substitute lies in its bag, off the shelf, until the order is handed over or it is put back.
 */
@Injectable()
export class MissingPieces {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly ledger: StockLedger,
    private readonly stock: StoreStock,
  ) {}

  async note(
    tx: RequestContext,
    pickup: Pickup,
    line: PickupLine,
    quantity: number,
    said: Said,
  ): Promise<void> {
    const variantId = await this.variantOf(tx, line);
    await this.ledger.take(tx, [this.short(pickup, line, variantId, quantity, said)]);
  }

  /** @returns whether as many pieces of the other article are free. */
  async replace(
    tx: RequestContext,
    pickup: Pickup,
    line: PickupLine,
    given: { variantId: ID; quantity: number },
    said: Said,
  ): Promise<boolean> {
    const original = await this.variantOf(tx, line);
    const { variantId, quantity } = given;
    await this.lock(tx, pickup, [variantId]);
    const [level]: { free: number }[] = await this.connection.getRepository(tx, StockLevel).query(
      `SELECT "stockOnHand" - "stockAllocated" AS free FROM stock_level
         WHERE "productVariantId" = $1 AND "stockLocationId" = $2`,
      [variantId, pickup.storeId],
    );
    if (!level || level.free < quantity) return false;
    await this.ledger.take(tx, [
      this.short(pickup, line, original, quantity, said),
      {
        source: sourceOf(line),
        id: newsId(said.commandId, "bag"),
        locationId: pickup.storeId,
        variantId,
        type: "bag",
        quantity,
        ...said.moment,
      },
    ]);
    return true;
  }

  /** By their ids, what an undo of the line takes back. */
  async unsayable(tx: RequestContext, line: PickupLine): Promise<string[]> {
    if (line.short + inBagOf(line) === 0) return [];
    return unsayable(await this.ledger.standing(tx, sourceOf(line)), line);
  }

  /**
   * Takes back what was said of the line.
   * @param news what `unsayable` gave
   */
  async unsay(
    tx: RequestContext,
    pickup: Pickup,
    line: PickupLine,
    { news, commandId }: { news: readonly string[]; commandId: string },
  ): Promise<void> {
    if (news.length === 0) return;
    await this.lock(tx, pickup, []);
    await this.ledger.withdraw(tx, { source: sourceOf(line), news }, commandId);
  }

  /**
   * Substitutes that are to be taken out of their bag belong to the order no more. `PutBacks` keeps
   * them from then on.
   * @param lines of the pickup, as they will be
   */
  async giveBack(tx: RequestContext, pickup: Pickup, lines: readonly PickupLine[]): Promise<void> {
    const news = lines.flatMap((line): StockNews[] => {
      const before = pickup.lines.find(({ id }) => id === line.id);
      const quantity = inBagOf(line) - (before ? inBagOf(before) : 0);
      const { substituteId: variantId } = line;
      return variantId && quantity < 0 ? [bagged(pickup, line, { variantId, quantity })] : [];
    });
    if (news.length === 0) return;
    await this.lock(tx, pickup, []);
    await this.ledger.take(tx, news);
  }

  /** The order ends without being collected: its substitutes belong to it no more, as above. */
  async putBack(tx: RequestContext, pickup: Pickup): Promise<void> {
    await this.emptyBags(tx, pickup, "bag");
  }

  /**
   * The order leaves the store; call it before the sale is booked. Vendure books the sale of what
   * was ordered, which in a substitute's place was off the books already.
   */
  async leave(tx: RequestContext, pickup: Pickup): Promise<void> {
    for (const line of await this.emptyBags(tx, pickup, "unbag"))
      await this.stock.change(tx, await this.variantOf(tx, line), pickup.storeId, line.substituted);
  }

  private async emptyBags(
    tx: RequestContext,
    pickup: Pickup,
    type: "bag" | "unbag",
  ): Promise<PickupLine[]> {
    const all = await this.connection
      .getRepository(tx, PickupLine)
      .find({ where: { pickupId: pickup.id }, order: { id: "ASC" } });
    const lines = all.filter((line) => line.substituteId && inBagOf(line) > 0);
    if (lines.length === 0) return [];
    await this.lock(
      tx,
      pickup,
      lines.flatMap((line) => line.substituteId ?? []),
    );
    await this.ledger.take(
      tx,
      lines.flatMap((line) =>
        line.substituteId
          ? [
              {
                source: sourceOf(line),
                id: `end ${pickup.id}`,
                locationId: pickup.storeId,
                variantId: line.substituteId,
                type,
                quantity: type === "bag" ? -inBagOf(line) : inBagOf(line),
                ageMs: 0,
              },
            ]
          : [],
      ),
    );
    return lines;
  }

  /** All levels that the order may touch, by their ids, as checkouts do. */
  async lock(tx: RequestContext, pickup: Pickup, more: readonly ID[]): Promise<void> {
    await this.connection.getRepository(tx, StockLevel).query(
      `SELECT l.id FROM stock_level l
       WHERE l."productVariantId" = ANY($2) OR l."productVariantId" IN (
         SELECT o."productVariantId" FROM order_line o WHERE o."orderId" = $1
         UNION SELECT p."substituteId" FROM pickup_line p WHERE p."pickupId" = $3)
       ORDER BY l.id FOR NO KEY UPDATE`,
      [pickup.orderId, more, pickup.id],
    );
  }

  private short(
    pickup: Pickup,
    line: PickupLine,
    variantId: ID,
    quantity: number,
    { commandId, moment }: Said,
  ) {
    return {
      source: sourceOf(line),
      id: newsId(commandId, "short"),
      locationId: pickup.storeId,
      variantId,
      type: "short" as const,
      quantity,
      ...moment,
    };
  }

  private async variantOf(tx: RequestContext, line: PickupLine): Promise<ID> {
    const { productVariantId } = await this.connection.getEntityOrThrow(
      tx,
      OrderLine,
      line.orderLineId,
      { loadEagerRelations: false },
    );
    return productVariantId;
  }
}
