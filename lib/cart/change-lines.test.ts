import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { addLine, setQuantity } from "./change-lines";

// Next's request scope, which tests are outside of. The visitor has a session.
vi.mock("next/headers", () => ({
  cookies: async () => ({ get: () => ({ value: "a-token-of-a-session" }), set: () => {} }),
  headers: async () => new Headers(),
}));

interface Line {
  id: string;
  variantId: string;
  collectAt: string | null;
}

const money = { unitPriceWithTax: 100, unitPrice: 90, linePriceWithTax: 100, linePrice: 90 };

/** A line as the engine answers it. */
const lineOf = ({ id, variantId, collectAt }: Line) => ({
  id,
  quantity: 1,
  ...money,
  discountedUnitPrice: 90,
  discountedUnitPriceWithTax: 100,
  discountedLinePrice: 90,
  discountedLinePriceWithTax: 100,
  unitPriceChangeSinceAdded: 0,
  unitPriceWithTaxChangeSinceAdded: 0,
  taxRate: 10,
  discounts: [],
  customFields: { collectAt },
  availability: { state: "AVAILABLE", left: 3 },
  featuredAsset: null,
  productVariant: {
    id: variantId,
    sku: "X",
    name: "Apron",
    options: [],
    assets: [],
    featuredAsset: null,
    product: { id: "1", slug: "apron", name: "Apron", optionGroups: [], assets: [] },
    regularPrice: null,
    customFields: {},
  },
});

let engine: Server;
let lines: Line[];
let changes: { query: string; variables: Record<string, unknown> }[];

const order = () => ({
  __typename: "Order",
  id: "1",
  code: "A",
  state: "AddingItems",
  fingerprint: "",
  active: true,
  currencyCode: "KRW",
  totalQuantity: 1,
  subTotal: 0,
  subTotalWithTax: 0,
  shipping: 0,
  shippingWithTax: 0,
  total: 0,
  totalWithTax: 0,
  couponCodes: [],
  coupons: [],
  discounts: [],
  surcharges: [],
  taxSummary: [],
  shippingLines: [],
  shippingAddress: null,
  pickups: [],
  promotions: [],
  payments: [],
  fulfillments: [],
  lines: lines.map(lineOf),
});

/** As the engine answers: a line that is not in this cart is refused. */
function answerTo(query: string, variables: Record<string, unknown>): object {
  if (!query.includes("mutation")) return { data: { activeOrder: order() } };
  changes.push({ query, variables });
  const isGone = variables.lineId && !lines.some(({ id }) => id === variables.lineId);
  return isGone
    ? { errors: [{ message: "x", extensions: { code: "USER_INPUT_ERROR" } }] }
    : { data: { change: order() } };
}

beforeAll(async () => {
  engine = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { query, variables } = JSON.parse(Buffer.concat(chunks).toString());
    response.end(JSON.stringify(answerTo(query, variables)));
  });
  await new Promise<void>((resolve) => engine.listen(0, "127.0.0.1", resolve));
  vi.stubEnv(
    "COMMERCE_API_URL",
    `http://127.0.0.1:${(engine.address() as AddressInfo).port}/shop-api`,
  );
});
afterAll(() => engine.close());
beforeEach(() => {
  changes = [];
  lines = [
    { id: "1", variantId: "9", collectAt: "north" },
    { id: "2", variantId: "9", collectAt: null },
    { id: "3", variantId: "8", collectAt: null },
  ];
});

const changed = () => changes.map(({ variables }) => variables.lineId);

it.each([
  ["sent", null, "2"],
  ["collected", "north", "1"],
])(
  "a stale id of a line that is %s heals onto the line that is so, too",
  async (_, collectAt, id) => {
    const set = { quantity: 3, variantId: "9", collectAt };
    expect((await setQuantity("ko-kr", "77", set)).ok).toBe(true);
    expect(changed()).toEqual(["77", id]);
    expect(changes[1]?.variables).toMatchObject({ lineId: id, quantity: 3 });
  },
);

it.each([
  ["of the variant at another place", { variantId: "9", collectAt: "south" }],
  ["that is sent, where the variant is collected only", { variantId: "7", collectAt: null }],
  ["of another variant at that place", { variantId: "8", collectAt: "north" }],
  ["that is not named", {}],
])("a stale id heals onto no line %s", async (_, named) => {
  lines.push({ id: "4", variantId: "7", collectAt: "north" });
  expect((await setQuantity("ko-kr", "77", { quantity: 0, ...named })).ok).toBe(true);
  expect(changed()).toEqual(["77"]);
});

it("an id that is there is changed as it is, wherever it goes", async () => {
  await setQuantity("ko-kr", "1", { quantity: 0, variantId: "9", collectAt: null });
  expect(changed()).toEqual(["1"]);
});

it.each([
  ["where it is told to", { variantId: "9", collectAt: "north" }, "north"],
  ["sent, where it is told so", { variantId: "9", collectAt: null }, undefined],
  ["to the line that is sent, where both are", { variantId: "9" }, undefined],
  ["nowhere yet, where there is none", { variantId: "6" }, undefined],
])("pieces are added %s", async (_, named, collectAt) => {
  expect((await addLine("ko-kr", { quantity: 1, ...named })).ok).toBe(true);
  expect(changes[0]?.variables.collectAt).toBe(collectAt);
});

it("pieces are added to the only line of the variant, where no place is told", async () => {
  lines = [{ id: "1", variantId: "9", collectAt: "north" }];
  await addLine("ko-kr", { variantId: "9", quantity: 1 });
  expect(changes[0]?.variables.collectAt).toBe("north");
});
