import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { Visitor } from "./api";
import { atLine } from "./counting";
import { clearSlots, setStore } from "./pickup-shopping";
import { makeReady, type Placed, placedOrder, staff } from "./pickup-staffing";
import { setStock, sql, variantId } from "./shopping";

let chair: number;
let associate: Visitor;
let order: Placed;

beforeAll(async () => {
  chair = await variantId("MR-101-NATURAL-OAK");
  associate = await staff("associate");
});
beforeEach(async () => {
  await setStore("seongsu");
  await clearSlots();
  await setStock(chair, { seongsu: 3, hannam: 3 });
  order = await placedOrder(chair);
  await sql(
    `UPDATE pickup SET "collectorName" = '50%_Ünal', "collectorPhone" = '+821098765432' WHERE id = $1`,
    [order.id],
  );
});

async function found(term: string, visitor = associate): Promise<string[]> {
  const { pickupSearch } = await visitor.ask(
    `query($t: String!) { pickupSearch(storeCode: "seongsu", term: $t) { id state shelf } }`,
    { t: term },
  );
  return pickupSearch.map(({ id }: { id: string }) => id);
}

describe("a search of the store's orders", () => {
  it("finds one that is over by name, code, phone, shelf and article", async () => {
    await makeReady(associate, order);
    await sql(`UPDATE pickup SET shelf = 'Z-77' WHERE id = $1`, [order.id]);
    await atLine(associate, order).cancel();
    const { orderCode } = order;
    const [line] = await sql<{ barcode: string }>(
      `SELECT "customFieldsBarcode" AS barcode FROM product_variant WHERE id = $1`,
      [chair],
    );
    const terms = ["50%_ünal", orderCode, orderCode.slice(-4), `#${orderCode.slice(-4)}`, "5432"];
    for (const term of [...terms, "010-9876-5432", "z-77", "MR-101-natural", line?.barcode ?? ""])
      expect([term, (await found(term)).includes(String(order.id))]).toEqual([term, true]);
  });

  it("takes signs as they are, and nothing for nothing", async () => {
    for (const term of ["", "  ", "50__Ü", "5%nal", "432"]) expect(await found(term)).toEqual([]);
    // Six digits that open an order are a shopper's secret.
    expect(await found(order.code)).not.toContain(String(order.id));
  });

  it("is of 30 days and of the person's own stores", async () => {
    await sql(`UPDATE pickup SET "placedAt" = now() - interval '29 days' WHERE id = $1`, [
      order.id,
    ]);
    expect(await found("5432")).toContain(String(order.id));
    await sql(`UPDATE pickup SET "placedAt" = now() - interval '31 days' WHERE id = $1`, [
      order.id,
    ]);
    expect(await found("5432")).not.toContain(String(order.id));
    const elsewhere = await placedOrder(chair, 1, "hannam");
    expect(await found(elsewhere.orderCode)).toEqual([]);
    const { errors } = await associate.send(
      `{ pickupSearch(storeCode: "hannam", term: "5432") { id } }`,
    );
    expect(errors).toBeDefined();
  });
});
