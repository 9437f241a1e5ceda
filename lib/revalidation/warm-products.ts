import "server-only";
import { productOf } from "@/lib/cache";
import { locales } from "@/lib/i18n/locales";
import { ownAddress } from "@/lib/own-address";

// A whole catalogue that changes is made anew as it is visited.
const mostWarmed = 20;

/**
 * Visits the pages of the products that the changes name, so that the next visitor finds the new
 * price. A stale page is made anew by the visit that finds it stale. A shop that does not know its
 * own address leaves that to the visitors.
 */
export async function warmProducts(changes: readonly string[]): Promise<void> {
  const shop = ownAddress();
  const slugs = changes.flatMap((change) => productOf(change) ?? []);
  if (!shop || slugs.length > mostWarmed) return;
  for (const slug of slugs)
    for (const locale of locales)
      await fetch(`${shop}/${locale}/products/${encodeURIComponent(slug)}`, {
        method: "HEAD",
      }).catch(() => undefined);
}
