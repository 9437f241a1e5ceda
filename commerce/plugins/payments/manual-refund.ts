import type { RefundOrderInput } from "@vendure/common/lib/generated-types";
import {
  type Order,
  Payment,
  type RequestContext,
  type TransactionalConnection,
  UserInputError,
} from "@vendure/core";
import { isPayable } from "../../../contracts/payable-amount";
import { cancelledPieces } from "./cancelled-pieces";

/** Marks a refund that a change of the order brought along and that moves no money itself. */
export const goesBackByItself = "goesBackByItself";

interface ManualRefund {
  amount: number;
  payment: Payment;
  input: RefundOrderInput;
  order: Order;
}

/**
 * Whether an administrator may give back an amount of a payment. Locks it, so that of two at once
 * the second sees the first. It then waits like any other refund (RefundsByHand). What a change of
 * the order leaves too much goes back by itself when it is closed. A hold is lifted, and what was
 * taken is refunded, whichever payment the dashboard named.
 * @throws UserInputError when no one can pay it out, or it was not taken. Also when it is more than
 * is left, or goes back by itself.
 */
export async function checkManualRefund(
  connection: TransactionalConnection,
  ctx: RequestContext,
  { amount, payment, input, order }: ManualRefund,
): Promise<{ state: "Pending"; metadata?: { [goesBackByItself]: true } }> {
  const repository = connection.getRepository(ctx, Payment);
  const locked = await repository
    .createQueryBuilder("p")
    .where("p.id = :id", { id: payment.id })
    .setLock("for_no_key_update")
    .getOneOrFail();
  const cancelled = await cancelledPieces(connection, ctx, [order.id]);
  const isLess = (input.lines ?? []).some(({ orderLineId }) => cancelled.has(String(orderLineId)));
  if (order.state === "Modifying" && (isLess || locked.state === "Authorized"))
    return { state: "Pending", metadata: { [goesBackByItself]: true } };
  if (amount <= 0) throw new UserInputError("error.refund-of-nothing");
  if (!isPayable(amount, order.currencyCode)) throw new UserInputError("error.refund-in-parts");
  if (locked.state !== "Settled") throw new UserInputError("error.refund-of-what-was-not-taken");
  const { refunds } = await repository.findOneOrFail({
    where: { id: payment.id },
    relations: { refunds: true },
  });
  const back = refunds
    .filter((refund) => refund.state !== "Failed")
    .reduce((sum, refund) => sum + refund.total, 0);
  if (back + amount > locked.amount) throw new UserInputError("error.refund-is-too-much");
  if (isLess) throw new UserInputError("error.refund-goes-back-by-itself");
  return { state: "Pending" };
}
