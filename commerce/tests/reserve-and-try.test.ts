import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { openAnotherEngine } from "./another-engine";
import { Visitor } from "./api";
import { leaveAsFound } from "./leave-as-found";
import { setPrice } from "./market-orders";
import { booksOf, pickupAt } from "./paying";
import { setStore } from "./pickup-shopping";
import { putAllBack, sendCommand } from "./pickup-staffing";
import { setStock, sql, stockOf } from "./shopping";
import { storeTeam } from "./store-team";

const team = storeTeam();
const [chairPrice, stoolPrice] = [90_000_00, 40_000_00];
leaveAsFound(["MR-101-NATURAL-OAK", "MR-103-NATURAL-OAK"]);

const mayBeTried = (is: boolean) =>
  sql(
    `UPDATE product SET "customFieldsTriedinstore" = $2 WHERE id IN (
       SELECT "productId" FROM product_variant WHERE id = ANY($1))`,
    [[team.chair, team.stool], is],
  );
const offer = (code: string, more: object = {}) =>
  setStore(code, { Reservetotry: true, Trypieces: 4, Trydays: 1, ...more });

beforeAll(() => mayBeTried(true));
afterAll(async () => {
  await mayBeTried(false);
  for (const code of ["seongsu", "hannam"]) await setStore(code, { Reservetotry: false });
});
beforeEach(async () => {
  for (const code of ["seongsu", "hannam"]) await offer(code);
  await setPrice(team.chair, "kr", chairPrice);
  await setPrice(team.stool, "kr", stoolPrice);
  await setStock(team.chair, { seongsu: 4, hannam: 4, haeundae: 4 });
  await setStock(team.stool, { seongsu: 4, hannam: 4, haeundae: 4 });
});

let serial = 0;
const someone = () => `trier-${Date.now()}-${serial++}@example.com`;
const oneOfEach = () => [
  { variantId: team.chair, quantity: 1, shownPrice: chairPrice },
  { variantId: team.stool, quantity: 1, shownPrice: stoolPrice },
];
const chairs = (quantity: number) => [{ variantId: team.chair, quantity, shownPrice: chairPrice }];

/** Asks a store to set pieces aside; the order's number, or why not. */
async function reserve(more: object = {}, who = new Visitor()): Promise<string> {
  const { reserveToTry } = await who.ask(
    `mutation($i: ReserveToTryInput!) { reserveToTry(input: $i) { __typename
      ... on PickupRefusedError { reason } ... on Order { code } } }`,
    {
      i: {
        storeCode: "seongsu",
        pieces: oneOfEach(),
        collector: { name: "A Trier", phone: "+82 10-0000-0000" },
        emailAddress: someone(),
        ...more,
      },
    },
  );
  return reserveToTry.code ?? reserveToTry.reason;
}

const rowOf = async (code: string) => {
  const [row] = await sql<{ id: number; state: string; reason: string | null; tried: boolean }>(
    `SELECT p.id, p.state, p.reason, p.tried FROM pickup p JOIN "order" o ON o.id = p."orderId"
     WHERE o.code = $1`,
    [code],
  );
  if (!row) throw new Error(`No pickup of ${code}`);
  return row;
};
const atSeongsu = async (variant: number) => (await stockOf(variant))["seongsu"];
const linesOf = async (id: number) =>
  sql<{ id: string; variant: number }>(
    `SELECT k.id::text, l."productVariantId" AS variant FROM pickup_line k
     JOIN order_line l ON l.id = k."orderLineId" WHERE k."pickupId" = $1 ORDER BY k.id`,
    [id],
  );

