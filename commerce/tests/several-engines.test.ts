import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openAnotherEngine } from "./another-engine";
import { owner, Visitor } from "./api";
import { buy, guestReadyToPay, setStock, sql, variantId } from "./shopping";
import { followChanges } from "./storefront-following";

// One visitor whose questions go to two engines in turns, as a proxy shares them out.

const secret = "a secret shared by the two processes";
type Engine = Awaited<ReturnType<typeof openAnotherEngine>>;

let first: Engine;
let second: Engine;

beforeAll(async () => {
  first = await openAnotherEngine({ REVALIDATE_SECRET: secret });
  second = await openAnotherEngine({ REVALIDATE_SECRET: secret });
});
afterAll(async () => {
  await first.stop();
  await second.stop();
});

const add = `mutation($v: ID!) { addItemToOrder(productVariantId: $v, quantity: 1) { __typename } }`;
const cart = "{ activeOrder { code totalQuantity } }";

describe("several engines", () => {
  it("know the same cart, also after another was bought meanwhile", async () => {
    const lamp = await variantId("MR-401-WALNUT");
    await setStock(lamp, { icheon: 5 });
    const here = await guestReadyToPay([{ variant: lamp, quantity: 1 }], { engine: first.url });
    const there = new Visitor({ engine: second.url }).with(here.sessionToken);
    expect((await there.ask(cart)).activeOrder.totalQuantity).toBe(1);
    expect(await buy(here)).toBe(true);
    await here.ask(add, { v: lamp });
    expect(await there.ask(cart)).toEqual(await here.ask(cart));
  });

  it("end a session together", async () => {
    const here = await owner({ engine: first.url });
    const there = new Visitor({ engine: second.url, api: "admin-api" }).with(here.sessionToken);
    const me = "{ activeAdministrator { id } }";
    expect((await there.ask(me)).activeAdministrator).not.toBeNull();
    await here.ask("mutation { logout { success } }");
    expect((await there.send(me)).data?.activeAdministrator ?? null).toBeNull();
  });

  it("charge the same tax as soon as storefronts hear of it", async () => {
    const here = new Visitor({ engine: first.url, channel: "us" });
    const lamp = await variantId("MR-401-WALNUT");
    await setStock(lamp, { newark: 5 });
    await here.ask(add, { v: lamp });
    const there = new Visitor({ engine: second.url, channel: "us" }).with(here.sessionToken);
    const taxed = async () => {
      const { activeOrder } = await there.ask("{ activeOrder { total totalWithTax } }");
      return activeOrder.totalWithTax / activeOrder.total;
    };
    expect(await taxed()).toBe(1);
    const [rate] = await sql<{ id: number }>("SELECT id FROM tax_rate WHERE name = 'US tax'");
    const merchant = await owner({ engine: first.url });
    const setTo = (value: number) =>
      merchant.ask(
        "mutation($input: UpdateTaxRateInput!) { updateTaxRate(input: $input) { id } }",
        { input: { id: rate?.id, value } },
      );
    const storefront = await followChanges(second.url, secret);
    const before = Date.now();
    await setTo(10);
    await expect.poll(() => storefront.heardSince(before)).toContain("shop");
    expect(await taxed()).toBeCloseTo(1.1, 2);
    await setTo(0);
    await storefront.stop();
  });
});
