import { Parent, ResolveField, Resolver } from "@nestjs/graphql";
import { Ctx, type Payment, type PaymentMethod, RequestContext } from "@vendure/core";
import type { PaymentMeans } from "../../../../contracts/money";
import { meansOf, meansOfPayment } from "../means";
import { PaymentHandlers } from "../services/payment-handlers";

/** By what a shopper pays with a method that they are offered. */
@Resolver("PaymentMethodQuote")
export class QuoteMeansResolver {
  constructor(private readonly handlers: PaymentHandlers) {}

  @ResolveField()
  async means(
    @Ctx() ctx: RequestContext,
    @Parent() { id }: Pick<PaymentMethod, "id">,
  ): Promise<PaymentMeans | null> {
    return meansOf(await this.handlers.ofMethod(ctx, id));
  }
}

/** By what a payment was made. */
@Resolver("Payment")
export class PaymentMeansResolver {
  @ResolveField()
  means(@Parent() payment: Payment): PaymentMeans | null {
    return meansOfPayment(payment);
  }
}