/** A reservation of one of each that lies on a shelf. */
async function ready() {
  const emailAddress = someone();
  const code = await reserve({ emailAddress });
  const pickup = await pickupAt(code, "seongsu");
  const { id: pickupId } = pickup;
  await sendCommand(team.associate, "startPicking", { pickupId });
  const lines = await linesOf(pickupId);
  for (const { id: lineId } of lines)
    await sendCommand(team.associate, "pickPickupLine", { pickupId, lineId, quantity: 1 });
  await sendCommand(team.associate, "stagePickup", { pickupId, shelf: "A1" });
  const stool = lines.find(({ variant }) => variant === team.stool);
  const keepsChair = {
    pickupId,
    pass: { code: pickup.code },
    pieces: 2,
    payment: { due: chairPrice, tender: "cash" },
    refused: {
      amount: stoolPrice,
      lines: [{ lineId: stool?.id ?? "", quantity: 1, instead: false }],
    },
  };
  return { code, pickupId, emailAddress, keepsChair };
}
const takesNothing = (pickupId: number) =>
  sendCommand(team.associate, "cancelPickup", { pickupId, reason: "took-nothing" });

it("holds the pieces at once, once for a shopper who presses again, and leaves the cart alone", async () => {
  const who = new Visitor();
  await who.ask(
    `mutation($v: ID!) { addItemToOrder(productVariantId: $v, quantity: 2) { __typename } }`,
    { v: team.chair },
  );
  const mine = { emailAddress: someone() };
  const code = await reserve(mine, who);
  expect(await rowOf(code)).toMatchObject({ state: "placed", tried: true });
  expect(await reserve(mine, who)).toBe(code);
  expect(await atSeongsu(team.chair)).toEqual([4, 1]);
  expect(await booksOf(code)).toMatchObject({ authorised: chairPrice + stoolPrice, settled: 0 });
  // Its own session sees it, and nothing of it is in the cart.
  const { orderByCode, activeOrder } = await who.ask(
    `query($c: String!) { orderByCode(code: $c) { pickups { tried atCounter canCancel } }
      activeOrder { totalQuantity } }`,
    { c: code },
  );
  expect(orderByCode.pickups).toEqual([{ tried: true, atCounter: true, canCancel: true }]);
  expect(activeOrder).toEqual({ totalQuantity: 2 });
});

it("is the account's of who is signed in, whatever e-mail is typed", async () => {
  const jiwoo = new Visitor();
  await jiwoo.ask(
    `mutation { login(username: "jiwoo@example.com", password: "maru-sample-2026") { __typename } }`,
  );
  const code = await reserve({}, jiwoo);
  const { orderByCode } = await jiwoo.ask(
    "query($c: String!) { orderByCode(code: $c) { customer { emailAddress } pickups { id } } }",
    { c: code },
  );
  expect(orderByCode.customer.emailAddress).toBe("jiwoo@example.com");
  const again = new Visitor();
  expect(await reserve({ emailAddress: "JIWOO@example.com" }, again)).toBe("TRY_OPEN");
  const { cancelPickup } = await jiwoo.ask(
    `mutation($i: CancelPickupInput!) { cancelPickup(input: $i) { __typename } }`,
    { i: { pickupId: orderByCode.pickups[0].id, proof: { orderCode: code } } },
  );
  expect(cancelPickup.__typename).toBe("Pickup");
});

it("gives the last piece to one of two who ask for it, and none of it to a cart", async () => {
  await setStock(team.chair, { seongsu: 1 });
  const asked = await Promise.all([1, 2].map(() => reserve({ pieces: chairs(1) })));
  expect(asked.filter((one) => one === "STOCK_GONE")).toHaveLength(1);
  expect(await atSeongsu(team.chair)).toEqual([1, 1]);
  const { pickupAvailability } = await new Visitor().ask(
    `query($v: ID!) { pickupAvailability(lines: [{ variantId: $v, quantity: 1 }], storeCodes: ["seongsu"]) { left } }`,
    { v: team.chair },
  );
  expect(pickupAvailability).toEqual([{ left: 0 }]);
});

