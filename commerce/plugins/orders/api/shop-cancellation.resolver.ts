import { Args, Mutation, Parent, Query, ResolveField, Resolver } from "@nestjs/graphql";
import { Allow, Ctx, Order, Permission, RequestContext } from "@vendure/core";
import {
  type CancellablePieces,
  type OwnCancellation,
  OwnCancellationService,
  type Refused,
} from "../services/own-cancellation.service";
import { CancellationRefusedError } from "./cancellation-refused.error";

@Resolver("Order")
export class ShopCancellationResolver {
  constructor(private readonly cancellations: OwnCancellationService) {}

  @ResolveField()
  cancellable(@Ctx() ctx: RequestContext, @Parent() order: Order): Promise<CancellablePieces[]> {
    return this.cancellations.cancellable(ctx, order);
  }

  @Query()
  @Allow(Permission.Public)
  async cancellationQuote(@Ctx() ctx: RequestContext, @Args() args: { input: OwnCancellation }) {
    const quote = await this.cancellations.quote(ctx, args.input);
    return "refused" in quote
      ? errorOf(quote)
      : { __typename: "CancellationQuote", givenBack: quote.givenBack };
  }

  @Mutation()
  @Allow(Permission.Public)
  async cancelDelivery(
    @Ctx() ctx: RequestContext,
    @Args() args: { input: OwnCancellation; shown: number },
  ) {
    const done = await this.cancellations.cancel(ctx, args.input, args.shown);
    return "refused" in done ? errorOf(done) : done;
  }
}

/** An order is no class of ours: the engine cannot tell by itself what it is. */
@Resolver("CancelDeliveryResult")
export class CancelDeliveryResultResolver {
  @ResolveField()
  __resolveType(value: { __typename?: string }): string {
    return value.__typename ?? "Order";
  }
}

@Resolver("CancellationQuoteResult")
export class CancellationQuoteResultResolver {
  @ResolveField()
  __resolveType(value: { __typename: string }): string {
    return value.__typename;
  }
}

const errorOf = ({ refused, cancellable }: Refused) =>
  new CancellationRefusedError(refused, cancellable);
