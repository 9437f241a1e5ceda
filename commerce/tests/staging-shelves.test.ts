import { beforeEach, describe, expect, it } from "vitest";
import type { Visitor } from "./api";
import { makeReady, placedOrder, putAllBack, sendCommand, staff } from "./pickup-staffing";
import { races } from "./races";
import { setStock, sql } from "./shopping";
import { storeTeam } from "./store-team";

const team = storeTeam();

beforeEach(async () => {
  await sql("DELETE FROM staging_shelf");
  await sql("UPDATE pickup SET shelf = 'elsewhere' WHERE shelf IS NOT NULL");
  await setStock(team.stool, { seongsu: 50 });
});

const fields = "{ name kind capacity active orders }";

async function save(who: Visitor, shelves: object[], storeCode = "seongsu") {
  const answer = await who.ask(
    `mutation($c: String!, $s: [StagingShelfInput!]!) {
      saveStagingShelves(storeCode: $c, shelves: $s) ${fields} }`,
    { c: storeCode, s: shelves },
  );
  return answer.saveStagingShelves;
}

const remove = (who: Visitor, name: string) =>
  who.ask(
    `mutation($n: String!) { removeStagingShelf(storeCode: "seongsu", name: $n) ${fields} }`,
    { n: name },
  );

async function shelves(who: Visitor, storeCode = "seongsu") {
  const asked = `query($c: String!) { stagingShelves(storeCode: $c) ${fields} }`;
  return (await who.ask(asked, { c: storeCode })).stagingShelves;
}

/** An order of which all is picked. */
async function picked() {
  const order = await placedOrder(team.stool);
  const pickupId = order.id;
  await sendCommand(team.associate, "startPicking", { pickupId });
  await sendCommand(team.associate, "pickPickupLine", { pickupId, lineId: order.lineId });
  return order;
}

const stage = (who: Visitor, pickupId: number, shelf: string, more: object = { ifRoom: true }) =>
  sendCommand(who, "stagePickup", { pickupId, shelf, ...more });

const full = { __typename: "PickupConflictError", message: "error.pickup-shelf-full" };

describe("the staging shelves of a store", () => {
  it("are written by its managers, read by its people, and no business of others", async () => {
    const wanted = [
      { name: "A10", capacity: 4 },
      { name: " A2 ", kind: "CHILLED", capacity: 2 },
    ];
    await save(team.manager, wanted);
    await save(team.manager, [{ name: "a2", kind: "LARGE", capacity: 3, active: false }]);
    expect(await shelves(team.associate)).toEqual([
      { name: "a2", kind: "LARGE", capacity: 3, active: false, orders: 0 },
      { name: "A10", kind: "NORMAL", capacity: 4, active: true, orders: 0 },
    ]);
    for (const bad of [{ name: "-" }, { name: " " }, { capacity: 0 }, { capacity: 1000 }])
      await expect(save(team.manager, [{ name: "B", capacity: 1, ...bad }])).rejects.toThrow();
    await expect(
      save(team.manager, [wanted[0] ?? {}, { name: "ａ10", capacity: 1 }]),
    ).rejects.toThrow("error.shelf-twice");
    const forbidden = /not currently authorized/;
    await expect(save(team.associate, wanted)).rejects.toThrow(forbidden);
    await expect(remove(team.associate, "A10")).rejects.toThrow(forbidden);
    await expect(shelves(team.associate, "hannam")).rejects.toThrow(forbidden);
    expect(await shelves(team.manager)).toHaveLength(2);
  });

  it("give their last room to one of two phones, and to both where a person decides so", async () => {
    const colleague = await staff("associate");
    for (let i = 0; i < races; i++) {
      await save(team.manager, [{ name: `R${i}`, capacity: 1 }]);
      const [one, two] = [await picked(), await picked()];
      const answers = await Promise.all([
        stage(team.associate, one.id, `R${i}`),
        stage(colleague, two.id, `r${i} `),
      ]);
      const refused = answers.findIndex(({ __typename }) => __typename !== "Pickup");
      expect(answers[1 - refused]).toMatchObject({ state: "ready", shelf: `R${i}` });
      expect(answers[refused]).toMatchObject({ ...full, pickup: { state: "picking" } });
      const late = refused ? two : one;
      const more = i % 2 ? {} : { ifRoom: true, ageMs: 600_000 };
      expect(await stage(colleague, late.id, `r${i}`, more)).toMatchObject({ shelf: `R${i}` });
      expect((await shelves(team.manager)).at(-1)).toMatchObject({ orders: 2 });
    }
  });

  it("have an order until it is handed over or its bag is put back", async () => {
    await save(team.manager, [{ name: "A3", capacity: 1 }]);
    const order = await placedOrder(team.stool);
    expect(await makeReady(team.associate, order)).toMatchObject({ shelf: "A3" });
    const cancelled = await sendCommand(team.associate, "cancelPickup", {
      ...{ pickupId: order.id, reason: "broken" },
    });
    expect(cancelled).toMatchObject({ state: "cancelled" });
    expect(await shelves(team.associate)).toMatchObject([{ orders: 1 }]);
    const next = await picked();
    expect(await stage(team.associate, next.id, "A3")).toMatchObject(full);
    await putAllBack(team.associate, order.id);
    expect(await shelves(team.associate)).toMatchObject([{ orders: 0 }]);
    expect(await stage(team.associate, next.id, "A3")).toMatchObject({ state: "ready" });
  });

  it("stay, switched off, while orders lie there, also when both happen at once", async () => {
    for (let i = 0; i < races; i++) {
      await save(team.manager, [{ name: "Z1", capacity: 9 }]);
      const order = await picked();
      const [, staged] = await Promise.all([
        remove(team.manager, "Z1"),
        stage(team.associate, order.id, "Z1"),
      ]);
      expect(staged).toMatchObject({ state: "ready", shelf: "Z1" });
      const left = await shelves(team.manager);
      // Gone before the order came, or off and still with its order.
      expect([[], [expect.objectContaining({ active: false, orders: 1 })]]).toContainEqual(left);
      await save(team.manager, [{ name: "Z1", capacity: 9 }]);
      expect((await remove(team.manager, "z1")).removeStagingShelf).toMatchObject([
        { name: "Z1", active: false, orders: 1 },
      ]);
      const next = await picked();
      expect(await stage(team.associate, next.id, "Z1")).toMatchObject(full);
      await sql("UPDATE pickup SET shelf = 'elsewhere' WHERE shelf = 'Z1'");
      expect((await remove(team.manager, "Z1")).removeStagingShelf).toEqual([]);
      expect(await stage(team.associate, next.id, "Z1")).toMatchObject({ shelf: "Z1" });
      await sql("UPDATE pickup SET shelf = 'elsewhere' WHERE shelf = 'Z1'");
    }
  });

  it("are of the kind that one of the order's goods needs", async () => {
    await sql(
      `UPDATE product SET "customFieldsShelfkind" = 'chilled' WHERE id =
       (SELECT "productId" FROM product_variant WHERE id = $1)`,
      [team.stool],
    );
    const order = await placedOrder(team.stool);
    const { pickup } = await team.associate.ask(
      "query($id: ID!) { pickup(id: $id) { row { lines { shelfKind } } } }",
      { id: order.id },
    );
    expect(pickup.row.lines).toEqual([{ shelfKind: "chilled" }]);
    await sql(`UPDATE product SET "customFieldsShelfkind" = NULL`);
  });
});