it("takes money for what is kept, at the price of then, and puts the rest back", async () => {
  const { code, pickupId, keepsChair } = await ready();
  await setPrice(team.chair, "kr", 2 * chairPrice);
  expect(await sendCommand(team.associate, "handOverPickup", keepsChair)).toMatchObject({
    state: "collected",
  });
  expect(await booksOf(code)).toMatchObject({ total: chairPrice, settled: chairPrice });
  const [receipt] = await sql(
    `SELECT taken::int, (figures->'lines')::jsonb AS lines FROM pickup_receipt WHERE "pickupId" = $1`,
    [pickupId],
  );
  expect(receipt).toMatchObject({
    taken: chairPrice,
    lines: [{ quantity: 1, amount: chairPrice }],
  });
  expect(await atSeongsu(team.chair)).toEqual([3, 0]);
  // In the bag still: on hand, and not for sale.
  const { pickupAvailability } = await new Visitor().ask(
    `query($v: ID!) { pickupAvailability(lines: [{ variantId: $v, quantity: 1 }], storeCodes: ["seongsu"]) { left } }`,
    { v: team.stool },
  );
  expect(pickupAvailability).toEqual([{ left: 3 }]);
  expect(await putAllBack(team.associate, pickupId)).toBe(1);
  expect(await atSeongsu(team.stool)).toEqual([4, 0]);
});

it("ends without money, and as no one who did not come, where nothing is kept", async () => {
  const { code, pickupId } = await ready();
  expect(await takesNothing(pickupId)).toMatchObject({ state: "cancelled" });
  expect(await rowOf(code)).toMatchObject({ state: "cancelled", reason: "took-nothing" });
  expect(await booksOf(code)).toMatchObject({ authorised: 0, settled: 0 });
  expect(await putAllBack(team.associate, pickupId)).toBe(2);
  expect(await atSeongsu(team.chair)).toEqual([4, 0]);
  const letters = await sql<{ kind: string }>(
    `SELECT kind FROM outbox_message WHERE key LIKE $1 AND kind LIKE 'pickup-%' ORDER BY id`,
    [`pickup-${pickupId}-%`],
  );
  expect(letters.map(({ kind }) => kind)).toEqual([
    "pickup-toTry",
    "pickup-readyToTry",
    "pickup-tookNothing",
  ]);
});

it("is handed over or ended, of two phones at one moment", async () => {
  const { code, pickupId, keepsChair } = await ready();
  const answers = await Promise.all([
    sendCommand(team.associate, "handOverPickup", keepsChair),
    takesNothing(pickupId),
  ]);
  expect(answers.filter(({ __typename }) => __typename === "Pickup")).toHaveLength(1);
  const { state } = await rowOf(code);
  const { settled } = await booksOf(code);
  expect(settled).toBe(state === "collected" ? chairPrice : 0);
  expect(await putAllBack(team.associate, pickupId)).toBe(state === "collected" ? 1 : 2);
  expect(await atSeongsu(team.stool)).toEqual([4, 0]);
});

it("is kept to the close of the next opening day, and frees its pieces then", async () => {
  await offer("seongsu", {
    Hours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: "00:00", closes: "23:59" })),
  });
  const { code, pickupId, emailAddress } = await ready();
  const [kept] = await sql<{ day: number; time: string }>(
    `SELECT (p."holdUntil" AT TIME ZONE 'Asia/Seoul')::date
       - (GREATEST(p."readyAt", p."slotStart") AT TIME ZONE 'Asia/Seoul')::date AS day,
       to_char(p."holdUntil" AT TIME ZONE 'Asia/Seoul', 'HH24:MI') AS time
     FROM pickup p WHERE p.id = $1`,
    [pickupId],
  );
  expect(kept).toEqual({ day: 1, time: "23:59" });
  const who = new Visitor();
  const { pickupStatus } = await who.ask(
    `query($p: PickupProof!) { pickupStatus(proof: $p) { ... on PickupStatus { pickups { canExtend } } } }`,
    { p: { orderCode: code, emailAddress } },
  );
  expect(pickupStatus.pickups).toEqual([{ canExtend: false }]);
  const worker = await openAnotherEngine({ COMMERCE_ROLE: "worker" });
  await sql(`UPDATE pickup SET "holdUntil" = now() - interval '1 second' WHERE id = $1`, [
    pickupId,
  ]);
  await expect.poll(async () => (await rowOf(code)).state).toBe("expired");
  await worker.stop();
  expect(await booksOf(code)).toMatchObject({ authorised: 0, settled: 0 });
  expect(await putAllBack(team.associate, pickupId)).toBe(2);
  expect(await atSeongsu(team.chair)).toEqual([4, 0]);
});

