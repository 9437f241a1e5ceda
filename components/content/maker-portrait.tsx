import { useTranslations } from "next-intl";
import type { Product } from "@/lib/catalog";
import { Container } from "../ui/container";
import { Picture } from "../ui/picture";
import { TextLink } from "../ui/text-link";

/** One workshop's story, told through one of its things. */
export function MakerPortrait({ product }: { product: Product }) {
  const t = useTranslations("home.maker");
  const picture = product.variants[0]?.pictures[0];
  return (
    <section aria-labelledby="maker" className="pt-section">
      <Container className="grid items-center gap-x-10 gap-y-10 lg:grid-cols-12">
        {picture && (
          <div className="overflow-hidden rounded-xs bg-surface lg:col-span-5">
            <Picture
              picture={picture}
              alt={product.name}
              className="aspect-square w-full dark:brightness-[0.86] lg:aspect-4/5"
            />
          </div>
        )}
        <div className="lg:col-span-6 lg:col-start-7">
          <h2 id="maker" className="text-sm font-medium tracking-normal text-muted">
            {t("title")}
            {product.maker && <span className="text-ink"> · {product.maker}</span>}
          </h2>
          <p className="mt-6 text-2xl leading-normal">{product.story}</p>
          <TextLink href={`/products/${product.slug}`} className="mt-8">
            {t("see", { name: product.name })}
          </TextLink>
        </div>
      </Container>
    </section>
  );
}
