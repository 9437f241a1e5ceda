import type { ReactNode } from "react";
import type { ProductCard as Card } from "@/lib/catalog";
import { ProductCard } from "../catalog/card";
import { Container } from "../ui/container";
import { TextLink } from "../ui/text-link";

interface ProductStripProps {
  /** Tells it from other strips of the page. */
  id: string;
  title?: string | undefined;
  text?: ReactNode;
  items: readonly Card[];
  /** Where all of them are. */
  all?: { href: string; label: string } | undefined;
}

/** Products side by side, to be drawn along by hand, wheel or Tab. */
export function ProductStrip({ id, title, text, items, all }: ProductStripProps) {
  return (
    <section aria-labelledby={title ? `strip-${id}` : undefined}>
      <Container>
        <div className="flex flex-wrap items-end justify-between gap-x-10 gap-y-4">
          <div className="max-w-2xl">
            {title && (
              <h2 id={`strip-${id}`} className="text-3xl">
                {title}
              </h2>
            )}
            {text && <div className="mt-4 text-muted">{text}</div>}
          </div>
          {all && <TextLink href={all.href}>{all.label}</TextLink>}
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
