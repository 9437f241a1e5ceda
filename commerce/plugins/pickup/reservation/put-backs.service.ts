import { randomUUID } from "node:crypto";
import { Injectable } from "@nestjs/common";
import {
  ConfigService,
  type ID,
  type RequestContext,
  TransactionalConnection,
} from "@vendure/core";
import type { PutBackFacts, RefusedPieces } from "../../../../contracts/pickup/commands";
import { StockLedger, type StockNews } from "../../../contracts/stock-ledger";
import { assetAddress } from "../../../vendure/asset-address";
import type { Pickup } from "../entities/pickup.entity";
import { PickupLine } from "../entities/pickup-line.entity";
import { PickupPutBack } from "../entities/pickup-put-back.entity";
import { MissingPieces } from "./missing-pieces.service";
import { nameOf } from "./pickup-lines.service";

/** A piece of work: what lies in a bag and where it belongs. */
export interface PutBack extends PutBackFacts {
  variantId: string;
  name: string;
  preview: string | null;
}

/** Pieces of a line that came out of the order; less than none went back into it. */
interface Change {
  lineId: ID;
  variantId: ID;
  quantity: number;
}

/** What the book hears of a task: so many more pieces lie in its bag, or fewer. */
function newsOf(
  { id, variantId, storeId: locationId }: Pick<PickupPutBack, "id" | "variantId" | "storeId">,
  said: { id: string; quantity: number },
  ageMs: number,
): StockNews {
  return { source: `put-back-${id}`, type: "bag", variantId, locationId, ...said, ageMs };
}

/**
 * Pieces that left their order and still lie in its bag. The book keeps them as it keeps what was
 * given instead. They are off the shelf, in the store, and part of every count. They are for sale
 * again once they are put back. Everything here runs under the pickup's lock.
 */
