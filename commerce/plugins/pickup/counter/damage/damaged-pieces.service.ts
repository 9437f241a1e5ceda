import { Injectable } from "@nestjs/common";
import { type ID, type RequestContext, TransactionalConnection } from "@vendure/core";
import { In } from "typeorm";
import type { RefusedPieces } from "../../../../../contracts/pickup/commands";
import type { DamageReason } from "../../../../../contracts/pickup/damages";
import { StockLedger } from "../../../../contracts/stock-ledger";
import { DamagedPiece } from "../../entities/damaged-piece.entity";
import type { Pickup } from "../../entities/pickup.entity";
import type { PickupLine } from "../../entities/pickup-line.entity";
import { MissingPieces, sourceOf } from "../../reservation/missing-pieces.service";
import { commandOfShort } from "../../reservation/unsayable";
import type { ReturnableLine } from "../desk/returnable-orders.service";
import { momentOf } from "../moment";
import { StaffAccess } from "../staff-access.service";

/** Under whose name the stock book has what people of a store said, and no order did. */
const staffSource = "staff";

const causeOfShort = (commandId: string) => `short ${commandId}`;

/** The step that found the pieces of a row, also where the row is a part of what it found. */
export const findingOf = ({ finding, cause }: DamagedPiece) => finding ?? cause;

/** By what the book knows that pieces of a row are for sale again, by its last decision. */
export const soldAgain = (row: DamagedPiece) => `sold again ${turnOf(row)}`;

/** A decision of a row. The first one has the name that older engines gave it. */
export const turnOf = ({ id, decisions }: DamagedPiece) =>
  decisions > 1 ? `${id} ${decisions}` : `${id}`;

const isGone = ({ ending }: DamagedPiece) => ending === "written-off" || ending === "to-supplier";

/** Who said it, when, and on which device. */
export interface SaidOfDamage {
  commandId: string;
  device?: string | null;
  ageMs?: number | null;
}

/** Pieces of one article that one step found to be damaged. */
export interface Found {
  storeId: ID;
  variantId: ID;
  quantity: number;
  reason: DamageReason;
  note?: string;
  orderLineId?: ID | null;
  /** Unlike that of every other step. */
  cause: string;
  source?: string;
}

/**
 * Damaged pieces are off stock on hand from the moment they are found. They wait in a row of their
 * own. All of it runs in the transaction of the step that found them.
 */
