import type { ProductCard as Card, Collection } from "@/lib/catalog";
import { ProductCard } from "../catalog/card";
import { Container } from "../ui/container";
import { TextLink } from "../ui/text-link";

interface ProductStripProps {
  collection: Collection;
  items: readonly Card[];
  /** The words of the link to the whole collection. */
  all: string;
}

/** A collection's first pieces side by side, to be drawn along by hand, wheel or Tab. */
export function ProductStrip({ collection, items, all }: ProductStripProps) {
  return (
    <section aria-labelledby={`strip-${collection.slug}`} className="pt-section">
      <Container>
        <div className="flex flex-wrap items-end justify-between gap-x-10 gap-y-4">
          <div className="max-w-2xl">
            <h2 id={`strip-${collection.slug}`} className="text-3xl">
              {collection.name}
            </h2>
            <p className="mt-4 text-muted">{collection.description}</p>
          </div>
          <TextLink href={`/collections/${collection.slug}`}>{all}</TextLink>
        </div>
      </Container>
      <ul className="mt-10 flex snap-x scroll-px-gutter gap-5 overflow-x-auto overscroll-x-contain px-gutter pt-1 pb-6 sm:gap-7 2xl:px-[max(var(--spacing-gutter),calc((100vw-96rem)/2+var(--spacing-gutter)))]">
        {items.map((product) => (
          <li
            key={product.id}
            className="w-[62vw] sm:max-w-none shrink-0 snap-start sm:w-76 lg:w-88"
          >
            <ProductCard product={product} badgeNew={false} />
          </li>
        ))}
      </ul>
    </section>
  );
}
