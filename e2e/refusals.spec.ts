import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type APIResponse, expect } from "@playwright/test";
import messages from "../messages/en.json" with { type: "json" };
import { samples } from "../scripts/testing/samples";
import { newCaller } from "./fixtures/caller";
import { addresses } from "./fixtures/sample-addresses";
import { test } from "./fixtures/test";

type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
interface Route {
  path: string;
  methods: Method[];
}

const folder = path.join(import.meta.dirname, "../app/api");

/** Every route handler of the shop, with what stands in brackets replaced by a thing there is not. */
const routes: Route[] = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => path.basename(file) === "route.ts")
  .map((file) => ({
    path: path.dirname(file).replaceAll(/\[\w+\]/g, "99999999"),
    methods: [
      ...readFileSync(path.join(folder, file), "utf8").matchAll(
        /export (?:const|async function) (GET|POST|PUT|PATCH|DELETE)\b/g,
      ),
    ].map(([, method]) => method as Method),
  }));

// They answer other machines in ways of their own, or need to know nothing.
const forMachines = new Set([
  "health",
  "now",
  "revalidate",
  "this-machine-only",
  "viewer/99999999/99999999/99999999",
]);
const forShoppers = routes.filter(({ path: name }) => !forMachines.has(name));

const refusedWith = [401, 403, 404, 409, 413, 422, 429];

/** A refusal in words that the shop has, and nothing that is worth another try by itself. */
async function expectRefusal(response: APIResponse, what: string): Promise<void> {
  const text = await response.text();
  expect(refusedWith, `${what}: ${response.status()} ${text.slice(0, 300)}`).toContain(
    response.status(),
  );
  const { failure } = JSON.parse(text);
  expect(Object.keys(messages.failures), what).toContain(failure.message);
  expect(failure.retry, what).toBe(false);
}

test.describe("the shop's API, asked for what cannot be", () => {
  test.use({ extraHTTPHeaders: newCaller() });

  for (const { path: name, methods } of forShoppers)
    for (const method of methods)
      test(`refuses in words: ${method} ${name}`, async ({ request, baseURL }) => {
        const origin = String(baseURL);
        const ask = (data: string | undefined, params: Record<string, string>, from = origin) =>
          request.fetch(`/api/${name}`, {
            method,
            params,
            headers: { origin: from, "content-type": "application/json" },
            ...(data === undefined || method === "GET" ? {} : { data }),
          });
        // A sign-in to the shop floor, or a sign-out, applies to all stores.
        const isAnywhere = name === "staff/session";
        if (!isAnywhere)
          await expectRefusal(await ask("{}", { locale: "xx-yy" }), "an unknown locale");
        if (method === "GET") return;
        const query = {
          locale: "ko-kr",
          market: "KR",
          store: samples.stores.first,
          language: "ko",
        };
        const takesNothing = [
          "account/sign-out",
          "assistance",
          "privacy",
          "staff/session",
        ].includes(name);
        for (const body of [...(takesNothing ? [] : ["{}"]), "[]", "null", `"text"`, "{ not json"])
          await expectRefusal(await ask(body, query), body);
        await expectRefusal(await ask("{}", query, "https://elsewhere.example"), "another site");
        await expectRefusal(await ask(`"${"x".repeat(40_000)}"`, query), "40 kB");
      });
});

const uuid = "11111111-2222-4333-8444-555555555555";
const token = "x".repeat(43);
const nobody = "nobody@example.com";
const shown = { code: "NOSUCH1", currencyCode: "KRW", totalWithTax: 100, fingerprint: "none" };
const noOrder = { code: "NOSUCH1", emailAddress: nobody };
const card = { method: "card", cardNumber: "4242424242424242", expiry: "12/39", cvc: "123" };
const address = { fullName: "A", line2: "", ...addresses.KR };

/**
 * Requests of the right shape about things that do not exist, belong to others, or are out of
 * range.
 */
const impossible: [Method, string, object?][] = [
  ["POST", "cart/lines", { variantId: "99999999", quantity: 1 }],
  ["POST", "cart/lines", { variantId: "9999999999", quantity: 1 }],
  ["POST", "cart/lines", { variantId: "0", quantity: 1 }],
  ["POST", "cart/lines", { variantId: "1", quantity: 1, collectAt: "no-such-store" }],
  ["PATCH", "cart/lines/9999999999", { quantity: 1 }],
  ["POST", "cart/coupons", { code: "NOBODY" }],
  ["PUT", "cart/pickup", { storeCode: "no-such-store" }],
  ["PUT", "cart/pickup", { storeCode: samples.stores.first, lineIds: ["99999999"] }],
  ["GET", "checkout"],
  ["PUT", "checkout/contact", { emailAddress: nobody, firstName: "A", lastName: "B", phone: "" }],
  ["PUT", "checkout/address", { ...address, countryCode: "KR" }],
  ["PUT", "checkout/address", { ...address, countryCode: "US", province: "ZZ" }],
  ["PUT", "checkout/delivery", { methodId: "99999999" }],
  [
    "PUT",
    "checkout/pickup",
    { storeCode: "no-such-store", lineIds: ["99999999"], collector: { name: "A", phone: "" } },
  ],
  ["POST", "checkout/place", { shown, payment: card }],
  ["POST", "checkout/attempt", { shown, method: "stripe" }],
  ["POST", "checkout/attempt/follow", { key: uuid }],
  ["GET", "orders/NOSUCH1"],
  ["GET", "orders/%00"],
  ["POST", "orders/track", noOrder],
  ["POST", "orders/cancellation", { ...noOrder, lines: [{ orderLineId: "1", keep: 0 }], shown: 1 }],
  ["POST", "orders/cancellation/quote", { ...noOrder, lines: [{ orderLineId: "1", keep: 0 }] }],
  ["POST", "pickup/status", { proof: { orderCode: "NOSUCH1", token } }],
  ["POST", "pickup/live", { orderCode: "NOSUCH1", token }],
  [
    "POST",
    "pickup/command",
    { command: "come", proof: { orderCode: "NOSUCH1", token }, pickupId: "1", commandId: uuid },
  ],
  [
    "POST",
    "pickup/command",
    {
      command: "move",
      proof: { orderCode: "NOSUCH1", token },
      pickupId: "1",
      commandId: uuid,
      storeCode: "no-such-store",
      slotStart: "2026-11-30T10:00:00Z",
    },
  ],
  ["POST", "account/sign-in", { emailAddress: nobody, password: "not-the-password" }],
  ["POST", "account/verify", { token: "no-such-token", password: "a-fine-password" }],
  ["POST", "account/reset", { token: "no-such-token", password: "a-fine-password" }],
  ["POST", "account/email", { token: "no-such-token" }],
  ["POST", "account/delete", { password: "not-the-password" }],
  ["GET", `staff/board?market=KR&store=${samples.stores.first}&language=ko`],
  ["GET", "stock?locale=ko-kr&variant=9999999999"],
  ["GET", "pickup/offers?locale=ko-kr&lines=9999999999:1"],
  ["GET", `pickup/stock?locale=ko-kr&store=${samples.stores.first}&products=9999999999`],
];

for (const [method, name, data] of impossible)
  test(`nothing of it troubles the engine: ${method} ${name} ${JSON.stringify(data ?? "")}`, async ({
    request,
    baseURL,
  }) => {
    const response = await request.fetch(`/api/${name}`, {
      method,
      headers: { origin: String(baseURL) },
      ...(name.includes("?") ? {} : { params: { locale: "ko-kr" } }),
      ...(data ? { data } : {}),
    });
    await expectRefusal(response, name);
  });
