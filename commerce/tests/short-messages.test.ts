import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openAnotherEngine } from "./another-engine";
import type { Visitor } from "./api";
import { clearSlots, setStore } from "./pickup-shopping";
import { makeReady, placedOrder, staff } from "./pickup-staffing";
import { setStock, variantId } from "./shopping";

interface Received {
  authorization: string | undefined;
  key: string | undefined;
  body: { phone: string; text: string; id: string };
}

let chair: number;
let associate: Visitor;
let closing: (() => unknown)[] = [];

beforeAll(async () => {
  chair = await variantId("MR-101-NATURAL-OAK");
  associate = await staff("associate");
});
beforeEach(async () => {
  await setStore("seongsu");
  await clearSlots();
  await setStock(chair, { seongsu: 1 });
});
afterEach(async () => {
  for (const close of closing) await close();
  closing = [];
});

/** A provider that is down for the first message and takes the next. */
async function openProvider() {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    let text = "";
    for await (const part of request) text += part;
    const { authorization } = request.headers;
    const key = request.headers["idempotency-key"]?.toString();
    received.push({ authorization, key, body: JSON.parse(text) });
    response.writeHead(received.length === 1 ? 503 : 204).end();
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  closing.push(() => server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/sms`, received };
}

describe("short messages", () => {
  it("go to a provider of one's own, again under the same id when it was down", async () => {
    const { url, received } = await openProvider();
    const worker = await openAnotherEngine({
      COMMERCE_ROLE: "both",
      SHORT_MESSAGES_URL: url,
      SHORT_MESSAGES_TOKEN: "a provider's token",
    });
    closing.push(worker.stop);
    const order = await placedOrder(chair);
    await makeReady(associate, order);
    await expect.poll(() => received.length).toBe(2);
    const [first, second] = received;
    expect(second).toEqual(first);
    expect(second).toMatchObject({
      authorization: "Bearer a provider's token",
      key: expect.stringContaining(`pickup-${order.id}-ready-0-`),
      body: { phone: "+821000000000", id: expect.stringContaining(`pickup-${order.id}-ready-0-`) },
    });
    expect(second?.body.text).toContain("마루 성수");
  });

  it("stand in the log where there is no provider, without the number", async () => {
    let said = "";
    const hear = (chunk: string) => {
      said += chunk;
    };
    const worker = await openAnotherEngine({ COMMERCE_ROLE: "both", LOG_LEVEL: "info" }, { hear });
    closing.push(worker.stop);
    const order = await placedOrder(chair);
    await makeReady(associate, order);
    await expect.poll(() => said).toMatch(new RegExp(`pickup-${order.id}-ready-0-\\d+ to`));
    expect(said).toContain("+••••••••••00");
    expect(said).not.toContain("+821000000000");
  });
});
