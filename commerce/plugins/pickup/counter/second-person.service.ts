import { pbkdf2, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import { Injectable } from "@nestjs/common";
import { ModuleRef } from "@nestjs/core";
import {
  ForbiddenError,
  type ID,
  Permission,
  type RequestContext,
  Session,
  TransactionalConnection,
} from "@vendure/core";
import { leadsTo } from "../../../../contracts/pickup/states";
import { Limits } from "../../../contracts/limits";
import { OrderMoney } from "../../../contracts/order-money";
import { nameOf } from "../../../database/name-sql";
import type { Pickup } from "../entities/pickup.entity";
import { PickupLine } from "../entities/pickup-line.entity";
import { StaffPin } from "../entities/staff-pin.entity";
import { managePickup } from "../permissions";
import { PickupConflictError } from "../reservation/conflict-errors";
import { PickupCodeError } from "../reservation/errors";
import { PassService } from "../reservation/passes.service";
import { momentOf } from "./moment";
import { opensStores } from "./open-session";
import type { StaffRequest } from "./staff-commands.service";

/** Who may look, too, at a handover. */
interface Colleague {
  id: string;
  name: string;
  userId: string;
}

/** A manager's PIN for another article instead of a line's. */
export interface SubstituteApproval {
  lineId: ID;
  variantId: ID;
  colleagueId: ID;
  pin: string;
}

const slowHash = promisify(pbkdf2);
const hashBytes = 32;

/** A second pair of eyes: a colleague's PIN, typed on the same phone. */
@Injectable()
export class SecondPerson {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly passes: PassService,
    private readonly money: OrderMoney,
    private readonly modules: ModuleRef,
  ) {}

  /** What a pickup is worth, whether a colleague has to look, and who that may be. */
  async asked(ctx: RequestContext, pickup: Pickup) {
    const value = await this.valueOf(ctx, pickup);
    const needsSecond = isAbove(pickup, value);
    const colleagues = await this.colleagues(ctx, pickup);
    return { value, needsSecond, colleagues };
  }

  /**
   * Looks at a colleague's PIN. What it answers goes along with the handover, for some minutes.
   * Wrong ones are counted by the person who hands over.
   */
  async approve(
    ctx: RequestContext,
    pickup: Pickup,
    { colleagueId, pin }: { colleagueId: ID; pin: string },
  ) {
    if (leadsTo("hand-over", pickup.state).length === 0) return new PickupConflictError(pickup);
    const colleague = (await this.colleagues(ctx, pickup)).find(
      ({ id }) => id === String(colleagueId),
    );
    if (!colleague) throw new ForbiddenError();
    return this.signed(ctx, { pickupId: String(pickup.id) }, colleague, pin);
  }

  /** Looks at a manager's PIN for a substitute, as above. */
  async approveSubstitute(
    ctx: RequestContext,
    pickup: Pickup,
    { colleagueId, pin, ...substitute }: SubstituteApproval,
  ) {
    const manager = (await this.managers(ctx, pickup)).find(({ id }) => id === String(colleagueId));
    if (!manager) throw new ForbiddenError();
    const about = { pickupId: String(pickup.id), substitute: idsOf(substitute) };
    return this.signed(ctx, about, manager, pin);
  }

  /** The manager who looked at a substitute, if one did for this person not long before the press. */
  async managerOf(
    tx: RequestContext,
    pickup: Pickup,
    request: StaffRequest & { lineId: ID; variantId: ID; approval?: string | null },
  ): Promise<string | undefined> {
    const personId = String(tx.activeUserId);
    const about = { pickupId: String(pickup.id), personId, substitute: idsOf(request) };
    const pressedAt = new Date(Date.now() - momentOf(request).ageMs);
    const id = request.approval && this.passes.approvedBy(request.approval, about, pressedAt);
    return id ? this.nameOf(tx, id) : undefined;
  }

  /** Colleagues who manage the store's pickups. */
  async managers(ctx: RequestContext, pickup: Pickup): Promise<Colleague[]> {
    const colleagues = await this.colleagues(ctx, pickup);
    const rows: { id: string }[] = await this.connection.getRepository(ctx, Session).query(
      `SELECT DISTINCT a.id::text FROM administrator a
       JOIN user_roles_role u ON u."userId" = a."userId"
       JOIN role r ON r.id = u."roleId" AND string_to_array(r.permissions, ',') && $2::text[]
       JOIN role_channels_channel c ON c."roleId" = r.id AND c."channelId" = $3
       WHERE a.id = ANY($1)`,
      [
        colleagues.map(({ id }) => id),
        [managePickup.Permission, Permission.SuperAdmin],
        ctx.channelId,
      ],
    );
    return colleagues.filter(({ id }) => rows.some((row) => row.id === id));
  }

  private async signed(
    ctx: RequestContext,
    about: { pickupId: string; substitute?: { lineId: string; variantId: string } },
    colleague: Colleague,
    pin: string,
  ) {
    const limits = this.modules.get(Limits, { strict: false });
    const tried = await limits.take("colleague-pin", `person ${ctx.activeUserId}`, colleague.id);
    if (!tried.allowed) return new PickupCodeError(tried.retryAfter);
    if (!(await this.isPinOf(ctx, colleague.userId, pin))) return new PickupCodeError(0);
    await tried.forgive();
    const said = { ...about, personId: String(ctx.activeUserId), colleagueId: colleague.id };
    const approval = this.passes.approvalOf(said, new Date());
    return { __typename: "HandOverApproval", approval, by: colleague.name };
  }

  /** The colleague who looked, too; a conflict when one had to, and none did. */
  async seenBy(
    tx: RequestContext,
    pickup: Pickup,
    approval: string | null | undefined,
    request: StaffRequest,
  ): Promise<string | null | PickupConflictError> {
    const about = { pickupId: String(pickup.id), personId: String(tx.activeUserId) };
    // The press may have waited for the network.
    const pressedAt = new Date(Date.now() - momentOf(request).ageMs);
    const id = approval ? this.passes.approvedBy(approval, about, pressedAt) : undefined;
    if (id) return this.nameOf(tx, id);
    const isNeeded = isAbove(pickup, await this.valueOf(tx, pickup));
    return isNeeded ? new PickupConflictError(pickup, "second-missing") : null;
  }

  /** What lies there for the shopper, in hundredths. */
  private async valueOf(ctx: RequestContext, { id, orderId }: Pickup): Promise<number> {
    const lines = await this.connection
      .getRepository(ctx, PickupLine)
      .find({ where: { pickupId: id } });
    const pieces = lines.map(({ orderLineId, picked: quantity }) => ({ orderLineId, quantity }));
    return this.money.worthOf(ctx, orderId, pieces);
  }

  /** Others who work at the store, have a PIN, and are signed in. */
  private colleagues(ctx: RequestContext, { storeId }: Pickup): Promise<Colleague[]> {
    return this.connection.getRepository(ctx, Session).query(
      `SELECT a.id::text, ${nameOf("a")} AS name, a."userId"::text AS "userId"
       FROM administrator a JOIN staff_pin k ON k."userId" = a."userId"
       WHERE a."deletedAt" IS NULL AND a."userId" <> $2
         AND EXISTS (SELECT 1 FROM administrator_custom_fields_stores_stock_location w
           WHERE w."administratorId" = a.id AND w."stockLocationId" = $1)
         AND EXISTS (SELECT 1 FROM session t WHERE t."userId" = a."userId" AND ${opensStores})
       ORDER BY name, a.id`,
      [storeId, ctx.activeUserId],
    );
  }

  private async nameOf(tx: RequestContext, id: string): Promise<string> {
    const rows: { name: string }[] = await this.connection
      .getRepository(tx, Session)
      .query(`SELECT ${nameOf("a")} AS name FROM administrator a WHERE a.id = $1`, [id]);
    return rows[0]?.name || "–";
  }

  private async isPinOf(ctx: RequestContext, userId: ID, pin: string): Promise<boolean> {
    const known = await this.connection.getRepository(ctx, StaffPin).findOneBy({ userId });
    if (!known || !/^\d{4,8}$/.test(pin)) return false;
    const hash = await slowHash(pin, known.salt, known.rounds, hashBytes, "sha256");
    return timingSafeEqual(hash, Buffer.from(known.hash, "hex"));
  }
}

const idsOf = ({ lineId, variantId }: { lineId: ID; variantId: ID }) => ({
  lineId: String(lineId),
  variantId: String(variantId),
});

/** Whether a value, in hundredths, is above what one person of the store hands over alone. */
function isAbove({ store }: Pickup, value: number): boolean {
  return value > (store.customFields.secondPersonAbove ?? 0) * 100;
}
