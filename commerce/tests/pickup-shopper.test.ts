import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openAnotherEngine } from "./another-engine";
import { owner, Visitor } from "./api";
import { newAddress } from "./caller";
import { booksOf } from "./paying";
import { clearSlots, setStore } from "./pickup-shopping";
import {
  makeReady,
  type Placed,
  placedOrder,
  putAllBack,
  sendCommand,
  staff,
  status,
} from "./pickup-staffing";
import { setStock, sql, stockOf, variantId } from "./shopping";

let chair: number;
let associate: Awaited<ReturnType<typeof staff>>;

beforeAll(async () => {
  chair = await variantId("MR-101-NATURAL-OAK");
  associate = await staff("associate");
});
beforeEach(async () => {
  await setStore("seongsu");
  await clearSlots();
  await setStock(chair, { seongsu: 1 });
});

const types: Record<string, string> = {
  notifyOnMyWay: "ComeForPickupInput",
  arriveForPickup: "ArriveForPickupInput",
  takeBackPickupArrival: "ComeForPickupInput",
  extendPickup: "ExtendPickupInput",
  changePickupCollector: "ChangePickupCollectorInput",
  saveServiceRequests: "SaveServiceRequestsInput",
  tellPickup: "TellPickupInput",
  cancelPickup: "CancelPickupInput",
};

async function act(order: Placed, name: string, more: object = {}, visitor = new Visitor()) {
  const answer = await visitor.ask(
    `mutation($i: ${types[name]}!) { ${name}(input: $i) { __typename
      ... on Pickup { state allowSubstitutes serviceRequests { fit toCar note } onWayAt holdUntil canExtend arrivalNote pass { code } }
      ... on PickupConflictError { message pickup { state } }
      ... on PickupCodeError { message retryAfter } } }`,
    {
      i: {
        pickupId: order.id,
        proof: { orderCode: order.orderCode, emailAddress: order.guest.email },
        ...more,
      },
    },
  );
  return answer[name];
}

describe("status", () => {
  it("opens with code and e-mail, with the link's token, and for the customer", async () => {
    const order = await placedOrder(chair);
    const shown = (await status(order.guest, order.orderCode.toLowerCase())).pickupStatus;
    expect(shown.pickups[0]).toMatchObject({ state: "placed", pass: { code: order.code } });
    const { token } = shown.pickups[0];
    const byLink = await status(order.guest, order.orderCode, { emailAddress: null, token });
    expect(byLink.pickupStatus.pickups).toHaveLength(1);
    const forged = await status(order.guest, order.orderCode, {
      emailAddress: null,
      token: `${token.slice(0, -1)}${token.endsWith("A") ? "B" : "A"}`,
    });
    expect(forged.pickupStatus.__typename).toBe("PickupCodeError");
  });

  it("stays shut to a stranger after ten wrong tries at once, and open to the owner", async () => {
    const order = await placedOrder(chair);
    const stranger = { address: newAddress() };
    const guess = (emailAddress: string) =>
      status(order.guest, order.orderCode, { emailAddress }, stranger);
    const answers = await Promise.all(Array.from({ length: 12 }, () => guess("me@example.com")));
    const waits = answers.map(({ pickupStatus }) => pickupStatus.retryAfter);
    expect(waits.filter((wait: number) => wait === 0)).toHaveLength(10);
    expect((await guess(order.guest.email)).pickupStatus.retryAfter).toBeGreaterThan(0);
    const own = (await status(order.guest, order.orderCode)).pickupStatus;
    expect(own.__typename).toBe("PickupStatus");
    const { token } = own.pickups[0];
    const signed = await status(order.guest, order.orderCode, { token }, stranger);
    expect(signed.pickupStatus.__typename).toBe("PickupStatus");
    await sql(`UPDATE limit_count SET until = until - interval '11 minutes'`);
    expect((await guess(order.guest.email)).pickupStatus.__typename).toBe("PickupStatus");
  });

  it("of one order is no key to another's pickup", async () => {
    const first = await placedOrder(chair);
    await setStock(chair, { seongsu: 1 });
    const other = await placedOrder(chair);
    await expect(act({ ...first, id: other.id }, "cancelPickup")).rejects.toThrow();
  });
});

