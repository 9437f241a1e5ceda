import { Order, type RequestContext, type TransactionalConnection } from "@vendure/core";
import type { Query } from "../outbox/letter-context";

/** Asks within an event's own transaction: sees what it changed and has not committed. */
export function queryIn(connection: TransactionalConnection, ctx: RequestContext): Query {
  return (sql, values) => connection.getRepository(ctx, Order).query(sql, values);
}
