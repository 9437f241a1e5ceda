import { Args, Parent, Query, ResolveField, Resolver } from "@nestjs/graphql";
import { Permission } from "@vendure/common/lib/generated-types";
import { Allow, Ctx, RequestContext } from "@vendure/core";
import type { SearchInput } from "../services/check-input";
import { type Answer, CountLookup } from "../services/count-lookup";
import { IndexSearchService } from "../services/search.service";
import type { RangeQuery } from "../types";

const usualSuggestions = 8;

@Resolver("SearchResponse")
export class ShopSearchResolver {
  constructor(
    private readonly service: IndexSearchService,
    private readonly lookup: CountLookup,
  ) {}

  @Query()
  @Allow(Permission.Public)
  search(@Ctx() ctx: RequestContext, @Args() args: { input: SearchInput }) {
    return this.service.search(ctx, args.input, "shop");
  }

  @Query()
  @Allow(Permission.Public)
  searchSuggestions(
    @Ctx() ctx: RequestContext,
    @Args() args: { term: string; take?: number | null },
  ) {
    return this.service.suggestions(ctx, args.term, args.take ?? usualSuggestions);
  }

  @ResolveField()
  facets(@Parent() answer: Answer) {
    return this.lookup.facets(answer);
  }

  @ResolveField()
  ranges(@Parent() answer: Answer, @Args() args: { lengthUnit: RangeQuery["lengthUnit"] }) {
    return this.lookup.ranges(answer, args.lengthUnit);
  }

  @ResolveField()
  facetValues(@Ctx() ctx: RequestContext, @Parent() answer: Answer) {
    return this.lookup.facetValues(ctx, answer);
  }

  @ResolveField()
  collections(@Ctx() ctx: RequestContext, @Parent() answer: Answer) {
    return this.lookup.collections(ctx, answer);
  }
}