describe("a shopper", () => {
  it("says that they are on their way, and here once it is ready", async () => {
    const order = await placedOrder(chair);
    expect((await act(order, "notifyOnMyWay")).onWayAt).toBeTruthy();
    expect(await act(order, "arriveForPickup")).toMatchObject({
      __typename: "PickupConflictError",
      pickup: { state: "placed" },
    });
    await makeReady(associate, order);
    const here = await act(order, "arriveForPickup", { note: "bay 4, green car" });
    expect(here).toMatchObject({ state: "arrived", arrivalNote: "bay 4, green car" });
    const { pickupQueue } = await associate.ask(`{ pickupQueue(storeCode: "seongsu") { id } }`);
    expect(pickupQueue[0].id).toBe(String(order.id));
  });

  it("takes back that they are here, as staff do; neither changes how long it is held", async () => {
    const order = await placedOrder(chair);
    await makeReady(associate, order);
    const until = async () => (await act(order, "notifyOnMyWay")).holdUntil;
    const before = await until();
    const backs = [
      () => act(order, "takeBackPickupArrival"),
      () => sendCommand(associate, "takeBackArrival", { pickupId: order.id }),
    ];
    for (const back of backs) {
      await act(order, "arriveForPickup", { note: "bay 4" });
      expect(await back()).toMatchObject({ state: "ready" });
      const [row] = await sql(`SELECT "arrivedAt", "arrivalNote" FROM pickup WHERE id = $1`, [
        order.id,
      ]);
      expect(row).toEqual({ arrivedAt: null, arrivalNote: null });
      expect(await until()).toEqual(before);
    }
    await act(order, "arriveForPickup");
    const both = await Promise.all(backs.map((back) => back()));
    expect(both.filter(({ __typename }) => __typename === "PickupConflictError")).toHaveLength(1);
  });

  it("extends the hold twice and not more, each command once", async () => {
    const order = await placedOrder(chair);
    await makeReady(associate, order);
    const before = (await status(order.guest, order.orderCode)).pickupStatus.pickups[0];
    const once = { commandId: randomUUID() };
    const first = await act(order, "extendPickup", once);
    expect(await act(order, "extendPickup", once)).toEqual(first);
    const days = (Date.parse(first.holdUntil) - Date.parse(before.holdUntil)) / 86_400_000;
    expect(days).toBeGreaterThanOrEqual(3);
    expect((await act(order, "extendPickup")).canExtend).toBe(false);
    expect((await act(order, "extendPickup")).message).toBe("error.pickup-extended-enough");
  });

  it("cancels: stock, slot and money come back, once", async () => {
    const order = await placedOrder(chair);
    const cancel = { commandId: randomUUID(), reason: "changed my mind" };
    const answers = await Promise.all([1, 2, 3].map(() => act(order, "cancelPickup", cancel)));
    for (const { state } of answers) expect(state).toBe("cancelled");
    expect(await stockOf(chair)).toEqual({ seongsu: [1, 0] });
    expect(await sql("SELECT taken FROM pickup_slot")).toEqual([{ taken: 0 }]);
    await expect
      .poll(() => booksOf(order.orderCode))
      .toEqual({ total: 0, authorised: 0, settled: 0, refunded: 0 });
  });

  it("racing with the picker is either picked or cancelled, never both", async () => {
    const order = await placedOrder(chair);
    await makeReady(associate, order);
    const [cancelled, handed] = await Promise.all([
      act(order, "cancelPickup"),
      sendCommand(associate, "handOverPickup", { pickupId: order.id, pass: { code: order.code } }),
    ]);
    const won = [cancelled, handed].filter((answer) => answer.__typename === "Pickup");
    expect(won).toHaveLength(1);
    const isCancelled = won[0].state === "cancelled";
    expect(await stockOf(chair)).toEqual({});
    expect(await putAllBack(associate, order.id)).toBe(isCancelled ? 1 : 0);
    expect(await stockOf(chair)).toEqual(isCancelled ? { seongsu: [1, 0] } : {});
  });
});

