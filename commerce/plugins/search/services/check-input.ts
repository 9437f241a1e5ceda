import type { SearchInput as CoreSearchInput } from "@vendure/common/lib/generated-types";
import { type RequestContext, UserInputError } from "@vendure/core";
import { maxGroups } from "../index/filter";
import type { Axis, IndexQuery, Sorting } from "../types";

export interface SearchInput extends CoreSearchInput {
  inStock?: boolean | null;
  collectAt?: string | null;
  sortBy?: Exclude<Sorting, "NAME_DESC"> | null;
  facetCodes?: string[] | null;
  priceMin?: number | null;
  priceMax?: number | null;
  dimensions?: { axis: string; min?: number | null; max?: number | null }[] | null;
}

const maxTerm = 200;
const maxTake = 100;
const usualTake = 25;

/** The request's market and languages, as the index wants them. */
export function placeOf(ctx: RequestContext) {
  const languages = [ctx.languageCode, ctx.channel.defaultLanguageCode, "en"];
  return {
    channelId: String(ctx.channelId),
    currency: String(ctx.currencyCode),
    languages: [...new Set<string>(languages)],
  };
}

/** @throws UserInputError when the term is longer than anyone types. */
export function checkTerm(term: string): string {
  if (term.length > maxTerm)
    throw new UserInputError("error.search-term-too-long", { max: maxTerm });
  return term.trim();
}

/**
 * Turns what a client sent into a question to the index. A page of more than 100 is cut to 100.
 * @throws UserInputError for what makes no sense.
 */
export function toIndexQuery(
  ctx: RequestContext,
  input: SearchInput,
  audience: IndexQuery["audience"],
): IndexQuery {
  const [skip, take] = [input.skip ?? 0, input.take ?? usualTake];
  if (skip < 0 || take < 0) throw new UserInputError("error.search-page-negative");
  const valueGroups = valueGroupsOf(input);
  const facetCodes = input.facetCodes ?? [];
  const facets = new Set(facetCodes.map((code) => code.split(".")[0]));
  const collectionGroups = collectionGroupsOf(input);
  const sizes = input.dimensions ?? [];
  if (valueGroups.length + facets.size + collectionGroups.length + sizes.length > maxGroups)
    throw new UserInputError("error.search-too-many-filters", { max: maxGroups });
  return {
    ...placeOf(ctx),
    audience,
    term: checkTerm(input.term ?? ""),
    valueGroups,
    facetCodes,
    collectionGroups,
    inStock: input.inStock ?? null,
    onlyVariants: null,
    priceMin: input.priceMin ?? null,
    priceMax: input.priceMax ?? null,
    dimensions: sizes.map(({ axis, min, max }) => ({
      axis: axis.toLowerCase() as Axis,
      min: min ?? null,
      max: max ?? null,
    })),
    byProduct: input.groupByProduct ?? false,
    sorting: sortingOf(input),
    skip,
    take: Math.min(take, maxTake),
  };
}

function sortingOf({ sortBy, sort }: SearchInput): Sorting {
  if (sortBy) return sortBy;
  if (sort?.price) return sort.price === "DESC" ? "PRICE_DESC" : "PRICE_ASC";
  if (sort?.name) return sort.name === "DESC" ? "NAME_DESC" : "NAME";
  return "FEATURED";
}

function collectionGroupsOf(input: SearchInput): string[][] {
  const one = (value: unknown) => (value === null || value === undefined ? [] : [[String(value)]]);
  const any = (values: unknown[] | null | undefined) =>
    values && values.length > 0 ? [values.map(String)] : [];
  return [
    ...one(input.collectionId),
    ...any(input.collectionIds),
    ...one(input.collectionSlug),
    ...any(input.collectionSlugs),
  ];
}

function valueGroupsOf(input: SearchInput): string[][] {
  const groups = (input.facetValueFilters ?? []).map((filter) => {
    if (filter.and && filter.or?.length)
      throw new UserInputError("error.facetfilterinput-invalid-input");
    return filter.and ? [String(filter.and)] : (filter.or ?? []).map(String);
  });
  const ids = (input.facetValueIds ?? []).map(String);
  const plain = input.facetValueOperator === "OR" ? [ids] : ids.map((id) => [id]);
  return [...groups, ...plain].filter((group) => group.length > 0);
}
