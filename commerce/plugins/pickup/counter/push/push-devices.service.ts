import { Inject, Injectable } from "@nestjs/common";
import {
  ForbiddenError,
  type RequestContext,
  TransactionalConnection,
  UserInputError,
} from "@vendure/core";
import { isOutgoingAddress } from "../../../../outgoing/public-address";
import { StaffPushDevice } from "../../entities/staff-push-device.entity";
import { type PickupOptions, pickupOptions } from "../../options";
import { opensStores } from "../open-session";
import { StaffAccess } from "../staff-access.service";
import { isPushKeys } from "./seal";
import { vapidKeyOf } from "./vapid";

/** What a browser gives to a shop that may wake it. */
export interface PushSubscriptionRequest {
  endpoint: string;
  p256dh: string;
  auth: string;
}

/** More than a person carries; each costs a message for each thing that rings. */
const mostDevices = 10;
const longestEndpoint = 1_000;
/** Of a person, so that two devices at once are counted one after the other. */
const personLock = 7204007;

/** Which devices ring while they are locked, and whose they are. */
@Injectable()
export class PushDevices {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly access: StaffAccess,
    @Inject(pickupOptions) private readonly options: PickupOptions,
  ) {}

  /** What browsers subscribe with. @throws ForbiddenError as `subscribe` */
  async publicKey(ctx: RequestContext): Promise<string> {
    await this.needStore(ctx);
    return vapidKeyOf(this.options.push.secret).publicKey;
  }

  /**
   * Has the device of the session that asks ring. A device that another person has left follows the
   * one who is signed in now. Its keys prove that it is the same.
   * @throws ForbiddenError when the person works in no store of the market
   */
  async subscribe(ctx: RequestContext, request: PushSubscriptionRequest): Promise<void> {
    await this.needStore(ctx);
    const { session, activeUserId } = ctx;
    if (!session || !activeUserId) throw new ForbiddenError();
    const { endpoint, p256dh, auth } = request;
    const isSound = endpoint.length <= longestEndpoint && isPushKeys(request);
    if (!isSound || !isOutgoingAddress(endpoint, this.options.push.allowedHosts))
      throw new UserInputError("error.staff-push-invalid");
    await this.connection.withTransaction(ctx, async (tx) => {
      const devices = this.connection.getRepository(tx, StaffPushDevice);
      await devices.query("SELECT pg_advisory_xact_lock($1, $2::int)", [personLock, activeUserId]);
      await devices.query(
        `DELETE FROM staff_push_device d WHERE d.endpoint <> $1 AND NOT EXISTS (
           SELECT 1 FROM session t WHERE t.id = d."sessionId" AND ${opensStores})`,
        [endpoint],
      );
      const others: unknown[] = await devices.query(
        `SELECT 1 FROM staff_push_device WHERE "userId" = $1 AND endpoint <> $2`,
        [activeUserId, endpoint],
      );
      if (others.length >= mostDevices) throw new UserInputError("error.staff-push-too-many");
      // What rang for who was here before says nothing of what this person has heard.
      await devices.query(
        `DELETE FROM staff_push p USING staff_push_device d
         WHERE d.id = p."deviceId" AND d.endpoint = $1 AND d."sessionId" <> $2
           AND (d."userId" = $3 OR d.p256dh = $4 AND d.auth = $5)`,
        [endpoint, session.id, activeUserId, p256dh, auth],
      );
      const kept: { id: number }[] = await devices.query(
        `INSERT INTO staff_push_device AS d
           (endpoint, p256dh, auth, "sessionId", "userId", language)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (endpoint) DO UPDATE SET p256dh = $2, auth = $3, "sessionId" = $4,
           "userId" = $5, language = $6, failures = 0, "failedAt" = NULL, "updatedAt" = now()
         WHERE d."userId" = $5 OR d.p256dh = $2 AND d.auth = $3
         RETURNING id`,
        [endpoint, p256dh, auth, session.id, activeUserId, ctx.languageCode],
      );
      if (kept.length === 0) throw new ForbiddenError();
    });
  }

  /** Has a device of the person who asks be silent; of others' it changes nothing. */
  async unsubscribe(ctx: RequestContext, endpoint: string): Promise<void> {
    if (!ctx.activeUserId) throw new ForbiddenError();
    const devices = this.connection.getRepository(ctx, StaffPushDevice);
    await devices.delete({ endpoint, userId: ctx.activeUserId });
  }

  private async needStore(ctx: RequestContext): Promise<void> {
    if ((await this.access.stores(ctx)).length === 0) throw new ForbiddenError();
  }
}
