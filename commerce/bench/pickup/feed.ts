import { randomUUID } from "node:crypto";
import type { Client } from "pg";
import { signMessage } from "../../../contracts/signature";
import { samples } from "../../../scripts/testing/samples";
import { percentiles } from "../load";
import { Collector } from "./collector";
import { openAlways, setStock, variantOf } from "./shop";

const batch = 500;

interface Feed {
  url: string;
  secret: string;
}

/** Checkouts of one article, alone and while a till sends batch after batch of news of it. */
export async function benchFeed(
  client: Client,
  { url, secret }: Feed,
  shoppers: number,
): Promise<void> {
  const variant = await variantOf(client);
  await openAlways(client, 1_000_000);
  await setStock(client, variant, { [samples.stores.first]: 1_000_000 });
  const { rows } = await client.query("SELECT sku FROM product_variant WHERE id = $1", [variant]);
  const sku: string = rows[0].sku;
  const buy = async () => {
    const shopper = new Collector(url);
    await shopper.add(variant);
    await shopper.introduce();
    await shopper.choose(samples.stores.first);
    const began = performance.now();
    const { reason } = await shopper.pay();
    if (reason) throw new Error(reason);
    return performance.now() - began;
  };
  await buy();
  console.log(`feed, ${shoppers} shoppers one after the other, begin and pay`);
  console.log(`  alone              ${percentiles(await inTurn(shoppers, buy))}`);

  const batches: number[] = [];
  let ended = false;
  const sending = (async () => {
    while (!ended) batches.push(await send({ url, secret }, sku));
  })();
  const times = await inTurn(shoppers, buy).finally(() => {
    ended = true;
  });
  await sending;
  console.log(`  beside the feed    ${percentiles(times)}`);
  console.log(`  a batch of ${batch}     ${percentiles(batches)}`);
}

async function inTurn(count: number, work: () => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  for (let nth = 0; nth < count; nth++) times.push(await work());
  return times;
}

/** Sends news of so many sales at a till; how long that took (ms). */
async function send({ url, secret }: Feed, sku: string): Promise<number> {
  const at = new Date().toISOString();
  const events = Array.from({ length: batch }, () => ({
    id: randomUUID(),
    type: "delta",
    quantity: -1,
    at,
    sku,
    location: samples.stores.first,
  }));
  const body = JSON.stringify({ source: "bench", events });
  const began = performance.now();
  const response = await fetch(`${url}/stock-events`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-maru-signature": signMessage(body, secret, new Date()),
    },
    body,
  });
  const { results } = (await response.json()) as { results?: { status: string }[] };
  if (results?.some(({ status }) => status !== "applied"))
    throw new Error(`${response.status} ${JSON.stringify(results?.[0])}`);
  return performance.now() - began;
}
