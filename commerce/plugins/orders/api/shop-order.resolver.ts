import { Parent, ResolveField, Resolver } from "@nestjs/graphql";
import {
  Ctx,
  Customer,
  idsAreEqual,
  Order,
  RequestContext,
  TransactionalConnection,
} from "@vendure/core";

@Resolver("Order")
export class ShopOrderResolver {
  constructor(private readonly connection: TransactionalConnection) {}

  /**
   * Takes the place of the engine's own: an account is shown to itself alone. To others who may see
   * the order (the session that placed it, whoever tracks it) it is no more than its e-mail.
   */
  @ResolveField()
  async customer(@Ctx() ctx: RequestContext, @Parent() order: Order): Promise<Customer | null> {
    const id = order.customer?.id ?? order.customerId;
    if (!id) return null;
    const customer = await this.connection
      .getRepository(ctx, Customer)
      .findOne({ where: { id }, relations: { user: true } });
    if (!customer?.user || idsAreEqual(customer.user.id, ctx.activeUserId)) return customer;
    const { emailAddress } = customer;
    return new Customer({ id: 0, emailAddress, firstName: "", lastName: "" });
  }
}