describe("what helps to serve", () => {
  const rowOf = async (order: Placed) => {
    const { pickupBoard } = await associate.ask(
      `{ pickupBoard(storeCode: "seongsu") {
        pickups { id onWayAt allowSubstitutes serviceRequests { fit toCar note } } } }`,
    );
    return pickupBoard.pickups.find((p: { id: string }) => p.id === String(order.id));
  };
  const serviceRequests = {
    agreed: true,
    fit: "door 78 cm",
    toCar: true,
    note: "  needs a hand  ",
  };
  const kept = { fit: "door 78 cm", toCar: true, note: "needs a hand" };

  it("is kept and shown with the shopper's consent alone, and gone when it is taken back", async () => {
    const order = await placedOrder(chair);
    expect(await rowOf(order)).toMatchObject({ serviceRequests: null, onWayAt: null });
    const refused = await act(order, "saveServiceRequests", {
      serviceRequests: { ...serviceRequests, agreed: false },
    });
    expect(refused.serviceRequests).toBe(null);
    expect(await sql("SELECT wishes FROM pickup WHERE id = $1", [order.id])).toEqual([
      { wishes: null },
    ]);
    expect((await act(order, "saveServiceRequests", { serviceRequests })).serviceRequests).toEqual(
      kept,
    );
    await act(order, "notifyOnMyWay");
    const row = await rowOf(order);
    expect(row).toMatchObject({ serviceRequests: kept, allowSubstitutes: false });
    expect(row.onWayAt).toBeTruthy();
    // What is left out stays as it was.
    expect(await act(order, "saveServiceRequests", { allowSubstitutes: true })).toMatchObject({
      allowSubstitutes: true,
      serviceRequests: kept,
    });
    expect(
      (await act(order, "saveServiceRequests", { serviceRequests: null })).serviceRequests,
    ).toBe(null);
    expect((await rowOf(order)).serviceRequests).toBe(null);
    const said = await sql<{ data: object }>(
      `SELECT data FROM pickup_event WHERE "pickupId" = $1 AND type = 'tell'`,
      [order.id],
    );
    expect(JSON.stringify(said)).not.toContain("78");
  });

  it("is taken from a client of an older release, by the names of then", async () => {
    const order = await placedOrder(chair);
    const told = await act(order, "tellPickup", { wishes: serviceRequests });
    expect(told.serviceRequests).toEqual(kept);
    await act(order, "tellPickup", { allowSubstitutes: true });
    expect(await rowOf(order)).toMatchObject({ serviceRequests: kept, allowSubstitutes: true });
  });

  it("is erased when the order is handed over, given up or cancelled in the dashboard", async () => {
    const left = async ({ id }: Placed) =>
      (await sql(`SELECT wishes, "wishesAgreedAt" FROM pickup WHERE id = $1`, [id]))[0];
    const ends: ((order: Placed) => Promise<unknown>)[] = [
      async (order) => {
        await makeReady(associate, order);
        const pass = { code: order.code };
        await sendCommand(associate, "handOverPickup", { pickupId: order.id, pass });
      },
      (order) => act(order, "cancelPickup"),
      async (order) => {
        const [row] = await sql<{ orderId: number }>(`SELECT "orderId" FROM pickup WHERE id = $1`, [
          order.id,
        ]);
        const boss = await owner();
        await boss.ask(
          "mutation($i: CancelOrderInput!) { cancelOrder(input: $i) { __typename } }",
          { i: { orderId: String(row?.orderId) } },
        );
      },
    ];
    for (const end of ends) {
      await setStock(chair, { seongsu: 1 });
      const order = await placedOrder(chair);
      await act(order, "saveServiceRequests", { serviceRequests });
      await end(order);
      expect(await left(order)).toEqual({ wishes: null, wishesAgreedAt: null });
    }
  });
});

describe("what is not collected", () => {
  let workers: Awaited<ReturnType<typeof openAnotherEngine>>[];
  beforeAll(async () => {
    workers = [
      await openAnotherEngine({ COMMERCE_ROLE: "both" }),
      await openAnotherEngine({ COMMERCE_ROLE: "both" }),
    ];
  });
  afterAll(async () => {
    for (const worker of workers) await worker.stop();
  });

  const stateOf = async (order: Placed) =>
    (await sql<{ state: string }>(`SELECT state FROM pickup WHERE id = $1`, [order.id]))[0];

  it("is to be put back within a minute of its deadline, once, with two workers", async () => {
    await setStock(chair, { seongsu: 4 });
    const orders: Placed[] = [];
    for (let i = 0; i < 4; i++) orders.push(await placedOrder(chair));
    for (const order of orders) await makeReady(associate, order);
    const [kept, ...late] = orders;
    if (!kept) throw new Error("No order");
    await sql(`UPDATE pickup SET "holdUntil" = now() - interval '1 second' WHERE id = ANY($1)`, [
      late.map((order) => order.id),
    ]);
    for (const worker of workers)
      await (await owner({ engine: worker.url })).ask(
        `mutation { runScheduledTask(id: "expire-pickups") { success } }`,
      );
    for (const order of late) await expect.poll(() => stateOf(order)).toEqual({ state: "expired" });
    expect(await stockOf(chair)).toEqual({ seongsu: [1, 1] });
    for (const order of late) expect(await putAllBack(associate, order.id)).toBe(1);
    expect(await stockOf(chair)).toEqual({ seongsu: [4, 1] });
    expect((await stateOf(kept))?.state).toBe("ready");
    const releases = await sql(
      `SELECT m.id FROM stock_movement m JOIN order_line l ON l.id = m."orderLineId"
       JOIN pickup_line p ON p."orderLineId" = l.id
       WHERE m.discriminator = 'Release' AND p."pickupId" = ANY($1)`,
      [late.map((order) => order.id)],
    );
    expect(releases).toHaveLength(3);
  });

  it("is expired after all when the worker at it is killed", async () => {
    const order = await placedOrder(chair);
    await makeReady(associate, order);
    const [victim] = workers;
    victim?.process.kill("SIGKILL");
    // What a worker leaves behind that dies in the middle: the scheduler's lock.
    await sql(
      `UPDATE scheduled_task_record SET "lockedAt" = now() WHERE "taskId" = 'expire-pickups'`,
    );
    await sql(`UPDATE pickup SET "holdUntil" = now() WHERE id = $1`, [order.id]);
    await expect.poll(() => stateOf(order), { interval: 500 }).toEqual({ state: "expired" });
    expect(await putAllBack(associate, order.id)).toBe(1);
    expect(await stockOf(chair)).toEqual({ seongsu: [1, 0] });
  }, 120_000);
});
