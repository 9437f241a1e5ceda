import { Args, Mutation, Resolver } from "@nestjs/graphql";
import { Allow, Ctx, type ID, RequestContext, Transaction } from "@vendure/core";
import { worksInStores } from "../../../contracts/store-staff";
import { CounterService } from "../services/counter.service";

/** What people of a store see of a shopper who shows them a code. */
@Resolver()
export class AdminAssistanceResolver {
  constructor(private readonly counter: CounterService) {}

  @Mutation()
  @Transaction()
  @Allow(...worksInStores)
  lookAtShopper(@Ctx() ctx: RequestContext, @Args() args: { storeCode: string; code: string }) {
    return this.counter.look(ctx, args.storeCode, args.code);
  }

  @Mutation()
  @Transaction()
  @Allow(...worksInStores)
  suggestToShopper(
    @Ctx() ctx: RequestContext,
    @Args()
    args: { storeCode: string; sessionId: ID; productId: ID; variantId?: ID | null },
  ) {
    return this.counter.suggest(ctx, args);
  }
}
