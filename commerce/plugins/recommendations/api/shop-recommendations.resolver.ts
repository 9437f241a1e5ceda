import { Args, Query, Resolver } from "@nestjs/graphql";
import { Allow, Ctx, Permission, RequestContext, UserInputError } from "@vendure/core";
import { type CarouselName, mostItems, usualItems } from "../../../../contracts/recommendations";
import { RecommendationsService } from "../services/recommendations.service";
import { checkContext } from "./check-context";

@Resolver()
export class ShopRecommendationsResolver {
  constructor(private readonly service: RecommendationsService) {}

  @Query()
  @Allow(Permission.Public)
  recommendations(
    @Ctx() ctx: RequestContext,
    @Args() args: { carousel: CarouselName; context: unknown; limit?: number | null },
  ) {
    const context = checkContext(args.context);
    if (!context) throw new UserInputError("error.recommendation-context");
    const limit = Math.min(Math.max(args.limit ?? usualItems, 1), mostItems);
    return this.service.recommend(ctx, args.carousel, context, limit);
  }
}
