import { Args, Query, Resolver } from "@nestjs/graphql";
import { Ctx, type ID, RequestContext, UserInputError } from "@vendure/core";
import { SellableStock } from "../sellable-stock.service";

/** The largest number that GraphQL's Int has. */
const plenty = 2_147_483_647;

@Resolver()
export class ShopAvailabilityResolver {
  constructor(private readonly stock: SellableStock) {}

  /** One statement for any number of variants: it is asked on every product page and cart. */
  @Query()
  async variantAvailability(@Ctx() ctx: RequestContext, @Args() args: { variantIds: ID[] }) {
    if (args.variantIds.length > 100) throw new UserInputError("At most 100 variants at once");
    const found = await this.stock.of(ctx, args.variantIds);
    return [...found].map(([variantId, left]) => ({ variantId, available: left ?? plenty }));
  }
}
