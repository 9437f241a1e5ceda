import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import {
  AnonymousSession,
  type ID,
  type Session,
  SessionService,
  TransactionalConnection,
} from "@vendure/core";
import { replaceUntyped } from "../../vendure/replace-method";

interface Row {
  id: ID;
  expires: Date;
  userId: ID | null;
  activeOrderId: ID | null;
  activeChannelId: ID | null;
}

/**
 * Reads a guest's session as one plain row. Every request reads it (`UncachedSessions`), and Vendure
 * joins user, roles and channels to it, which a guest has not got. Who is signed in is read as
 * Vendure reads them.
 */
@Injectable()
export class SessionReads implements OnApplicationBootstrap {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly sessions: SessionService,
  ) {}

  onApplicationBootstrap(): void {
    type Find = (token: string) => Promise<Session | undefined>;
    replaceUntyped<Find>(
      this,
      this.sessions,
      "findSessionByToken",
      (find) => async (token: string) => {
        const [row]: Row[] = await this.connection.rawConnection.query(
          `SELECT id, expires, "userId", "activeOrderId", "activeChannelId" FROM session
         WHERE token = $1 AND NOT invalidated`,
          [token],
        );
        if (!row || row.expires <= new Date()) return undefined;
        if (row.userId) return find(token);
        const session = new AnonymousSession({
          id: row.id,
          token,
          expires: row.expires,
          invalidated: false,
          activeOrderId: row.activeOrderId ?? undefined,
          activeChannelId: row.activeChannelId ?? undefined,
        });
        await this.sessions["updateSessionExpiry"](session);
        return session;
      },
    );
  }
}
