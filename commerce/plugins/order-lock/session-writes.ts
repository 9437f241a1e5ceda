import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import {
  type CachedSession,
  ConfigService,
  type ID,
  type RequestContext,
  Session,
  SessionService,
  TransactionalConnection,
} from "@vendure/core";
import type { Repository } from "typeorm";
import { replaceMethod } from "../../vendure/replace-method";

type Written = Pick<CachedSession, "activeOrderId" | "activeChannelId">;
type Column = "activeOrderId" | "activeChannelId";

/**
 * Writes what a session points at in one statement. Vendure reads the session with its user, roles
 * and channels, reads it again and saves it whole. That is six statements for one column, twice in
 * each shopper's first request. What it remembers of the session keeps its age.
 */
@Injectable()
export class SessionWrites implements OnApplicationBootstrap {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly sessions: SessionService,
    private readonly config: ConfigService,
  ) {}

  onApplicationBootstrap(): void {
    replaceMethod(
      this,
      this.sessions,
      "setActiveOrder",
      () => (ctx, session, order) =>
        this.write(this.within(ctx), session, "activeOrderId", order.id),
    );
    replaceMethod(
      this,
      this.sessions,
      "unsetActiveOrder",
      () => (ctx, session) =>
        session.activeOrderId
          ? this.write(this.within(ctx), session, "activeOrderId", null)
          : Promise.resolve(session),
    );
    // Not in the request's transaction: the guard calls it before there is one.
    replaceMethod(
      this,
      this.sessions,
      "setActiveChannel",
      () => (session, channel) =>
        this.write(
          this.connection.rawConnection.getRepository(Session),
          session,
          "activeChannelId",
          channel.id,
        ),
    );
  }

  private within(ctx: RequestContext): Repository<Session> {
    return this.connection.getRepository(ctx, Session);
  }

  private async write(
    sessions: Repository<Session>,
    session: CachedSession,
    column: Column,
    value: ID | null,
  ): Promise<CachedSession> {
    const [[written]]: [Record<Column, ID | null>[], number] = await sessions.query(
      `UPDATE session SET "${column}" = $2, "updatedAt" = CURRENT_TIMESTAMP WHERE id = $1
       RETURNING "activeOrderId", "activeChannelId"`,
      [session.id, value],
    );
    // Signed out meanwhile.
    if (!written) return session;
    const now: Written = {
      activeOrderId: written.activeOrderId ?? undefined,
      activeChannelId: written.activeChannelId ?? undefined,
    };
    const changed = { ...session, ...now };
    await this.config.authOptions.sessionCacheStrategy.set(changed);
    return changed;
  }
}
