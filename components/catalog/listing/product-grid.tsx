import type { ProductCard as Card } from "@/lib/catalog/types";
import { ProductCard } from "../card/product-card";

interface ProductGridProps {
  items: readonly Card[];
  label: string;
}

// The first row on a wide screen: in sight when the page opens.
const inSight = 3;

/** Cards in rows: two on phones, three where there is room. */
export function ProductGrid({ items, label }: ProductGridProps) {
  return (
    <>
      <h2 className="sr-only">{label}</h2>
      <ul className="grid grid-cols-2 gap-x-4 gap-y-10 sm:gap-x-6 md:gap-y-14 xl:grid-cols-3 xl:gap-x-8">
        {items.map((product, index) => (
          <li key={product.id} className="min-w-0">
            <ProductCard product={product} priority={index < inSight} />
          </li>
        ))}
      </ul>
    </>
  );
}