@Injectable()
export class PutBacks {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly ledger: StockLedger,
    private readonly missing: MissingPieces,
    private readonly config: ConfigService,
  ) {}

  /** The order is over: all of its bag waits. Call it when the stock that was set aside is free. */
  async keepBag(tx: RequestContext, pickup: Pickup): Promise<void> {
    const lines = await this.linesOf(tx, pickup);
    await this.change(
      tx,
      pickup,
      lines.flatMap(({ id: lineId, variantId, picked, substituted, substituteId, proposed }) => [
        { lineId, variantId, quantity: picked - substituted },
        ...(substituteId
          ? [{ lineId, variantId: substituteId, quantity: substituted + proposed }]
          : []),
      ]),
    );
  }

  /** The shopper takes the rest of the bag. Call it when what was set aside for these is free. */
  async keepRefused(
    tx: RequestContext,
    pickup: Pickup,
    refused: readonly RefusedPieces[],
  ): Promise<void> {
    const lines = await this.linesOf(tx, pickup);
    await this.change(
      tx,
      pickup,
      refused.flatMap(({ lineId, quantity, instead }) => {
        const line = lines.find(({ id }) => String(id) === lineId);
        const variantId = instead ? line?.substituteId : line?.variantId;
        return line && variantId ? [{ lineId: line.id, variantId, quantity }] : [];
      }),
    );
  }

  /** The order goes on with other pieces: what is to be taken out waits, what is wanted again does not. */
  async follow(
    tx: RequestContext,
    pickup: Pickup,
    before: readonly PickupLine[],
    after: readonly PickupLine[],
  ): Promise<void> {
    const known = await this.linesOf(tx, pickup);
    await this.change(
      tx,
      pickup,
      before.flatMap((line) => {
        const now = after.find(({ id }) => String(id) === String(line.id));
        const of = known.find(({ id }) => String(id) === String(line.id));
        if (!now || !of) return [];
        const { id: lineId, substituteId } = line;
        const more = now.substitutesToTakeOut - line.substitutesToTakeOut;
        return [
          { lineId, variantId: of.variantId, quantity: now.toTakeOut - line.toTakeOut },
          ...(substituteId ? [{ lineId, variantId: substituteId, quantity: more }] : []),
        ];
      }),
    );
  }

  /** The pieces lie at their place again, since so many milliseconds: they are for sale. */
  async shelve(tx: RequestContext, id: ID, by: string, ageMs: number): Promise<void> {
    const repository = this.connection.getRepository(tx, PickupPutBack);
    const task = await repository.findOneByOrFail({ id });
    await repository.update({ id }, { doneAt: new Date(), doneBy: by });
    const sinceThen = Date.now() - task.createdAt.getTime();
    const said = { id: "out", quantity: -task.quantity };
    // They were not back before they came out of the order.
    await this.ledger.take(tx, [newsOf(task, said, Math.max(0, Math.min(ageMs, sinceThen)))]);
  }

  /** What waits of pickups, in the request's language. */
  async shownOf(ctx: RequestContext, pickupIds: readonly ID[]): Promise<Map<string, PutBack[]>> {
    const rows: (PutBack & { pickupId: string })[] = await this.connection
      .getRepository(ctx, PickupPutBack)
      .query(
        `SELECT b.id::text, b."pickupId"::text, b."lineId"::text, v.id::text AS "variantId", v.sku,
           v."customFieldsBarcode" AS barcode, a.preview, s.place, b.quantity,
           o."productVariantId" <> v.id AS instead, ${nameOf("v.id")} AS name
         FROM pickup_put_back b
         JOIN pickup_line l ON l.id = b."lineId"
         JOIN order_line o ON o.id = l."orderLineId"
         JOIN product_variant v ON v.id = b."variantId"
         LEFT JOIN shelf_place s ON s."storeId" = b."storeId" AND s."variantId" = v.id
         LEFT JOIN asset a ON a.id = COALESCE(v."featuredAssetId",
           (SELECT p."featuredAssetId" FROM product p WHERE p.id = v."productId"))
         WHERE b."pickupId" = ANY($1) AND b."doneAt" IS NULL ORDER BY b.id`,
        [pickupIds, ctx.languageCode],
      );
    const of = new Map<string, PutBack[]>();
    for (const { pickupId, ...row } of rows) {
      const preview = row.preview && assetAddress(ctx, this.config, row.preview);
      of.set(pickupId, [...(of.get(pickupId) ?? []), { ...row, preview }]);
    }
    return of;
  }

  private async change(tx: RequestContext, pickup: Pickup, all: readonly Change[]) {
    const changes = all.filter(({ quantity }) => quantity !== 0);
    if (changes.length === 0) return;
    await this.missing.lock(tx, pickup, []);
    const news: StockNews[] = [];
    for (const change of changes) {
      const done = await (change.quantity > 0
        ? this.add(tx, pickup, change)
        : this.lessen(tx, change));
      if (!done) continue;
      const { id, quantity } = done;
      const { variantId } = change;
      const { storeId } = pickup;
      news.push(newsOf({ id, variantId, storeId }, { id: randomUUID(), quantity }, 0));
    }
    await this.ledger.take(tx, news);
  }

  private async add(tx: RequestContext, { id, storeId }: Pickup, change: Change) {
    const [row]: { id: ID }[] = await this.connection.getRepository(tx, PickupPutBack).query(
      `INSERT INTO pickup_put_back AS b ("pickupId", "storeId", "lineId", "variantId", quantity)
       VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT ("lineId", "variantId") WHERE "doneAt" IS NULL
         DO UPDATE SET quantity = b.quantity + EXCLUDED.quantity, "updatedAt" = now()
       RETURNING id`,
      [id, storeId, change.lineId, change.variantId, change.quantity],
    );
    return row && { id: row.id, quantity: change.quantity };
  }

  private async lessen(tx: RequestContext, { lineId, variantId, quantity }: Change) {
    const repository = this.connection.getRepository(tx, PickupPutBack);
    const task = (await repository.findBy({ lineId, variantId })).find(({ doneAt }) => !doneAt);
    if (!task) return undefined;
    const fewer = Math.min(-quantity, task.quantity);
    if (fewer === task.quantity) await repository.delete({ id: task.id });
    else await repository.update({ id: task.id }, { quantity: task.quantity - fewer });
    return { id: task.id, quantity: -fewer };
  }

  private linesOf(
    tx: RequestContext,
    pickup: Pickup,
  ): Promise<
    (Pick<PickupLine, "id" | "picked" | "substituted" | "substituteId" | "proposed"> & {
      variantId: ID;
    })[]
  > {
    return this.connection.getRepository(tx, PickupLine).query(
      `SELECT l.id, l.picked, l.substituted, l."substituteId", l.proposed, o."productVariantId" AS "variantId"
       FROM pickup_line l JOIN order_line o ON o.id = l."orderLineId"
       WHERE l."pickupId" = $1 ORDER BY l.id`,
      [pickup.id],
    );
  }
}
