import path from "node:path";
import { Client } from "pg";
import { runningDatabase } from "../database/running-database";
import { armOf, experiment } from "../plugins/recommendations/experiments/assign";
import { chance, interval, sampleRatio } from "../plugins/recommendations/experiments/statistics";
import { readShoppers, type Shopper } from "./shoppers";

/** `npm run report:experiments`: what the recommendations are worth beside what is merely popular. */
async function main(): Promise<void> {
  const data = process.env.MARU_DATA ?? path.resolve(".maru");
  const url = process.env.DATABASE_URL ?? (await runningDatabase(data));
  if (!url)
    throw new Error(`No shop is open in ${data}; open it, or name a database by DATABASE_URL.`);
  const client = new Client({ connectionString: url });
  await client.connect();
  const rows = await readShoppers(client);
  await client.end();
  const arms = { popularity: [] as Shopper[], blend: [] as Shopper[] };
  for (const shopper of rows) arms[armOf(shopper.subject)].push(shopper);
  const { popularity, blend } = arms;
  console.log(`Experiment ${experiment.id}: ${rows.length} shoppers who were shown a carousel.`);
  const ratio = sampleRatio(popularity.length, blend.length, experiment.control);
  console.log(
    `Arms: blend ${blend.length}, popularity ${popularity.length} (meant: ${experiment.control * 100} %); sample ratio p = ${ratio.toFixed(4)}${ratio < 0.001 ? ": DO NOT BELIEVE WHAT FOLLOWS" : ""}`,
  );
  const measures: [string, (shopper: Shopper) => boolean][] = [
    ["pressed a suggestion", ({ clicks }) => clicks > 0],
    ["put something in the cart", ({ added }) => added],
    ["bought", ({ bought }) => bought],
  ];
  for (const [name, hit] of measures) {
    const share = (shoppers: Shopper[]) => ({
      hits: shoppers.filter(hit).length,
      of: shoppers.length,
    });
    const [own, control] = [share(blend), share(popularity)];
    console.log(
      `${name.padEnd(28)} blend ${say(own)}   popularity ${say(control)}   p = ${chance(own, control).toFixed(4)}`,
    );
  }
}

function say(counted: { hits: number; of: number }): string {
  const { share, low, high } = interval(counted);
  const percent = (value: number) => `${(value * 100).toFixed(1)} %`;
  return `${percent(share)} (${percent(low)} to ${percent(high)})`;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
