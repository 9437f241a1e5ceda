import { Injectable } from "@nestjs/common";
import {
  type ID,
  Order,
  type RequestContext,
  TransactionalConnection,
  UserInputError,
} from "@vendure/core";
import { MoreThan } from "typeorm";
import { isSignature, type Signature } from "../../../../contracts/pickup/signature";
import type { Pickup } from "../entities/pickup.entity";
import { PickupSignature } from "../entities/pickup-signature.entity";
import { CommandService } from "../reservation/command.service";
import { PickupConflictError } from "../reservation/conflict-errors";
import { StaffAccess } from "./staff-access.service";
import type { StaffRequest } from "./staff-commands.service";

const dayMs = 86_400_000;
const usualDays = 180;

/**
 * Days that a signature is kept; null where none is needed. It is asked of a pickup `p` with its
 * order `o` and its store `s`. What an order is worth has promotions, tax and delivery in it.
 */
export const signatureDays = `CASE WHEN s."customFieldsSignatureasked"
  AND o."subTotalWithTax" + o."shippingWithTax" >= COALESCE(s."customFieldsSignaturefrom", 0) * 100
  THEN COALESCE(s."customFieldsSignaturedays", ${usualDays}) END`;

/** A signature, and days that its store keeps it. */
export type KeptSignature = Signature & { days: number };

/** What shoppers sign hand-overs with, where their store asks for it. */
@Injectable()
export class Signatures {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly access: StaffAccess,
    private readonly commands: CommandService,
  ) {}

  /**
   * What is kept of the signature that came with a hand-over: nothing where the store asks for
   * none. A conflict says that it is missing.
   * @throws UserInputError for what is no signature
   */
  async accept(
    tx: RequestContext,
    pickup: Pickup,
    given: Signature | null | undefined,
  ): Promise<KeptSignature | null | PickupConflictError> {
    if (given && !isSignature(given)) throw new UserInputError("error.pickup-signature");
    const days = await this.daysOf(tx, pickup.id);
    if (days === null) return null;
    return given ? { ...given, days } : new PickupConflictError(pickup, "signature-missing");
  }

  /** Keeps it with its hand-over, in the same transaction. */
  async keep(
    tx: RequestContext,
    pickup: Pickup,
    { strokes, name, days }: KeptSignature,
  ): Promise<void> {
    const at = pickup.collectedAt ?? new Date();
    const keptUntil = new Date(at.getTime() + days * dayMs);
    await this.connection
      .getRepository(tx, PickupSignature)
      .save(new PickupSignature({ pickupId: pickup.id, at, keptUntil, strokes, name }));
  }

  /** Whether another signature than this one is kept of a hand-over. */
  async isAnother(ctx: RequestContext, pickupId: ID, given: Signature): Promise<boolean> {
    const kept = await this.of(ctx, pickupId);
    return kept !== null && (kept.strokes !== given.strokes || kept.name !== given.name);
  }

  /** What is still kept of a hand-over. */
  of(ctx: RequestContext, pickupId: ID): Promise<PickupSignature | null> {
    return this.connection
      .getRepository(ctx, PickupSignature)
      .findOneBy({ pickupId, keptUntil: MoreThan(new Date()) });
  }

  /** What is still kept of it, for the shopper whose account ordered it, and for no one else. */
  async ofOwn(
    ctx: RequestContext,
    { id, orderId }: Pick<Pickup, "id" | "orderId">,
  ): Promise<PickupSignature | null> {
    if (!ctx.activeUserId) return null;
    const isOwn = await this.connection.getRepository(ctx, Order).existsBy({
      id: orderId,
      customer: { user: { id: ctx.activeUserId } },
    });
    return isOwn ? this.of(ctx, id) : null;
  }

  /**
   * Shows it to a manager of the store, and writes into the order's history that they looked. It is
   * shown only when that is written. Null says that it is deleted by now.
   * @throws ForbiddenError for an order of another store
   * @throws UserInputError for a command that has run: each look is a command of its own
   */
  async show(
    ctx: RequestContext,
    { pickupId, commandId, device }: StaffRequest,
  ): Promise<PickupSignature | null> {
    await this.access.pickup(ctx, pickupId);
    const { name: actorName } = await this.access.person(ctx);
    const look = { pickupId, commandId, device, actorName, type: "see-signature" } as const;
    let found: PickupSignature | null = null;
    const answer = await this.commands.run(ctx, { ...look, actor: "staff" }, async (tx, pickup) => {
      found = await this.of(tx, pickup.id);
      return found ? undefined : new PickupConflictError(pickup);
    });
    if (!found && !(answer instanceof PickupConflictError))
      throw new UserInputError("error.pickup-command-reused");
    return found;
  }

  /** Deletes what no store needs any more. */
  async clear(): Promise<void> {
    await this.connection.rawConnection.query(
      `DELETE FROM pickup_signature WHERE "keptUntil" <= now()`,
    );
  }

  /** Days that it is kept; null where the hand-over needs none. */
  private async daysOf(tx: RequestContext, pickupId: ID): Promise<number | null> {
    const [row]: { days: number | null }[] = await this.connection.getRepository(tx, Order).query(
      `SELECT ${signatureDays} AS days FROM pickup p JOIN "order" o ON o.id = p."orderId"
       JOIN stock_location s ON s.id = p."storeId" WHERE p.id = $1`,
      [pickupId],
    );
    return row?.days ?? null;
  }
}
