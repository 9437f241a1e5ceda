import { Args, Mutation, Resolver } from "@nestjs/graphql";
import {
  ActiveOrderService,
  Allow,
  Ctx,
  type ID,
  type Order,
  Permission,
  RequestContext,
  Transaction,
} from "@vendure/core";
import type { ShownOrder } from "../../../../../contracts/shown-order";
import { PickupRefusedError } from "../errors";
import { PaymentStart } from "../payment-start.service";
import { type PickupChoice, PickupSelectionService } from "../pickup-selection.service";

type Answer = Promise<Order | PickupRefusedError>;

/** Choosing a store for the cart, and beginning to pay. */
@Resolver()
export class ShopPickupPlacingResolver {
  constructor(
    private readonly activeOrders: ActiveOrderService,
    private readonly selection: PickupSelectionService,
    private readonly payment: PaymentStart,
  ) {}

  @Transaction()
  @Mutation()
  @Allow(Permission.Owner)
  setPickup(@Ctx() ctx: RequestContext, @Args() args: { input: PickupChoice }): Answer {
    return this.withCart(ctx, (id) => this.selection.choose(ctx, id, args.input));
  }

  @Transaction()
  @Mutation()
  @Allow(Permission.Owner)
  clearPickup(@Ctx() ctx: RequestContext, @Args() args: { lineIds?: ID[] }): Answer {
    return this.withCart(ctx, (id) => this.selection.clear(ctx, id, args.lineIds));
  }

  // No transaction around it: what is refused is rolled back, and then explained.
  @Mutation()
  @Allow(Permission.Owner)
  beginPickupPayment(
    @Ctx() ctx: RequestContext,
    @Args() args: { shown?: ShownOrder | null },
  ): Answer {
    return this.withCart(ctx, (id) => this.payment.begin(ctx, id, args.shown));
  }

  private async withCart(ctx: RequestContext, work: (orderId: ID) => Answer): Answer {
    const order = await this.activeOrders.getActiveOrder(ctx, undefined);
    return order ? work(order.id) : new PickupRefusedError("NO_CART");
  }
}
