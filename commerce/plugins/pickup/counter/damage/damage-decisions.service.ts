import { Injectable } from "@nestjs/common";
import {
  EntityNotFoundError,
  type ID,
  type RequestContext,
  type StockLocation,
  TransactionalConnection,
  UserInputError,
} from "@vendure/core";
import type { DamageEnding } from "../../../../../contracts/pickup/damages";
import { StockLedger } from "../../../../contracts/stock-ledger";
import { DamagedPiece } from "../../entities/damaged-piece.entity";
import { StockConflictError } from "../../reservation/conflict-errors";
import { momentOf } from "../moment";
import { StaffAccess } from "../staff-access.service";
import { DamageDesk, type ShownDamage } from "./damage-desk.service";
import { findingOf, type SaidOfDamage, soldAgain, turnOf } from "./damaged-pieces.service";

export interface DamageDecision extends SaidOfDamage {
  id: ID;
  ending: DamageEnding;
  /** How many of the row; all of it when left out. */
  quantity?: number | null;
  /** How many waited on the screen; with another number nothing is decided. */
  of?: number | null;
}

export interface DamageUndo extends SaidOfDamage {
  id: ID;
  /** When the decision was made that is taken back. */
  endedAt: Date;
}

type Work = (tx: RequestContext, row: DamagedPiece) => Promise<DamagedPiece>;

/**
 * What managers make of damaged pieces. A row is decided whole or in parts. A part becomes a row of
 * its own. So the rows of a finding always add up to what was found.
 */
@Injectable()
export class DamageDecisions {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly access: StaffAccess,
    private readonly ledger: StockLedger,
    private readonly desk: DamageDesk,
  ) {}

  /**
   * A manager says how pieces end. What is sold again is on hand from then on, once.
   * @throws EntityNotFoundError when it is unknown, or was taken back meanwhile.
   * StockConflictError when it was decided otherwise, or fewer wait than stood on the screen
   */
  decide(ctx: RequestContext, decision: DamageDecision): Promise<ShownDamage> {
    return this.onRow(ctx, decision.id, async (tx, row) => {
      const known = await this.knownPart(tx, row, decision);
      if (known) return known;
      const { ending, of } = decision;
      if (row.ending && row.ending !== ending) throw new StockConflictError("damage-decided");
      if (row.ending) return row;
      const quantity = decision.quantity ?? row.quantity;
      if (quantity < 1) throw new UserInputError("error.pickup-count");
      if ((of ?? row.quantity) !== row.quantity || quantity > row.quantity)
        throw new StockConflictError("damage-decided");
      return this.end(tx, await this.part(tx, row, quantity, decision), decision);
    });
  }

  /**
   * Takes a decision back: the pieces wait again, and are off stock.
   * @throws StockConflictError when it was decided anew meanwhile
   */
  undo(ctx: RequestContext, { id, endedAt, ...said }: DamageUndo): Promise<ShownDamage> {
    return this.onRow(ctx, id, async (tx, row) => {
      if (!row.ending) return row;
      if (row.endedAt?.getTime() !== new Date(endedAt).getTime())
        throw new StockConflictError("damage-decided");
      if (row.ending === "sold-again")
        await this.say(tx, row, `waits again ${turnOf(row)}`, -row.quantity, momentOf(said).ageMs);
      await this.rows(tx).update({ id: row.id }, { ending: null, endedAt: null, endedBy: "" });
      return this.rows(tx).findOneByOrFail({ id: row.id });
    });
  }

  /** Two phones wait for each other at the row, and so does the undo of the step that found it. */
  private async onRow(ctx: RequestContext, id: ID, work: Work): Promise<ShownDamage> {
    const store = await this.storeOf(ctx, id);
    return this.connection.withTransaction(ctx, async (tx) => {
      const row = await this.rows(tx)
        .createQueryBuilder("d")
        .where("d.id = :id", { id })
        .setLock("pessimistic_write")
        .getOne();
      if (!row) throw new EntityNotFoundError("DamagedPiece" as never, id);
      return this.desk.one(tx, store, await work(tx, row));
    });
  }

  /** What the same command decided before, also when that was taken back since. */
  private async knownPart(tx: RequestContext, row: DamagedPiece, decision: DamageDecision) {
    const { commandId, quantity, ending } = decision;
    if (row.decidedIn === nameOf(commandId)) return row;
    const part = await this.rows(tx).findOneBy({ cause: causeOf(commandId) });
    if (!part) return undefined;
    if (part.quantity !== quantity || (part.ending ?? ending) !== ending)
      throw new UserInputError("error.pickup-command-reused");
    return part;
  }

  /** The row itself where all of it is meant, else a row of the part, which leaves the rest. */
  private async part(
    tx: RequestContext,
    row: DamagedPiece,
    quantity: number,
    { commandId }: DamageDecision,
  ): Promise<DamagedPiece> {
    if (quantity === row.quantity) return row;
    await this.rows(tx).update({ id: row.id }, { quantity: row.quantity - quantity });
    const { storeId, variantId, orderLineId, reason, note, source, at, actorName, device } = row;
    return this.rows(tx).save(
      new DamagedPiece({
        ...{ storeId, variantId, orderLineId, reason, note, source, at, actorName, device },
        ...{ quantity, cause: causeOf(commandId), ending: null, endedAt: null, endedBy: "" },
        ...{ finding: findingOf(row), decisions: 0 },
      }),
    );
  }

  private async end(
    tx: RequestContext,
    row: DamagedPiece,
    { ending, ...said }: DamageDecision,
  ): Promise<DamagedPiece> {
    const { name } = await this.access.person(tx);
    // It was not decided before it was found.
    const ageMs = Math.max(0, Math.min(momentOf(said).ageMs, Date.now() - row.at.getTime()));
    row.decisions += 1;
    await this.rows(tx).update(
      { id: row.id },
      {
        ...{ ending, endedAt: new Date(Date.now() - ageMs), endedBy: name || "staff" },
        ...{ decisions: row.decisions, decidedIn: nameOf(said.commandId) },
      },
    );
    if (ending === "sold-again") await this.say(tx, row, soldAgain(row), row.quantity, ageMs);
    return this.rows(tx).findOneByOrFail({ id: row.id });
  }

  private say(
    tx: RequestContext,
    row: DamagedPiece,
    id: string,
    quantity: number,
    ageMs: number,
  ): Promise<unknown> {
    return this.ledger.take(tx, [
      {
        ...{ source: row.source, id, type: "delta", ageMs },
        ...{ variantId: row.variantId, locationId: row.storeId, quantity },
      },
    ]);
  }

  private async storeOf(ctx: RequestContext, id: ID): Promise<StockLocation> {
    const known = await this.rows(ctx).findOne({ where: { id }, relations: { store: true } });
    if (!known) throw new EntityNotFoundError("DamagedPiece" as never, id);
    return this.access.store(ctx, known.store.customFields.code ?? "");
  }

  private rows(ctx: RequestContext) {
    return this.connection.getRepository(ctx, DamagedPiece);
  }
}

const nameOf = (commandId: string) => commandId.slice(0, 100);
const causeOf = (commandId: string) => `part ${nameOf(commandId)}`;