it("goes on only at a store where it may be tried, and is still no purchase there", async () => {
  const emailAddress = someone();
  const code = await reserve({ emailAddress });
  const { id: pickupId } = await rowOf(code);
  const decline = { pickupId, reason: "TOO_BUSY" };
  expect(await sendCommand(team.associate, "declinePickup", decline)).toMatchObject({
    state: "declined",
  });
  const who = new Visitor();
  const proof = { orderCode: code, emailAddress };
  const { pickupStatus } = await who.ask(
    `query($p: PickupProof!) { pickupStatus(proof: $p) { ... on PickupStatus { pickups {
      choice { stores { store { code } promise { start } } } } } } }`,
    { p: proof },
  );
  const [{ choice }] = pickupStatus.pickups;
  expect(choice.stores.map(({ store }: { store: { code: string } }) => store.code)).toEqual([
    "hannam",
  ]);
  const { movePickup } = await who.ask(
    `mutation($i: MovePickupInput!) { movePickup(input: $i) { ... on Pickup { tried store { code } } } }`,
    {
      i: { pickupId, proof, storeCode: "hannam", slotStart: choice.stores[0].promise.start },
    },
  );
  expect(movePickup).toEqual({ tried: true, store: { code: "hannam" } });
});

it("is refused where store, product, pieces, price, person or shopper stand in the way", async () => {
  const emailAddress = someone();
  expect(await reserve({ pieces: chairs(5) })).toBe("TOO_MANY_TO_TRY");
  expect(await reserve({ pieces: [{ ...chairs(1)[0], shownPrice: 1 }] })).toBe("PRICE_CHANGED");
  expect(await reserve({ collector: { name: " " } })).toBe("COLLECTOR_MISSING");
  expect(await reserve({ emailAddress: "nobody" })).toBe("COLLECTOR_MISSING");
  await mayBeTried(false);
  expect(await reserve()).toBe("NOT_TRIED");
  await mayBeTried(true);
  await offer("seongsu", { Reservetotry: false });
  expect(await reserve()).toBe("NOT_TRIED");
  await offer("seongsu");
  // Nothing of what was refused holds a piece.
  expect(await atSeongsu(team.chair)).toEqual([4, 0]);
  // Two windows at once are one after the other.
  const twice = await Promise.all([1, 2].map(() => reserve({ emailAddress })));
  expect(twice.filter((one) => one === "TRY_OPEN")).toHaveLength(1);
  expect(await reserve({ emailAddress: emailAddress.toUpperCase() })).toBe("TRY_OPEN");
  const atHannam = { storeCode: "hannam", emailAddress };
  const other = await reserve(atHannam);
  await offer("haeundae");
  expect(await reserve({ storeCode: "haeundae", emailAddress })).toBe("TRIES_OPEN");
  await setStore("haeundae", { Reservetotry: false });
  // What is over is not counted any more.
  const who = new Visitor();
  const { cancelPickup } = await who.ask(
    `mutation($i: CancelPickupInput!) { cancelPickup(input: $i) { __typename } }`,
    { i: { pickupId: (await rowOf(other)).id, proof: { orderCode: other, emailAddress } } },
  );
  expect(cancelPickup.__typename).toBe("Pickup");
  expect(await reserve(atHannam)).not.toBe("TRY_OPEN");
});
