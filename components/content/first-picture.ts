import { productsOf, type ShownBlock } from "@/contracts/content/shown";
import type { Picture } from "@/lib/catalog";
import { getProduct } from "@/lib/catalog/server";
import type { Locale } from "@/lib/i18n/locales";
import { pictureAddress } from "@/lib/picture-address";

/** The picture that stands for a page: the first that its blocks show, or that of a product. */
export async function firstPicture(
  locale: Locale,
  blocks: readonly ShownBlock[],
): Promise<Picture | undefined> {
  for (const block of blocks) {
    const shown =
      block.type === "scenes" ? block.scenes[0]?.picture : "picture" in block && block.picture;
    if (shown) return { ...shown, src: pictureAddress(shown.source) };
    for (const { slug } of productsOf(block)) {
      const product = await getProduct(locale, slug);
      const picture = product?.variants[0]?.pictures[0];
      if (picture) return picture;
    }
  }
  return undefined;
}
