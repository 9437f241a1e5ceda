import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import { Order, RequestContext, TransactionalConnection } from "@vendure/core";
import { replaceUntyped } from "../../vendure/replace-method";

/** The database ended a transaction, or cannot be reached any more, while work in it goes on. */
class LostTransactionError extends Error {
  constructor() {
    super("The connection of this transaction is lost");
  }
}

/**
 * Ends work whose transaction is lost. When a connection dies, Vendure begins another transaction
 * for whatever asks for one within the first. If an error of the first was swallowed, that part
 * would be written without the lock and the rest.
 */
@Injectable()
export class LostTransactions implements OnApplicationBootstrap {
  constructor(private readonly connection: TransactionalConnection) {}

  onApplicationBootstrap(): void {
    type Begin = (ctx: unknown, ...work: unknown[]) => Promise<unknown>;
    replaceUntyped<Begin>(this, this.connection, "withTransaction", (begin) => (ctx, ...work) => {
      if (ctx instanceof RequestContext && this.isLost(ctx)) throw new LostTransactionError();
      return begin(ctx, ...work);
    });
  }

  /** A transaction that came to its end is over before its connection is given back. */
  private isLost(ctx: RequestContext): boolean {
    const { queryRunner } = this.connection.getRepository(ctx, Order).manager;
    return queryRunner?.isReleased === true && queryRunner.isTransactionActive;
  }
}
