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
   * Replaces the engine's own resolver: only the account itself sees its data. Others who may see
   * the order get the e-mail only: the session that placed it, and people who track it.
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
