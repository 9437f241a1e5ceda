import { atRate, percentiles } from "../load";
import { machine } from "../machine";
import { queryEngine } from "../query-engine";

const perSecond = 100;

const query = `query($carousel: RecommendationCarousel!, $context: RecommendationContext!) {
  recommendations(carousel: $carousel, context: $context, limit: 8) {
    items { productId reason { code support anchor { name } } card { slug name listPrice } } } }`;

/** The ids of some products that the engine has. */
export async function productIds(url: string): Promise<string[]> {
  const { products } = await queryEngine<{ products: { items: { id: string }[] } }>(
    url,
    "{ products(options: { take: 50 }) { items { id } } }",
  );
  return products.items.map(({ id }) => id);
}

/** Asks a running engine for recommendations over HTTP, 100 times a second for half a minute, once it is warm. */
export async function measureHttp(url: string, productIds: readonly string[]): Promise<void> {
  const carousel = (turn: number) =>
    queryEngine(url, query, {
      carousel: "similar",
      context: { productId: productIds[turn % productIds.length] },
    });
  await atRate(perSecond, 15, carousel);
  const times = await atRate(perSecond, 30, carousel);
  console.log(`HTTP, ${perSecond} recommendations/s: ${percentiles(times)}`);
  console.log(machine());
}
