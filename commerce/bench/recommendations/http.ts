import autocannon from "autocannon";
import { ask } from "../ask";

const query = `query($rail: Rail!, $context: RecommendationContext!) {
  recommendations(rail: $rail, context: $context, limit: 8) {
    items { productId reason { code support anchor { name } } card { slug name listPrice } } } }`;

/** The ids of some products that the engine has. */
export async function productIds(url: string): Promise<string[]> {
  const { products } = await ask<{ products: { items: { id: string }[] } }>(
    url,
    "{ products(options: { take: 50 }) { items { id } } }",
  );
  return products.items.map(({ id }) => id);
}

/** Asks a running engine for rails over HTTP, 100 times a second for half a minute. */
export async function measureHttp(url: string, productIds: readonly string[]): Promise<void> {
  const requests = productIds.map((productId) => ({
    method: "POST" as const,
    path: "/shop-api?languageCode=en",
    headers: { "content-type": "application/json", "vendure-token": "kr" },
    body: JSON.stringify({ query, variables: { rail: "similar", context: { productId } } }),
  }));
  const run = (duration: number) =>
    autocannon({ url, connections: 10, overallRate: 100, duration, requests });
  await run(5);
  const { latency, non2xx, requests: sent } = await run(30);
  console.log(
    `HTTP, 100 rails/s: p50 ${latency.p50} ms, p99 ${latency.p99} ms (${sent.total} requests, ${non2xx} refused)`,
  );
}
