import type { Client } from "pg";
import { Shopper } from "../../../scripts/bench/shopper";
import { samples } from "../../../scripts/testing/samples";
import { inParallel, percentiles } from "../load";
import { Collector } from "./collector";
import { openAlways, setStock, variantOf } from "./shop";

interface Contestant {
  name: string;
  buy: () => Promise<void>;
}

/** Whole checkouts, collected here and shipped by an untouched Vendure, in turns. */
export async function benchPlacement(
  client: Client,
  url: string,
  peer: { client: Client; url: string },
  count: number,
): Promise<void> {
  const variant = await variantOf(client);
  await openAlways(client, 1_000_000);
  const plenty = 1_000_000;
  await setStock(client, variant, { [samples.stores.first]: plenty });
  await setStock(peer.client, variant, { [samples.stores.first]: plenty });
  const contestants: Contestant[] = [
    {
      name: "Maru, collected",
      buy: async () => {
        const shopper = new Collector(url);
        await shopper.add(variant);
        await shopper.introduce();
        await shopper.choose(samples.stores.first);
        const { reason } = await shopper.pay();
        if (reason) throw new Error(reason);
      },
    },
    {
      name: "untouched Vendure",
      buy: async () => {
        const shopper = new Shopper(peer.url, { method: "dummy", metadata: {} });
        await shopper.add(variant);
        await shopper.checkOut();
      },
    },
  ];
  for (const atOnce of [1, 8]) {
    console.log(`placement, ${atOnce} at once, ${count} shoppers each`);
    for (const { name, buy } of contestants) {
      await inParallel(5, atOnce, buy);
      const times: number[] = [];
      const began = performance.now();
      await inParallel(count, atOnce, async () => {
        const t = performance.now();
        await buy();
        times.push(performance.now() - t);
      });
      const rate = (count / ((performance.now() - began) / 1000)).toFixed(2);
      console.log(`  ${name.padEnd(18)} ${percentiles(times)} · ${rate} orders/s`);
    }
  }
}
