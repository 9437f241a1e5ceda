import { Injectable } from "@nestjs/common";
import {
  ConfigService,
  EntityNotFoundError,
  ForbiddenError,
  type ID,
  type RequestContext,
  Session,
  TransactionalConnection,
  UserInputError,
} from "@vendure/core";
import { nameOf } from "../../../database/name-sql";
import { StaffDevice } from "../entities/staff-device.entity";
import { endingChannel } from "../reservation/live/ending";
import { opensStores } from "./open-session";
import { hashOf } from "./session-hash";
import { StaffAccess } from "./staff-access.service";

export interface DeviceRequest {
  key: string;
  name: string;
  browser: string;
}

/** A session that opens a store, and the device that it runs on. */
export interface ListedSession {
  id: ID;
  emailAddress: string;
  person: string;
  /** Empty when it is not the staff app, such as the dashboard. */
  device: string;
  browser: string;
  signedInAt: Date;
  seenAt: Date;
  storeCode: string | null;
  own: boolean;
}

const keyPattern = /^[\w-]{20,80}$/;
const keptDays = 30;

/** Who works on which device, and how that ends. */
@Injectable()
export class StaffSessions {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly config: ConfigService,
    private readonly access: StaffAccess,
  ) {}

  /**
   * Notes the device of the session that asks.
   * @returns the session's id
   * @throws ForbiddenError when the person works in no store of the market
   */
  async open(ctx: RequestContext, { key, name, browser }: DeviceRequest): Promise<ID> {
    const { session, activeUserId } = ctx;
    if ((await this.access.stores(ctx)).length === 0 || !session || !activeUserId)
      throw new ForbiddenError();
    if (!keyPattern.test(key)) throw new UserInputError("error.staff-key-invalid");
    const devices = this.connection.getRepository(ctx, StaffDevice);
    await devices.query(
      `DELETE FROM staff_device WHERE "createdAt" < now() - interval '${keptDays} days'`,
    );
    await devices.upsert(
      {
        sessionId: session.id,
        userId: activeUserId,
        tokenHash: hashOf(session.token),
        keyHash: hashOf(key),
        name: name.slice(0, 100),
        browser: browser.slice(0, 100),
        seenAt: new Date(),
      },
      ["sessionId"],
    );
    return session.id;
  }

  /** Notes that a device was there, and whose queue it shows; at most once a minute. */
  async seen(ctx: RequestContext, storeId?: ID): Promise<void> {
    await this.connection.getRepository(ctx, StaffDevice).query(
      `UPDATE staff_device SET "seenAt" = now(), "storeId" = COALESCE($2, "storeId")
       WHERE "sessionId" = $1 AND ("seenAt" < now() - interval '1 minute'
         OR "storeId" IS DISTINCT FROM COALESCE($2, "storeId"))`,
      [ctx.session?.id ?? null, storeId ?? null],
    );
  }

  /** Open sessions of who works at a store, and of who looks at its queue; last seen first. */
  async list(ctx: RequestContext, storeCode: string): Promise<ListedSession[]> {
    const store = await this.access.store(ctx, storeCode);
    return this.connection.getRepository(ctx, Session).query(
      `SELECT t.id, a."emailAddress", ${nameOf("a")} AS person,
         COALESCE(d.name, '') AS device, COALESCE(d.browser, '') AS browser,
         t."createdAt"::timestamptz AS "signedInAt",
         COALESCE(d."seenAt", t."createdAt"::timestamptz) AS "seenAt",
         s."customFieldsCode" AS "storeCode", t.id = $2 AS own
       FROM session t
       JOIN administrator a ON a."userId" = t."userId" AND a."deletedAt" IS NULL
       LEFT JOIN staff_device d ON d."sessionId" = t.id
       LEFT JOIN stock_location s ON s.id = d."storeId"
       WHERE ${opensStores}
         AND (d."storeId" = $1 OR EXISTS (
           SELECT 1 FROM administrator_custom_fields_stores_stock_location w
           WHERE w."administratorId" = a.id AND w."stockLocationId" = $1))
       ORDER BY "seenAt" DESC`,
      [store.id, ctx.session?.id ?? null],
    );
  }

  /**
   * Ends a session that `list` shows for the store: no engine takes it any more.
   * @throws EntityNotFoundError when it is not, or no longer, among them
   */
  async end(ctx: RequestContext, storeCode: string, id: ID): Promise<void> {
    const listed = await this.list(ctx, storeCode);
    if (!listed.some((session) => String(session.id) === String(id)))
      throw new EntityNotFoundError("Session" as never, id);
    const { name } = await this.access.person(ctx);
    await this.remove(ctx, id, name || "–");
  }

  /**
   * Signs a device out by its key, for any caller; without a key, the session that asks. What has
   * ended before is no mistake.
   */
  async signOut(ctx: RequestContext, key?: string | null): Promise<void> {
    const devices = this.connection.getRepository(ctx, StaffDevice);
    const id = key
      ? (await devices.findOneBy({ keyHash: hashOf(key) }))?.sessionId
      : ctx.activeUserId && ctx.session?.id;
    if (id) await this.remove(ctx, id, "");
  }

  /** Who ended the session of a token; undefined when it was no one else than its person. */
  async endedBy(ctx: RequestContext, token: string): Promise<string | undefined> {
    const device = await this.connection
      .getRepository(ctx, StaffDevice)
      .findOneBy({ tokenHash: hashOf(token) });
    return device?.endedBy || undefined;
  }

  private async remove(ctx: RequestContext, id: ID, by: string): Promise<void> {
    await this.connection.withTransaction(ctx, async (tx) => {
      const sessions = this.connection.getRepository(tx, Session);
      await sessions.query(
        `UPDATE staff_device SET "endedAt" = now(), "endedBy" = $2
         WHERE "sessionId" = $1 AND "endedAt" IS NULL`,
        [id, by],
      );
      const session = await sessions.findOneBy({ id });
      await sessions.delete({ id });
      // Heard by all engines once it is written: they close the session's live events.
      await sessions.query("SELECT pg_notify($1, $2)", [endingChannel, String(id)]);
      if (session) await this.config.authOptions.sessionCacheStrategy.delete(session.token);
    });
  }
}
