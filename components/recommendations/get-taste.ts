import type { Picture } from "@/lib/catalog";
import { getListing, getProduct } from "@/lib/catalog/server";
import type { Locale } from "@/lib/i18n/locales";
import shop, { content } from "@/shop.config";

export interface TasteCard {
  slug: string;
  name: string;
  picture: Picture;
  /** What it stands for, by code and in words. */
  likes: { code: string; name: string }[];
}

/** The quiz's pairs that the shop still has both pieces of, in the locale's language. */
export async function getTaste(locale: Locale): Promise<[TasteCard, TasteCard][]> {
  if (!shop.features.taste) return [];
  const [{ facets }, { taste }] = await Promise.all([getListing({ locale, take: 1 }), content()]);
  const names = new Map(
    facets.flatMap(({ values }) => values.map(({ code, name }) => [code, name] as const)),
  );
  const pairs = await Promise.all(
    taste.map((choices) =>
      Promise.all(
        choices.map(async ({ slug, likes }): Promise<TasteCard | undefined> => {
          const product = await getProduct(locale, slug);
          const picture = product?.variants[0]?.pictures[0];
          if (!product || !picture) return undefined;
          const named = likes.map((code) => ({ code, name: names.get(code) ?? "" }));
          return { slug, name: product.name, picture, likes: named.filter(({ name }) => name) };
        }),
      ),
    ),
  );
  return pairs
    .flatMap(([left, right]) => (left && right ? [[left, right] as const] : []))
    .map(([left, right]) => [left, right]);
}
