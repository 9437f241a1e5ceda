import { Injectable } from "@nestjs/common";
import {
  ForbiddenError,
  type RequestContext,
  StockLocation,
  TransactionalConnection,
  UserInputError,
} from "@vendure/core";
import { StaffPin } from "../entities/staff-pin.entity";
import { StaffAccess } from "./staff-access.service";

export type PinVerifier = Pick<StaffPin, "salt" | "hash" | "rounds">;

/** What is faster to try than this protects nothing; what is slower keeps phones waiting. */
const rounds = { fewest: 100_000, most: 5_000_000 };

/** PINs of the staff app: one a person, on whatever device they work. */
@Injectable()
export class StaffPins {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly access: StaffAccess,
  ) {}

  /** The person's own; null when they have none. */
  async own(ctx: RequestContext): Promise<StaffPin | null> {
    const userId = ctx.activeUserId;
    if (!userId) return null;
    return this.connection.getRepository(ctx, StaffPin).findOneBy({ userId });
  }

  /**
   * Replaces the person's own.
   * @throws ForbiddenError when their session has ended, UserInputError when it is no verifier
   */
  async set(ctx: RequestContext, { salt, hash, rounds: taken }: PinVerifier): Promise<void> {
    const userId = ctx.activeUserId;
    if (!userId || (await this.access.stores(ctx)).length === 0) throw new ForbiddenError();
    const fits = /^[0-9a-f]{32}$/.test(salt) && /^[0-9a-f]{64}$/.test(hash);
    if (!fits || taken < rounds.fewest || taken > rounds.most)
      throw new UserInputError("error.staff-pin-invalid");
    await this.connection
      .getRepository(ctx, StaffPin)
      .upsert({ userId, salt, hash, rounds: taken }, ["userId"]);
  }

  /** Demands a PIN of who works at a store of the manager, or no longer. */
  async demand(ctx: RequestContext, storeCode: string, required: boolean): Promise<void> {
    const { id } = await this.access.store(ctx, storeCode);
    await this.connection
      .getRepository(ctx, StockLocation)
      .update(id, { customFields: { staffPinRequired: required } });
  }
}
