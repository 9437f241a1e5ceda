import { expect, inject, it } from "vitest";
import { Visitor } from "./api";
import { setStore } from "./pickup-shopping";
import { staff } from "./pickup-staffing";
import { setStock, sql, variantId } from "./shopping";

it("opens at /admin and at its own addresses, and asks the engine that served it", async () => {
  for (const path of ["/admin/", "/admin/settings/stock-locations"]) {
    const response = await fetch(inject("engineUrl") + path);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('<base href="/admin/"');
  }
  const settings = await fetch(`${inject("engineUrl")}/admin/vendure-ui-config.json`);
  expect(await settings.json()).toMatchObject({ apiHost: "auto", adminApiPath: "admin-api" });
});

it("lets a merchant set a store, which holds from the next request on", async () => {
  const merchant = await staff("merchant");
  const chair = await variantId("MR-101-NATURAL-OAK");
  await setStore("seongsu");
  await setStock(chair, { seongsu: 5 });
  const left = async () => {
    const { pickupAvailability } = await new Visitor().ask(
      `query($v: ID!) { pickupAvailability(lines: [{ variantId: $v, quantity: 1 }],
        storeCodes: ["seongsu"]) { left } }`,
      { v: chair },
    );
    return pickupAvailability[0].left;
  };
  const [store] = await sql<{ id: number }>(
    `SELECT id FROM stock_location WHERE "customFieldsCode" = 'seongsu'`,
  );
  const set = (safetyStock: number) =>
    merchant.ask(
      `mutation($i: UpdateStockLocationInput!) { updateStockLocation(input: $i) { id } }`,
      { i: { id: store?.id, customFields: { safetyStock } } },
    );
  await set(0);
  const all = await left();
  await set(2);
  expect(await left()).toBe(all - 2);
  await set(0);
});
