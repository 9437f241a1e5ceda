import { Query, Resolver } from "@nestjs/graphql";
import {
  Allow,
  Ctx,
  type ID,
  Order,
  Payment,
  PaymentMethodService,
  Permission,
  RequestContext,
  TransactionalConnection,
} from "@vendure/core";
import { In } from "typeorm";
import { joinName } from "../../../../contracts/names/person-name";
import { RefundTransfers } from "../services/refund-transfers.service";

/** Shows people what they are to transfer. They confirm it with Vendure's own settleRefund. */
@Resolver()
export class AdminTransfersResolver {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly transfers: RefundTransfers,
    private readonly methods: PaymentMethodService,
  ) {}

  @Query()
  @Allow(Permission.UpdateOrder)
  async refundTransfers(@Ctx() ctx: RequestContext) {
    const waiting = await this.transfers.waiting(ctx);
    const orders = await this.connection.getRepository(ctx, Order).find({
      where: { id: In(waiting.map(({ orderId }) => orderId)) },
      relations: { customer: true },
      loadEagerRelations: false,
    });
    const payments = await this.connection.getRepository(ctx, Payment).find({
      where: { id: In(waiting.map(({ paymentId }) => paymentId)) },
      loadEagerRelations: false,
    });
    const { items: methods } = await this.methods.findAll(ctx);
    const withId = <Row extends { id: ID }>(rows: Row[], id: ID | null) =>
      rows.find((row) => String(row.id) === String(id));
    return waiting.map((operation) => {
      const { refundId, orderId, amount, currencyCode, reason, createdAt } = operation;
      const order = withId(orders, orderId);
      const payment = withId(payments, operation.paymentId);
      const method = payment?.method ?? operation.provider;
      const { firstName = "", lastName = "" } = order?.customer ?? {};
      return {
        refundId,
        orderId,
        orderCode: order?.code ?? "",
        customerName: joinName({ firstName, lastName }),
        amount,
        currencyCode,
        method,
        methodName: methods.find(({ code }) => code === method)?.name || method,
        paidReference: payment?.transactionId ?? "",
        reason: reason ?? "manual",
        dueAt: createdAt,
      };
    });
  }
}
