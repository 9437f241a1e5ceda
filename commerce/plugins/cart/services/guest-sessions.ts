import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import {
  API_KEY_AUTH_STRATEGY_NAME,
  ConfigService,
  type ID,
  type RequestContext,
  Session,
  SessionService,
  TransactionalConnection,
} from "@vendure/core";
import { replaceMethod } from "../../../vendure/replace-method";

/**
 * Ends the guest's session of a cart at sign-in. Vendure ends every session that has the cart. A
 * shopper who signs in with two windows at once, or once more, was signed out elsewhere.
 */
@Injectable()
export class GuestSessions implements OnApplicationBootstrap {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly sessions: SessionService,
    private readonly config: ConfigService,
  ) {}

  onApplicationBootstrap(): void {
    replaceMethod(
      this,
      this.sessions,
      "deleteSessionsByActiveOrderId",
      () => (ctx, orderId) => this.end(ctx, orderId),
    );
  }

  private async end(ctx: RequestContext, orderId: ID): Promise<void> {
    const [ended]: [{ token: string }[], number] = await this.connection
      .getRepository(ctx, Session)
      .query(
        `DELETE FROM session WHERE "activeOrderId" = $1 AND ("userId" IS NULL
           OR (id = $2 AND "authenticationStrategy" IS DISTINCT FROM $3)) RETURNING token`,
        [orderId, ctx.session?.id, API_KEY_AUTH_STRATEGY_NAME],
      );
    for (const { token } of ended) await this.config.authOptions.sessionCacheStrategy.delete(token);
  }
}
