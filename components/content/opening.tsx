import { useTranslations } from "next-intl";
import type { Product } from "@/lib/catalog";
import { Picture } from "../ui/picture";
import { Price } from "../ui/price";
import { TextLink } from "../ui/text-link";

/** The shop's opening: one thing, one sentence. The picture runs to the page's edge. */
export function Opening({ product }: { product: Product }) {
  const t = useTranslations("home.opening");
  const picture = product.variants[0]?.pictures[0];
  const prices = product.variants.map(({ price }) => price).sort((a, b) => a.amount - b.amount);
  const [lowest] = prices;
  return (
    <section className="grid lg:min-h-[min(54rem,calc(100svh-4.25rem))] lg:grid-cols-12">
      <div className="relative lg:order-2 lg:col-span-6">
        {picture && (
          <Picture
            picture={picture}
            alt={product.name}
            priority
            className="aspect-square size-full dark:brightness-[0.86] lg:absolute lg:inset-0 lg:aspect-auto"
          />
        )}
      </div>
      <div className="flex flex-col justify-between gap-12 px-gutter pt-10 lg:col-span-6 lg:pt-[12vh] lg:pb-14">
        <h1 className="title-display">{t("title")}</h1>
        <div className="grid max-w-96 gap-1 border-t border-ink pt-5">
          <p className="flex items-baseline justify-between gap-6 font-semibold">
            {product.name}
            {lowest && (
              <Price
                money={lowest}
                from={lowest.amount !== prices.at(-1)?.amount}
                className="text-sm font-normal"
              />
            )}
          </p>
          <p className="text-muted">{product.tagline}</p>
          <TextLink href={`/products/${product.slug}`} className="mt-3 justify-self-start">
            {t("see", { name: product.name })}
          </TextLink>
        </div>
      </div>
    </section>
  );
}
