import "server-only";
import { isPolicyTopic } from "@/contracts/content/document";
import type { ResultOf } from "@/contracts/documents";
import { graphql } from "@/contracts/shop";
import { type EnginePage, goneVariant } from "@/lib/http/shop-pages";
import { type Locale, languageOf, marketOf } from "@/lib/i18n/locales";
import { isInfoTopic } from "../content";
import { queryEngine } from "../engine/client";
import { variantKey } from "./variant-key";

const productQuery = graphql(`
  query ProductKeys($slug: String!) {
    product(slug: $slug) {
      optionGroups { code }
      variants { options { code group { code } } }
    }
  }
`);

const collectionQuery = graphql(`
  query CollectionSlug($slug: String!) { collection(slug: $slug) { slug } }
`);

const storesQuery = graphql(`
  query StoreCodes { stores { code } }
`);

const contentQuery = graphql(`
  query ContentExists($slug: String!) { contentPage(slug: $slug) { shown { id } } }
`);

const policyQuery = graphql(`
  query PolicyExists($topic: ContentPolicyTopic!) { contentPolicy(topic: $topic) { shown { id } } }
`);

/** Shorter than for a page: an engine that hangs must not keep the last good page back. */
const timeoutMs = 1500;

/**
 * Whether the engine has what a page is about. For the proxy, where nothing is cached: lean
 * questions, and only until a page is known.
 * @throws EngineUnreachableError or EngineError as `queryEngine` does
 */
export async function engineHas(locale: Locale, page: EnginePage): Promise<boolean> {
  const about = { language: languageOf(locale), market: marketOf(locale), timeoutMs };
  const variables = { slug: page.name };
  switch (page.room) {
    case "info": {
      if (isInfoTopic(page.name)) return true;
      if (!isPolicyTopic(page.name)) return false;
      const topic = { topic: page.name };
      const { data } = await queryEngine({ ...about, query: policyQuery, variables: topic });
      return data.contentPolicy.shown !== null;
    }
    case "pages": {
      const { data } = await queryEngine({ ...about, query: contentQuery, variables });
      return data.contentPage.shown !== null;
    }
    case "stores": {
      const { data } = await queryEngine({ ...about, query: storesQuery });
      return data.stores.some(({ code }) => code === page.name);
    }
    case "collections": {
      const { data } = await queryEngine({ ...about, query: collectionQuery, variables });
      return data.collection?.slug === page.name;
    }
    case "products": {
      const { data } = await queryEngine({ ...about, query: productQuery, variables });
      if (!data.product) return false;
      // What is gone of a product is as much there as the product.
      if (page.variant === undefined || page.variant === goneVariant) return true;
      return keysOf(data.product).includes(page.variant);
    }
  }
}

type Found = NonNullable<ResultOf<typeof productQuery>["product"]>;

function keysOf({ optionGroups, variants }: Found): string[] {
  const groups = optionGroups.map(({ code }) => code);
  return variants.map(({ options }) =>
    variantKey(groups, (group) => options.find((option) => option.group.code === group)?.code),
  );
}
