import { Injectable } from "@nestjs/common";
import { type ID, type RequestContext, TransactionalConnection } from "@vendure/core";
import { ownCurrency, priceRow } from "../../../database/price-sql";
import type { Pickup } from "../entities/pickup.entity";
import { PickupLine } from "../entities/pickup-line.entity";
import { managePickup } from "../permissions";
import { PickupConflictError } from "../reservation/conflict-errors";
import { SecondPerson } from "./second-person.service";
import type { StaffRequest } from "./staff-commands.service";

export interface SubstituteRequest extends StaffRequest {
  lineId: ID;
  variantId: ID;
  /** What a manager's PIN was answered with. */
  approval?: string | null;
}

const onTag = { channel: "$3", currency: ownCurrency("$3") };

type Instead = Pick<SubstituteRequest, "lineId" | "variantId">;

/**
 * Whether another article differs by more in price than a person of the store decides alone. Dearer
 * costs the merchant and cheaper the shopper, so either way counts.
 */
@Injectable()
export class SubstituteLimit {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly second: SecondPerson,
  ) {}

  /** By how much a piece differs (hundredths), whether a manager has to look, and who that may be. */
  async asked(ctx: RequestContext, pickup: Pickup, instead: Instead) {
    const price = await this.difference(ctx, instead);
    const needsManager = isAbove(ctx, pickup, price.priceDifference);
    const colleagues = needsManager ? await this.second.managers(ctx, pickup) : [];
    return { ...price, needsManager, colleagues };
  }

  /** The manager who looked, or null where none has to; a conflict when one had to, and none did. */
  async seenBy(
    tx: RequestContext,
    pickup: Pickup,
    request: SubstituteRequest,
  ): Promise<string | null | PickupConflictError> {
    const manager = await this.second.managerOf(tx, pickup, request);
    if (manager) return manager;
    const { priceDifference } = await this.difference(tx, request);
    if (!isAbove(tx, pickup, priceDifference)) return null;
    return new PickupConflictError(pickup, "manager-missing");
  }

  /** Prices as on a tag of the market; what has none there differs by nothing that is known. */
  private async difference(ctx: RequestContext, { lineId, variantId }: Instead) {
    const rows: { priceDifference: number; currencyCode: string }[] = await this.connection
      .getRepository(ctx, PickupLine)
      .query(
        `SELECT r.price - w.price AS "priceDifference", w."currencyCode" FROM pickup_line l
         JOIN order_line o ON o.id = l."orderLineId"
         JOIN ${priceRow("w", { variant: 'o."productVariantId"', ...onTag })}
         JOIN ${priceRow("r", { variant: "$2", ...onTag })}
         WHERE l.id = $1`,
        [lineId, variantId, ctx.channelId],
      );
    return rows[0] ?? { priceDifference: 0, currencyCode: ctx.currencyCode };
  }
}

/** Whether a difference needs a manager; who is one needs no other. */
function isAbove(ctx: RequestContext, { store }: Pickup, difference: number): boolean {
  const limit = store.customFields.substituteApprovalAbove ?? 0;
  if (limit === 0 || ctx.userHasPermissions([managePickup.Permission])) return false;
  return Math.abs(difference) > limit * 100;
}
