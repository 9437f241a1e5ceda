import {
  type Order,
  Payment,
  type RequestContext,
  type TransactionalConnection,
} from "@vendure/core";
import type { PaymentState } from "../../contracts/order-states";

const covering: readonly PaymentState[] = ["Authorized", "Settled"];

/** Whether authorised or settled payments already cover what an order, as it was read, costs. */
export async function paymentCovers(
  connection: TransactionalConnection,
  ctx: RequestContext,
  order: Order,
): Promise<boolean> {
  const { paid } = (await connection
    .getRepository(ctx, Payment)
    .createQueryBuilder("p")
    .select("COALESCE(SUM(p.amount), 0)", "paid")
    .where("p.orderId = :id AND p.state IN (:...covering)", { id: order.id, covering })
    .getRawOne<{ paid: string }>()) ?? { paid: "0" };
  return Number(paid) > 0 && Number(paid) >= order.totalWithTax;
}