@Injectable()
export class DamagedPieces {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly access: StaffAccess,
    private readonly ledger: StockLedger,
    private readonly missing: MissingPieces,
  ) {}

  /** Pieces of a line that were noted as short; they are off the books by that. */
  async keepShort(
    tx: RequestContext,
    pickup: Pickup,
    { id, orderLineId }: PickupLine,
    quantity: number,
    said: SaidOfDamage,
  ): Promise<void> {
    const { ordered: variantId } = await this.articlesOf(tx, id);
    await this.note(tx, said, {
      ...{ storeId: pickup.storeId, variantId, quantity, orderLineId, reason: "picking" },
      ...{ cause: causeOfShort(said.commandId.slice(0, 100)), source: sourceOf({ id }) },
    });
  }

  /**
   * An undo takes back what was said of the line and is not final. What of it was damaged and waits
   * is listed no more. What was sold again is taken back with its short. What was decided to be gone
   * stays gone. Its short stands, as of its own moment, and gives back what waited beside it.
   */
  async takeBack(
    tx: RequestContext,
    pickup: Pickup,
    line: PickupLine,
    commandId: string,
  ): Promise<void> {
    const news = await this.missing.unsayable(tx, line);
    const causes = news.flatMap((id) => commandOfShort(id) ?? []).map(causeOfShort);
    const found = await this.lock(tx, causes);
    const stays = new Set(found.filter(isGone).map(findingOf));
    const goes = found.filter((row) => !stays.has(findingOf(row)));
    const again = goes.filter(({ ending }) => ending === "sold-again").map(soldAgain);
    const isBack = (id: string) => !stays.has(causeOfShort(commandOfShort(id) ?? ""));
    await this.missing.unsay(tx, pickup, line, {
      news: [...news.filter(isBack), ...again],
      commandId,
    });
    const open = found.filter(({ ending }) => ending === null);
    const beside = open.filter((row) => stays.has(findingOf(row)));
    await this.ledger.take(
      tx,
      beside.map(({ id, source, at, storeId, variantId, quantity }) => ({
        ...{ source, id: `taken back ${id}`, type: "delta", ageMs: Date.now() - at.getTime() },
        ...{ variantId, locationId: storeId, quantity },
      })),
    );
    if (open.length > 0)
      await this.connection
        .getRepository(tx, DamagedPiece)
        .delete({ id: In(open.map(({ id }) => id)) });
  }

  /** Who decides holds the row, too: one of the two is first, and the other sees it. */
  private lock(tx: RequestContext, causes: string[]): Promise<DamagedPiece[]> {
    return this.connection
      .getRepository(tx, DamagedPiece)
      .createQueryBuilder("d")
      .where("d.cause = ANY(:causes) OR d.finding = ANY(:causes)", { causes })
      .orderBy("d.id")
      .setLock("pessimistic_write")
      .getMany();
  }

  /** Pieces that a shopper refused. Call it when what was set aside for them is free. */
  async keepRefused(
    tx: RequestContext,
    pickup: Pickup,
    refused: readonly RefusedPieces[],
    said: SaidOfDamage,
  ): Promise<void> {
    if (refused.length === 0) return;
    await this.missing.lock(tx, pickup, []);
    for (const { lineId, quantity, instead } of refused) {
      const line = pickup.lines.find(({ id }) => String(id) === lineId);
      if (!line) continue;
      const { ordered, other } = await this.articlesOf(tx, line.id);
      const variantId = instead ? (other ?? ordered) : ordered;
      await this.takeOff(tx, said, {
        ...{ storeId: pickup.storeId, variantId, quantity, reason: "hand-over" },
        orderLineId: line.orderLineId,
        cause: `hand-over ${said.commandId} ${lineId} ${instead}`,
      });
    }
  }

  /**
   * Pieces that came back and cannot be sold; the desk has not put them into stock. What was given
   * instead comes back first, after those that are for sale again.
   * @param restocked how many of the line are for sale again
   */
  async keepReturned(
    tx: RequestContext,
    storeId: ID,
    line: ReturnableLine,
    pieces: { restocked: number; damaged: number },
    said: SaidOfDamage,
  ): Promise<void> {
    const { id: orderLineId, variantId, substituteId, substitutes } = line;
    const left = substituteId === null ? 0 : Math.max(0, substitutes - pieces.restocked);
    const instead = Math.min(pieces.damaged, left);
    const parts = [
      { variantId, quantity: pieces.damaged - instead },
      ...(substituteId === null ? [] : [{ variantId: substituteId, quantity: instead }]),
    ];
    for (const part of parts) {
      if (part.quantity === 0) continue;
      const cause = `return ${said.commandId} ${orderLineId} ${part.variantId}`;
      await this.note(tx, said, { ...part, storeId, orderLineId, reason: "returned", cause });
    }
  }

  /**
   * Notes pieces that are still on the books, and takes them off.
   * @returns whether it was not known before
   */
  async takeOff(tx: RequestContext, said: SaidOfDamage, found: Found): Promise<boolean> {
    if (!(await this.note(tx, said, found))) return false;
    const { variantId, storeId: locationId, quantity, cause } = found;
    await this.ledger.take(tx, [
      {
        ...{ source: staffSource, id: `damaged ${cause}`, type: "delta", ...momentOf(said) },
        ...{ variantId, locationId, quantity: -quantity },
      },
    ]);
    return true;
  }

  private async note(tx: RequestContext, said: SaidOfDamage, found: Found): Promise<boolean> {
    const { name } = await this.access.person(tx);
    const { raw } = await this.connection
      .getRepository(tx, DamagedPiece)
      .createQueryBuilder()
      .insert()
      .values({
        ...{ source: staffSource, note: "", ...found },
        at: new Date(Date.now() - momentOf(said).ageMs),
        actorName: name,
        device: said.device?.slice(0, 100) ?? "",
      })
      .orIgnore()
      .returning("id")
      .execute();
    return raw.length > 0;
  }

  /** What a line ordered, and what was given instead. */
  private async articlesOf(tx: RequestContext, lineId: ID) {
    const [row]: { ordered: number; other: number | null }[] = await this.connection
      .getRepository(tx, DamagedPiece)
      .query(
        `SELECT o."productVariantId" AS ordered, l."substituteId" AS other FROM pickup_line l
         JOIN order_line o ON o.id = l."orderLineId" WHERE l.id = $1`,
        [lineId],
      );
    if (!row) throw new Error(`Line ${lineId} is no more`);
    return row;
  }
}
