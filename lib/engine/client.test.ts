import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { graphql } from "@/contracts/shop";
import { markets } from "@/lib/i18n/locales";

let engine: Server;
let ask: typeof import("./client").queryEngine;
let asked = 0;
let behave: RequestListener;

beforeAll(async () => {
  engine = createServer((request, response) => {
    asked += 1;
    behave(request, response);
  }).listen(0, "127.0.0.1");
  await once(engine, "listening");
  const { port } = engine.address() as AddressInfo;
  vi.stubEnv("COMMERCE_API_URL", `http://127.0.0.1:${port}/shop-api`);
  ({ queryEngine: ask } = await import("./client"));
});
afterAll(() => {
  vi.unstubAllEnvs();
  engine.close();
});
beforeEach(() => {
  asked = 0;
});

const about = { market: markets.KR, language: "en" } as const;
const read = graphql("query Ping { variantAvailability(variantIds: []) { variantId } }");
const write = graphql("mutation Out { logout { success } }");

/** The first is lost with its engine; the next is answered. */
const losesFirst: RequestListener = ({ socket }, response) =>
  asked === 1 ? socket.destroy() : response.end('{"data":{"variantAvailability":[]}}');
/** As nginx says it. */
const isToldOfLoss: RequestListener = (_, response) => {
  if (asked === 1) response.writeHead(502);
  response.end(asked === 1 ? "<html></html>" : '{"data":{"variantAvailability":[]}}');
};

it.each([losesFirst, isToldOfLoss])(
  "asks again what is lost on its way to be read",
  async (way) => {
    behave = way;
    expect((await ask({ ...about, query: read })).data).toEqual({ variantAvailability: [] });
    expect(asked).toBe(2);
  },
);

it.each([losesFirst, isToldOfLoss])("changes nothing a second time", async (way) => {
  behave = way;
  await expect(ask({ ...about, query: write })).rejects.toThrow();
  expect(asked).toBe(1);
});

it("asks again what the engine did not read, also what changes something", async () => {
  behave = (_, response) => {
    if (asked === 1) response.writeHead(408, { connection: "close" }).end();
    else response.end('{"data":{"logout":{"success":true}}}');
  };
  expect((await ask({ ...about, query: write })).data).toEqual({ logout: { success: true } });
  expect(asked).toBe(2);
});

it("tries no third time", async () => {
  behave = ({ socket }) => socket.destroy();
  await expect(ask({ ...about, query: read })).rejects.toThrow("cannot be reached");
  expect(asked).toBe(2);
});
