import "server-only";
import { z } from "zod";
import type { EnginePage } from "@/lib/http/shop-pages";
import { languageOf, marketOf, type Pair } from "@/lib/i18n/pairs";
import { isInfoTopic } from "@/lib/info/topics";
import { ask } from "../client";
import { variantKey } from "./variant-key";

const productQuery = /* GraphQL */ `
  query ProductKeys($slug: String!) {
    product(slug: $slug) {
      optionGroups { code }
      variants { options { code group { code } } }
    }
  }
`;

const collectionQuery = /* GraphQL */ `
  query CollectionSlug($slug: String!) { collection(slug: $slug) { slug } }
`;

const storesQuery = /* GraphQL */ `
  query StoreCodes { stores { code } }
`;

const coded = z.object({ code: z.string() });
const productSchema = z.object({
  product: z
    .object({
      optionGroups: z.array(coded),
      variants: z.array(
        z.object({ options: z.array(z.object({ code: z.string(), group: coded })) }),
      ),
    })
    .nullable(),
});
const collectionSchema = z.object({ collection: z.object({ slug: z.string() }).nullable() });
const storesSchema = z.object({ stores: z.array(coded) });

/** Shorter than for a page: an engine that hangs must not keep the last good page back. */
const timeoutMs = 1500;

/**
 * Whether the engine has what a page is about. For the proxy, where nothing is cached: lean
 * questions, and only until a page is known.
 * @throws EngineUnreachableError or EngineError as `ask` does
 */
export async function engineHas(pair: Pair, page: EnginePage): Promise<boolean> {
  const about = { language: languageOf(pair), market: marketOf(pair), timeoutMs };
  const variables = { slug: page.name };
  switch (page.room) {
    case "info":
      return isInfoTopic(page.name);
    case "stores": {
      const { data } = await ask({ ...about, query: storesQuery, schema: storesSchema });
      return data.stores.some(({ code }) => code === page.name);
    }
    case "collections": {
      const asked = { query: collectionQuery, schema: collectionSchema, variables };
      const { data } = await ask({ ...about, ...asked });
      return data.collection?.slug === page.name;
    }
    case "products": {
      const asked = { query: productQuery, schema: productSchema, variables };
      const { data } = await ask({ ...about, ...asked });
      if (!data.product) return false;
      return page.variant === undefined || keysOf(data.product).includes(page.variant);
    }
  }
}

function keysOf({ optionGroups, variants }: NonNullable<z.infer<typeof productSchema>["product"]>) {
  const groups = optionGroups.map(({ code }) => code);
  return variants.map(({ options }) =>
    variantKey(groups, (group) => options.find((option) => option.group.code === group)?.code),
  );
}
