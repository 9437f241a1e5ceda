import { expect, it } from "vitest";
import { Visitor } from "./api";
import { beginPayment, guestReadyToPay, setStock, sql, variantId } from "./shopping";

const topUp = `mutation($lines: [TopUpLineInput!]!) { cart: topUpCart(lines: $lines) {
  __typename ... on Order { code currencyCode lines { quantity productVariant { sku } } } } }`;

const oak = "MR-101-NATURAL-OAK";
const walnut = "MR-101-WALNUT";

async function goods(quantities: Record<string, number>) {
  const lines = [];
  for (const [sku, quantity] of Object.entries(quantities)) {
    const productVariantId = String(await variantId(sku));
    await setStock(Number(productVariantId), { icheon: 50 });
    lines.push({ productVariantId, quantity });
  }
  return { lines };
}

const inCart = (cart: { lines: { quantity: number; productVariant: { sku: string } }[] }) =>
  Object.fromEntries(cart.lines.map((line) => [line.productVariant.sku, line.quantity]));

it("opens a cart with the goods, and asked again adds nothing", async () => {
  const guest = new Visitor();
  const wanted = await goods({ [oak]: 2, [walnut]: 1 });
  for (let time = 0; time < 3; time++)
    expect(inCart((await guest.ask(topUp, wanted)).cart)).toEqual({ [oak]: 2, [walnut]: 1 });
});

it("adds what is missing and takes nothing away", async () => {
  const guest = new Visitor();
  await guest.ask(topUp, await goods({ [oak]: 3 }));
  const { cart } = await guest.ask(topUp, await goods({ [oak]: 1, [walnut]: 2 }));
  expect(inCart(cart)).toEqual({ [oak]: 3, [walnut]: 2 });
});

it("is the same for two tabs at once", async () => {
  const guest = new Visitor();
  await guest.ask(topUp, await goods({ [oak]: 1 }));
  const wanted = await goods({ [oak]: 4, [walnut]: 2 });
  await Promise.all(Array.from({ length: 4 }, () => guest.ask(topUp, wanted)));
  expect(inCart((await guest.ask(topUp, wanted)).cart)).toEqual({ [oak]: 4, [walnut]: 2 });
});

it("leaves out what the market does not sell, and says how much there is of the rest", async () => {
  const guest = new Visitor();
  const wanted = await goods({ [oak]: 2, [walnut]: 3 });
  const [, second] = wanted.lines;
  await setStock(Number(second?.productVariantId), { icheon: 2 });
  await sql("UPDATE product_variant SET enabled = false WHERE sku = $1", [oak]);
  try {
    const { cart } = await guest.ask(topUp, wanted);
    const { walnutLeft, ...rest } = { walnutLeft: inCart(cart)[walnut], ...inCart(cart) };
    expect(rest).not.toHaveProperty(oak);
    expect(walnutLeft).toBe(2);
  } finally {
    await sql("UPDATE product_variant SET enabled = true WHERE sku = $1", [oak]);
  }
});

it("refuses wrong numbers, and changes no order that is being paid", async () => {
  const guest = new Visitor();
  const { lines } = await goods({ [oak]: 1 });
  for (const quantity of [0, -1, 1_000_000]) {
    const wrong = { lines: lines.map((line) => ({ ...line, quantity })) };
    expect((await guest.send(topUp, wrong)).errors).toBeDefined();
  }
  const many = Array.from({ length: 101 }, () => lines[0]);
  expect((await guest.send(topUp, { lines: many })).errors).toBeDefined();
  const payer = await guestReadyToPay([{ variant: await variantId(walnut), quantity: 1 }]);
  await payer.ask(beginPayment);
  expect((await payer.ask(topUp, { lines })).cart.__typename).toBe("OrderModificationError");
});
