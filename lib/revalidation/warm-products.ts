import "server-only";
import { productOf } from "@/lib/cache";
import { pairs } from "@/lib/i18n/pairs";

// A whole catalogue that changes is made anew as it is visited.
const mostWarmed = 20;

/**
 * Visits the pages of the products that the tags name, so that the next visitor finds the new
 * price: a stale page is made anew by the visit that finds it stale. Without `PORT`, which
 * `next start` sets, it leaves that to the visitors.
 */
export async function warmProducts(tags: readonly string[]): Promise<void> {
  const port = process.env.PORT;
  const slugs = tags.flatMap((tag) => productOf(tag) ?? []);
  if (!port || slugs.length > mostWarmed) return;
  for (const slug of slugs)
    for (const pair of pairs)
      await fetch(`http://127.0.0.1:${port}/${pair}/products/${slug}`, { method: "HEAD" }).catch(
        () => undefined,
      );
}
