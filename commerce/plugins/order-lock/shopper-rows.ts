import {
  Customer,
  type ID,
  type RequestContext,
  Session,
  type TransactionalConnection,
} from "@vendure/core";

/**
 * Who has which cart is decided by one request at a time. The rows are locked in one sequence:
 * session, customer, order. A payment ends by writing its session while it holds the order. So the
 * session is locked only by who knows no open order of it.
 */

/** The order that the database has for the session of a request, active or not. */
export async function sessionOrder(
  connection: TransactionalConnection,
  ctx: RequestContext,
  lock: "" | "FOR NO KEY UPDATE",
): Promise<ID | undefined> {
  if (!ctx.session) return undefined;
  const [session]: { activeOrderId: ID | null }[] = await connection
    .getRepository(ctx, Session)
    .query(`SELECT "activeOrderId" FROM session WHERE id = $1 ${lock}`, [ctx.session.id]);
  return session?.activeOrderId ?? undefined;
}

/** Locks the customer of an account, who may be at several devices. */
export async function lockCustomer(
  connection: TransactionalConnection,
  tx: RequestContext,
  userId: ID,
): Promise<void> {
  await connection
    .getRepository(tx, Customer)
    .query(`SELECT id FROM customer WHERE "userId" = $1 FOR NO KEY UPDATE`, [userId]);
}
