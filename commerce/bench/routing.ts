import { type RoutingRule, routingRules } from "../routing/route";
import { type PastOrder, type SimulatedPlace, simulate } from "../routing/simulate";

const orderCount = 10_000;
const placeCount = 200;
const articleCount = 400;
/** Of what the books say is there, so much is not found at the shelf. */
const missing = { depot: 0.002, store: 0.03 };

/** Numbers from 0 to 1, the same in each run (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const random = numbersFrom(18);
const upTo = (count: number) => Math.floor(random() * count);
/** Few articles are asked for often, and many rarely. */
const article = () => `a${Math.floor(articleCount * random() ** 2.5)}`;

/** Towns, of which the first are large: people and stores are there. */
const towns = Array.from({ length: 40 }, () => {
  return { latitude: 34 + random() * 4, longitude: 126.3 + random() * 3 };
});
const near = () => {
  const town = towns[Math.floor(towns.length * random() ** 2)] ?? { latitude: 37, longitude: 127 };
  const off = () => (random() - 0.5) * 0.3;
  return { latitude: town.latitude + off(), longitude: town.longitude + off() };
};

function placesOf(count: number): SimulatedPlace[] {
  return Array.from({ length: count }, (_, n) => {
    const isDepot = n < Math.max(1, Math.round(count / 100));
    const free = new Map<string, number>();
    for (let a = 0; a < articleCount; a++)
      if (isDepot || random() < 0.35) free.set(`a${a}`, isDepot ? upTo(400) : 1 + upTo(8));
    const share = 1 - (isDepot ? missing.depot : missing.store);
    const onShelf = new Map(
      [...free].map(([name, count]) => [name, random() < share ? count : upTo(count + 1)]),
    );
    return {
      code: `place-${n}`,
      isDepot,
      at: near(),
      free,
      onShelf,
      safety: isDepot ? 0 : 1,
      load: 0,
      capacity: isDepot ? orderCount / 4 : Math.max(1, (orderCount / count) * 1.5),
    };
  });
}

function ordersOf(count: number): PastOrder[] {
  return Array.from({ length: count }, (_, id) => {
    const pieces = new Map<string, number>();
    const lines = 1 + Math.floor(5 * random() ** 2);
    for (let line = 0; line < lines; line++) pieces.set(article(), random() < 0.8 ? 1 : 2);
    return { id, to: near(), pieces };
  });
}

/** `npm run bench:routing`: what each rule would have made of past orders. */
function main(): void {
  const [places, orders] = [placesOf(placeCount), ordersOf(orderCount)];
  console.log(`${orderCount} orders, ${placeCount} places, seed 18`);
  console.log(
    "rule             refused   split  parcels/order  km/parcel  cancelled   late      s",
  );
  const began = performance.now();
  for (const rule of routingRules) console.log(lineOf(rule, orders, places));
  const seconds = (performance.now() - began) / 1000;
  console.log(`all rules together: ${seconds.toFixed(1)} s`);
}

function lineOf(rule: RoutingRule, orders: PastOrder[], places: SimulatedPlace[]): string {
  const began = performance.now();
  const { refused, split, parcels, km, cancelled, late } = simulate(rule, orders, places);
  const sent = Math.max(1, orders.length - refused);
  const share = (count: number, of: number) => `${((100 * count) / Math.max(1, of)).toFixed(1)} %`;
  return [
    rule.padEnd(15),
    share(refused, orders.length).padStart(8),
    share(split, sent).padStart(7),
    (parcels / sent).toFixed(2).padStart(14),
    (km / Math.max(1, parcels)).toFixed(0).padStart(10),
    share(cancelled, sent).padStart(10),
    share(late, parcels).padStart(6),
    ((performance.now() - began) / 1000).toFixed(1).padStart(6),
  ].join(" ");
}

main();
