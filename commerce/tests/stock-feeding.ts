import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { signMessage } from "../../contracts/signature";
import { openAnotherEngine } from "./another-engine";
import { clearSlots, setStore } from "./pickup-shopping";
import { setStock, sql, variantId } from "./shopping";

export const sku = "MR-101-NATURAL-OAK";

/** Tills of Seongsu, and a till that may write two stores. */
const secrets = {
  till: "the secret of the till",
  next: "the till's secret of tomorrow",
  erp: "the secret of the whole shop",
};

export interface Event {
  id: string;
  type: "count" | "delta";
  quantity: number;
  at: string;
  sku?: string;
  location?: string;
  sequence?: number;
}

export interface Result {
  id: string | null;
  status: string;
  issues?: { path: string }[];
}

interface Feed {
  chair: number;
  url(): string;
  secretOf(source: keyof typeof secrets): string;
  send(events: readonly unknown[], more?: Sending): Promise<Answer>;
  post(body: string, signature: string): Promise<Response>;
  signed(body: string, secret?: keyof typeof secrets): string;
}

interface Sending {
  source?: string;
  secret?: keyof typeof secrets;
}

interface Answer {
  status: number;
  body: { results: Result[]; error?: string };
  statuses: string[];
}

/** Ten pieces, and nothing ever said, corrected or sold: other tests sell the same chair. */
export async function beginAnew(chair: number, onHand = 10): Promise<void> {
  await sql("DELETE FROM stock_event");
  await sql("DELETE FROM stock_discrepancy");
  await sql(
    "DELETE FROM stock_movement WHERE discriminator IN ('StockAdjustment', 'Sale', 'Cancellation')",
  );
  await setStock(chair, { seongsu: onHand });
}

/** An engine that hears of stock from outside, for the tests of a file. */
export function stockFeed(): Feed {
  let engine: Awaited<ReturnType<typeof openAnotherEngine>>;
  const feed: Feed = {
    chair: 0,
    url: () => engine.url,
    secretOf: (source) => secrets[source],
    signed: (body, secret = "till") => signMessage(body, secrets[secret], new Date()),
    post: (body, signature) =>
      fetch(`${engine.url}/stock-events`, {
        method: "POST",
        headers: { "content-type": "application/json", "x-maru-signature": signature },
        body,
      }),
    async send(events, { source = "till", secret } = {}) {
      const full = events.map((event) =>
        event && typeof event === "object" ? { sku, location: "seongsu", ...event } : event,
      );
      const body = JSON.stringify({ source, events: full });
      const key = secret ?? (source === "erp" ? "erp" : "till");
      const response = await feed.post(body, feed.signed(body, key));
      const answer = (await response.json()) as Answer["body"];
      const statuses = (answer.results ?? []).map(({ status }) => status);
      return { status: response.status, body: answer, statuses };
    },
  };
  beforeAll(async () => {
    feed.chair = await variantId(sku);
    const till = { secrets: [secrets.till, secrets.next], locations: ["seongsu"] };
    const tills = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`till ${i}`, till]));
    engine = await openAnotherEngine({
      STOCK_SOURCES: JSON.stringify({
        till,
        ...tills,
        erp: { secrets: [secrets.erp], locations: ["*"] },
      }),
    });
  });
  afterAll(() => engine.stop());
  beforeEach(async () => {
    await setStore("seongsu");
    await setStore("hannam");
    await clearSlots();
    await beginAnew(feed.chair);
  });
  return feed;
}

export const minutesAgo = (minutes: number) =>
  new Date(Date.now() - minutes * 60_000).toISOString();

export const countEvent = (quantity: number, minutes: number, id = randomUUID()): Event => ({
  id,
  type: "count",
  quantity,
  at: minutesAgo(minutes),
});

export const deltaEvent = (quantity: number, minutes: number, id = randomUUID()): Event => ({
  ...countEvent(quantity, minutes, id),
  type: "delta",
});
