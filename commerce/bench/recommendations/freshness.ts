import { randomUUID } from "node:crypto";
import { performance } from "node:perf_hooks";
import { setTimeout as wait } from "node:timers/promises";
import { textVersion } from "../../plugins/consent/texts";
import { queryEngine } from "../query-engine";

const rounds = 50;
const givenUpAfterMs = 10_000;

/** Says how soon a carousel of a running engine shows the product that a shopper has just looked at. */
export async function measureFreshness(url: string, productIds: readonly string[]): Promise<void> {
  const took: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const productId = productIds[round % productIds.length] as string;
    took.push(await followed(url, await consenting(url), productId));
  }
  took.sort((a, b) => a - b);
  const [median, last] = [took[rounds / 2] as number, took.at(-1) as number];
  console.log(
    `A click is in the next answer after ${median.toFixed(0)} ms (median of ${rounds}), at most ${last.toFixed(0)} ms`,
  );
}

async function consenting(url: string): Promise<string> {
  const subject = randomUUID();
  await queryEngine(
    url,
    `mutation($subject: String!, $version: String!) { decideConsent(subject: $subject,
      version: $version, source: banner,
      decisions: [{ purpose: personalisation, granted: true }]) { purpose } }`,
    { subject, version: textVersion },
  );
  return subject;
}

async function followed(url: string, subject: string, productId: string): Promise<number> {
  const event = { eventId: randomUUID(), type: "view", ago: 0, productId };
  const started = performance.now();
  await queryEngine(
    url,
    `mutation($subject: String!, $events: [ShopEventInput!]!) {
      recordEvents(subject: $subject, events: $events) { taken } }`,
    { subject, events: [event] },
  );
  for (;;) {
    const { recommendations } = await queryEngine<{
      recommendations: { items: { productId: string }[] };
    }>(
      url,
      `query($context: RecommendationContext!) {
        recommendations(carousel: recently_viewed, context: $context, limit: 4) { items { productId } } }`,
      { context: { subject } },
    );
    const waited = performance.now() - started;
    if (recommendations.items.some((item) => item.productId === productId)) return waited;
    if (waited > givenUpAfterMs)
      throw new Error(`No carousel shows product ${productId} after a click`);
    await wait(5);
  }
}
