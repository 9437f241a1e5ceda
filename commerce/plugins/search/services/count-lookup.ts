import { Injectable } from "@nestjs/common";
import { CollectionService, FacetValueService, type RequestContext } from "@vendure/core";
import type { Counts, IndexQuery, RangeQuery } from "../types";
import { IndexSearchService } from "./search.service";

/** A search's answer as its field resolvers get it; counts are made once, for whichever asks first. */
export interface Answer {
  query: IndexQuery;
  counts?: Promise<Counts>;
}

/** The counts beside a search's results. */
@Injectable()
export class CountLookup {
  constructor(
    private readonly search: IndexSearchService,
    private readonly facetValueService: FacetValueService,
    private readonly collectionService: CollectionService,
  ) {}

  async facets(answer: Answer) {
    return (await this.counts(answer)).facets;
  }

  ranges({ query }: Answer, lengthUnit: RangeQuery["lengthUnit"]) {
    return this.search.ranges({ ...query, lengthUnit });
  }

  async facetValues(ctx: RequestContext, answer: Answer) {
    const counts = byId((await this.counts(answer)).values);
    const values = await this.facetValueService.findByIds(ctx, [...counts.keys()]);
    return values.map((facetValue) => ({
      facetValue,
      count: counts.get(String(facetValue.id)) ?? 0,
    }));
  }

  async collections(ctx: RequestContext, answer: Answer) {
    const counts = byId((await this.counts(answer)).collections);
    const found = await this.collectionService.findByIds(ctx, [...counts.keys()]);
    return found.map((collection) => ({
      collection,
      count: counts.get(String(collection.id)) ?? 0,
    }));
  }

  private counts(answer: Answer): Promise<Counts> {
    answer.counts ??= this.search.counts(answer.query);
    return answer.counts;
  }
}

function byId(counts: Counts["values"]): Map<string, number> {
  return new Map(counts.map(([id, count]) => [String(id), count]));
}
