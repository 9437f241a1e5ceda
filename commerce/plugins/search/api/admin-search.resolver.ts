import { Args, Mutation, Parent, Query, ResolveField, Resolver } from "@nestjs/graphql";
import { Permission } from "@vendure/common/lib/generated-types";
import { Allow, Ctx, RequestContext } from "@vendure/core";
import type { SearchInput } from "../services/check-input";
import { type Answer, CountLookup } from "../services/count-lookup";
import { Reindexer } from "../services/reindexer";
import { IndexSearchService } from "../services/search.service";
import type { RangeQuery } from "../types";

@Resolver("SearchResponse")
export class AdminSearchResolver {
  constructor(
    private readonly service: IndexSearchService,
    private readonly lookup: CountLookup,
    private readonly reindexer: Reindexer,
  ) {}

  @Query()
  @Allow(Permission.ReadCatalog, Permission.ReadProduct)
  search(@Ctx() ctx: RequestContext, @Args() args: { input: SearchInput }) {
    return this.service.search(ctx, args.input, "admin");
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

  @Mutation()
  @Allow(Permission.UpdateCatalog, Permission.UpdateProduct)
  reindex() {
    return this.reindexer.reindex();
  }

  /** Changes reach the index by themselves; nothing is ever held back for an administrator. */
  @Query()
  @Allow(Permission.ReadCatalog, Permission.ReadProduct)
  pendingSearchIndexUpdates() {
    return 0;
  }

  @Mutation()
  @Allow(Permission.UpdateCatalog, Permission.UpdateProduct)
  runPendingSearchIndexUpdates() {
    return { success: true };
  }
}
