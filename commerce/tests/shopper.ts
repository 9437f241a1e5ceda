import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import { type ApiOptions, Visitor } from "./api";
import { sql } from "./shopping";

export const textVersion = "2026-12";
export const bothPurposes = ["personalisation", "analytics"];

export interface RecommendationsAnswer {
  requestId: string | null;
  personalised: boolean;
  degraded: boolean;
  experiment: { id: string; arm: string } | null;
  items: {
    productId: string;
    source: string;
    reason: {
      code: string;
      support: number;
      anchor: { productId: string; name: string } | null;
      attribute: { code: string; name: string } | null;
    };
    card: { name: string; inStock: boolean; variantId: string | null };
  }[];
}

const recommendationsQuery = `query($carousel: RecommendationCarousel!, $context: RecommendationContext!, $limit: Int) {
  recommendations(carousel: $carousel, context: $context, limit: $limit) {
    requestId personalised degraded experiment { id arm }
    items { productId source reason { code support anchor { productId name } attribute { code name } }
      card { name inStock variantId } } } }`;

export async function getCarousel(
  name: string,
  context: object,
  options: ApiOptions & { limit?: number } = {},
): Promise<RecommendationsAnswer> {
  const { limit = 8, ...api } = options;
  const variables = { carousel: name, context, limit };
  return (await new Visitor(api).ask(recommendationsQuery, variables)).recommendations;
}

/** An answer of the model itself: on a busy machine it may be late, and a stand-in comes. */
export async function inTime(
  ask: () => Promise<RecommendationsAnswer>,
): Promise<RecommendationsAnswer> {
  let answer = await ask();
  await expect
    .poll(async () => {
      if (answer.degraded) answer = await ask();
      return answer.degraded;
    })
    .toBe(false);
  return answer;
}

/** Allows or takes back; answers what holds then. */
export async function saveConsent(subject: string, granted: string[], options: ApiOptions = {}) {
  const decisions = ["personalisation", "analytics", "marketing"].map((purpose) => ({
    purpose,
    granted: granted.includes(purpose),
  }));
  const { decideConsent } = await new Visitor(options).ask(
    `mutation($subject: String!, $version: String!, $decisions: [ConsentDecision!]!) {
      decideConsent(subject: $subject, version: $version, source: banner, decisions: $decisions) {
        purpose granted } }`,
    { subject, version: textVersion, decisions },
  );
  return decideConsent as { purpose: string; granted: boolean }[];
}

/** Someone who allows these purposes. */
export async function shopperWho(granted: string[]): Promise<string> {
  const subject = randomUUID();
  await saveConsent(subject, granted);
  return subject;
}

export function viewEvent(productId: number, more: object = {}) {
  return { eventId: randomUUID(), type: "view", ago: 5, productId: String(productId), ...more };
}

export async function sendEvents(subject: string, events: object[], options: ApiOptions = {}) {
  const { recordEvents } = await new Visitor(options).ask(
    `mutation($subject: String!, $events: [ShopEventInput!]!) {
      recordEvents(subject: $subject, events: $events) { taken refused busy } }`,
    { subject, events },
  );
  return recordEvents as { taken: number; refused: number; busy: boolean };
}

export const loggedEvents = (subject: string) =>
  sql<{ type: string; productId: number | null; store: string | null; at: Date }>(
    `SELECT type, "productId", store, at FROM shop_event WHERE subject = $1 ORDER BY id`,
    [subject],
  );

export async function productId(slug: string): Promise<number> {
  const [row] = await sql<{ id: number }>(
    `SELECT "baseId" AS id FROM product_translation WHERE slug = $1 LIMIT 1`,
    [slug],
  );
  if (!row) throw new Error(`No product ${slug}`);
  return row.id;
}
