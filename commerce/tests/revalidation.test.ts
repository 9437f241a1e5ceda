import { createServer, type IncomingMessage, type Server } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freePort } from "../../scripts/run/ports";
import { sign } from "../contracts/signature";
import { openAnotherEngine } from "./another-engine";
import { owner } from "./api";
import { buy, guestReadyToPay, setStock, sql, variantId } from "./shopping";

const secret = "a secret shared by the two processes";
let port: number;
let engine: Awaited<ReturnType<typeof openAnotherEngine>>;
let storefront: Server;
const received: { body: string; signature: string }[] = [];

const read = async (request: IncomingMessage) => {
  let body = "";
  for await (const chunk of request) body += chunk;
  return body;
};

function openStorefront(): Promise<void> {
  storefront = createServer(async (request, response) => {
    const signature = String(request.headers["x-maru-signature"]);
    received.push({ body: await read(request), signature });
    response.end("{}");
  });
  return new Promise((resolve) => storefront.listen(port, "127.0.0.1", resolve));
}

const tags = () => received.flatMap((r) => JSON.parse(r.body).tags as string[]);

beforeAll(async () => {
  port = await freePort();
  await openStorefront();
  engine = await openAnotherEngine({
    STOREFRONT_URL: `http://127.0.0.1:${port}`,
    REVALIDATE_SECRET: secret,
    COMMERCE_ROLE: "both",
  });
});
afterAll(async () => {
  await engine.stop();
  storefront.close();
});

async function changePrice(sku: string, price: number): Promise<void> {
  const staff = await owner({ engine: engine.url });
  await staff.ask(
    `mutation($id: ID!, $price: Money!) {
      updateProductVariants(input: [{ id: $id, prices: [{ currencyCode: KRW, price: $price }] }]) { id }
    }`,
    { id: await variantId(sku), price },
  );
}

describe("revalidation", () => {
  it("tells the storefront of a changed price, signed, at once", async () => {
    received.length = 0;
    await changePrice("MR-405-SAGE", 1);
    await expect.poll(tags).toContain("product:geul-desk-lamp");
    const [call] = received;
    const at = Number(/t=(\d+)/.exec(call?.signature ?? "")?.[1]);
    expect(call?.signature).toBe(sign(call?.body ?? "", secret, new Date(at * 1000)));
  });

  it("tells when the last piece goes, and not when one of many does", async () => {
    const lamp = await variantId("MR-405-SAGE");
    await setStock(lamp, { icheon: 2 });
    const options = { engine: engine.url };
    const [first, second] = await Promise.all([
      guestReadyToPay([{ variant: lamp, quantity: 1 }], options),
      guestReadyToPay([{ variant: lamp, quantity: 1 }], options),
    ]);
    received.length = 0;
    expect(await buy(first)).toBe(true);
    // A change that is surely announced shows that the one before was not.
    await changePrice("MR-401-WALNUT", 1);
    await expect.poll(tags).toContain("product:dalbit-floor-lamp");
    expect(tags()).not.toContain("product:geul-desk-lamp");
    expect(await buy(second)).toBe(true);
    await expect.poll(tags).toContain("product:geul-desk-lamp");
  });

  it("tells when a store keeps back the last pieces of a market", async () => {
    const lamp = await variantId("MR-405-SAGE");
    await setStock(lamp, { seongsu: 2 });
    const staff = await owner({ engine: engine.url });
    const [store] = await sql<{ id: number }>(
      `SELECT id FROM stock_location WHERE "customFieldsCode" = 'seongsu'`,
    );
    received.length = 0;
    await staff.ask(
      `mutation($id: ID!) { updateStockLocation(
        input: { id: $id, customFields: { safetyStock: 2 } }) { id } }`,
      { id: store?.id },
    );
    await expect.poll(tags).toContain("product:geul-desk-lamp");
    expect(tags()).toContain("stores");
    expect(tags()).not.toContain("product:haneul-lounge-chair");
  });

  it("keeps trying while the storefront is down", async () => {
    storefront.closeAllConnections();
    await new Promise((resolve) => storefront.close(resolve));
    await changePrice("MR-402-PAPER-WHITE", 1);
    await expect
      .poll(() => sql(`SELECT id FROM job_record WHERE "queueName" = 'revalidate-storefront'`))
      .not.toHaveLength(0);
    received.length = 0;
    await openStorefront();
    await expect.poll(tags).toContain("product:deungbul-table-lamp");
  });
});
