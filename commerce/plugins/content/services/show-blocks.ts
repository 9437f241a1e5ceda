import type { ContentBlock } from "../../../../contracts/content/blocks";
import { inLanguage } from "../../../../contracts/content/in-language";
import type { ShownBlock, ShownPicture } from "../../../../contracts/content/shown";
import type { EngineLanguage } from "../../../../contracts/languages";
import type { Found } from "./content-references";

interface PlainPicture {
  asset: string;
  alt: string;
}

/** Blocks in one language. What a block names and the shop has not is left out of it, or with it. */
export function showBlocks(
  blocks: readonly ContentBlock[],
  language: EngineLanguage,
  found: Found,
): ShownBlock[] {
  return blocks.flatMap((block) => show(block, language, found) ?? []);
}

function show(
  { markets: _markets, from: _from, until: _until, ...given }: ContentBlock,
  language: EngineLanguage,
  { pictures, films, products, facets }: Found,
): ShownBlock | undefined {
  const block = inLanguage(given as ContentBlock, language);
  const picture = (named: PlainPicture | undefined): ShownPicture | undefined => {
    const file = named && pictures.get(named.asset);
    return file && { ...file, alt: named.alt };
  };
  const product = (sku: string | undefined) => (sku ? products.get(sku) : undefined);
  switch (block.type) {
    case "hero":
    case "story":
      return { ...block, picture: picture(block.picture), product: product(block.product) };
    case "collections":
      return {
        ...block,
        collections: block.collections.map((one) => ({ ...one, product: product(one.product) })),
      };
    case "scenes": {
      const scenes = block.scenes.flatMap((scene) => {
        const shown = picture(scene.picture);
        const spots = scene.spots.flatMap(({ product: sku, x, y }) => {
          const found = product(sku);
          return found ? [{ x, y, product: found }] : [];
        });
        return shown && spots.length > 0 ? [{ ...scene, picture: shown, spots }] : [];
      });
      return scenes.length > 0 ? { ...block, scenes } : undefined;
    }
    case "picture": {
      const shown = picture(block.picture);
      return shown && { ...block, picture: shown };
    }
    case "video": {
      const { asset, poster, ...rest } = block;
      const source = films.get(asset)?.source;
      return source === undefined ? undefined : { ...rest, source, poster: picture(poster) };
    }
    case "products": {
      const { skus, ...rest } = block;
      // The storefront knows when a collection comes, and which of its products a market has.
      if (!skus) return rest;
      const named = skus.flatMap((sku) => products.get(sku) ?? []);
      return {
        ...rest,
        products: [...new Map(named.map((product) => [product.id, product])).values()],
      };
    }
    case "quiz": {
      const questions = block.questions
        .map(({ question, answers }) => ({
          question,
          answers: answers.filter(({ facet }) => facets.has(facet)),
        }))
        .filter(({ answers }) => answers.length > 1);
      return questions.length > 0 ? { ...block, questions } : undefined;
    }
    default:
      return block;
  }
}
