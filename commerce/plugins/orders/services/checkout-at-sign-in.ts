import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import { Order, SessionService, TransactionalConnection } from "@vendure/core";
import { replaceMethod } from "../../../vendure/replace-method";
import { guestAccessMs } from "../guest-access";

/**
 * Takes what a browser has just ordered into the session that it signs in to. Vendure opens another
 * session then, which knew nothing of the order. A guest signed in while they paid, perhaps in
 * another tab. Their own browser then did not find the order.
 */
@Injectable()
export class CheckoutAtSignIn implements OnApplicationBootstrap {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly sessions: SessionService,
  ) {}

  onApplicationBootstrap(): void {
    replaceMethod(
      this,
      this.sessions,
      "createNewAuthenticatedSession",
      (open) =>
        async (ctx, ...rest) => {
          const before = ctx.session?.id;
          const session = await open(ctx, ...rest);
          if (ctx.apiType === "shop" && before !== undefined)
            await this.connection.getRepository(ctx, Order).query(
              `UPDATE "order" SET "customFieldsCheckoutsession" = $2
             WHERE "customFieldsCheckoutsession" = $1 AND "orderPlacedAt" > $3`,
              [String(before), String(session.id), new Date(Date.now() - guestAccessMs)],
            );
          return session;
        },
    );
  }
}
