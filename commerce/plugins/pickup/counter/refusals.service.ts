import { Injectable } from "@nestjs/common";
import { type ID, type RequestContext, TransactionalConnection } from "@vendure/core";
import { PickupRefusal } from "../entities/pickup-refusal.entity";

interface Refused {
  pickupId: ID;
  commandId: string;
  device?: string | null;
}

/** Writes down which steps of staff were refused, for the store's record. */
@Injectable()
export class Refusals {
  constructor(private readonly connection: TransactionalConnection) {}

  /** @param why as a code */
  async note(
    ctx: RequestContext,
    { pickupId, commandId, device }: Refused,
    { type, why, name }: { type: string; why: string; name: string },
  ): Promise<void> {
    await this.connection.getRepository(ctx, PickupRefusal).query(
      `INSERT INTO pickup_refusal ("pickupId", type, why, "actorName", device, "commandId")
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT ("commandId") DO NOTHING`,
      [pickupId, type, why, name, device?.slice(0, 100) ?? "", commandId.slice(0, 100)],
    );
  }
}
