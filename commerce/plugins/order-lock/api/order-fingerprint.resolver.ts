import { Parent, ResolveField, Resolver } from "@nestjs/graphql";
import { Ctx, Order, RequestContext, TransactionalConnection } from "@vendure/core";
import { fingerprintOf } from "../../../contracts/shown-order";

@Resolver("Order")
export class OrderFingerprintResolver {
  constructor(private readonly connection: TransactionalConnection) {}

  /** Of the order as this answer shows it, which may be priced anew and not written. */
  @ResolveField()
  async fingerprint(@Ctx() ctx: RequestContext, @Parent() order: Order): Promise<string> {
    if (order.lines && order.shippingLines && order.surcharges) return fingerprintOf(order);
    const whole = await this.connection.getRepository(ctx, Order).findOneOrFail({
      where: { id: order.id },
      relations: { lines: true, shippingLines: true, surcharges: true },
    });
    return fingerprintOf(whole);
  }
}
