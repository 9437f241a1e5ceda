import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openAnotherEngine } from "./another-engine";
import { owner, Visitor } from "./api";
import { tokenTo } from "./mailbox";
import { personal } from "./personal-columns";
import { setPickup, setStore } from "./pickup-shopping";
import {
  bothPurposes,
  getCarousel,
  loggedEvents,
  productId,
  saveConsent,
  sendEvents,
  shopperWho,
  viewEvent,
} from "./shopper";
import { chooseDelivery, payByCard, setStock, sql, variantId } from "./shopping";

const password = "a-long-sentence";
let engine: Awaited<ReturnType<typeof openAnotherEngine>>;

// Letters and tasks are worked off by this one.
beforeAll(async () => {
  engine = await openAnotherEngine({ COMMERCE_ROLE: "both" });
});
afterAll(() => engine.stop());

/** Told only of people who leave. */
const phone = "+821093847561";

const newName = () => `leaver${Math.random().toString(36).slice(2)}`;

/** A person with an account, signed in; their name is in their e-mail and address. */
async function member(name = newName(), nth = 1) {
  const emailAddress = `${name}@example.com`;
  const person = new Visitor({ engine: engine.url });
  await person.ask(
    `mutation($i: RegisterCustomerInput!) { registerCustomerAccount(input: $i) { __typename } }`,
    { i: { emailAddress, firstName: name, lastName: name, phoneNumber: phone } },
  );
  await person.ask(
    `mutation($t: String!, $p: String) { verifyCustomerAccount(token: $t, password: $p) { __typename } }`,
    { t: await tokenTo(emailAddress, nth), p: password },
  );
  return { name, emailAddress, person };
}

async function signedIn(emailAddress: string): Promise<{ who: Visitor; result: string }> {
  const who = new Visitor({ engine: engine.url });
  const { login } = await who.ask(
    `mutation($e: String!, $p: String!) { login(username: $e, password: $p) { __typename } }`,
    { e: emailAddress, p: password },
  );
  return { who, result: login.__typename };
}

const end = async (person: Visitor, subject: string, tried = password) =>
  (
    await person.ask(
      `mutation($p: String!, $s: String) { deleteMyAccount(password: $p, subject: $s) }`,
      { p: tried, s: subject },
    )
  ).deleteMyAccount as boolean;

/** Columns of which any text holds these words, as `table.column`. */
async function columnsWith(words: string): Promise<string[]> {
  const columns = await sql<{ table: string; column: string }>(
    `SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns
     WHERE table_schema = 'public'
       AND data_type IN ('text', 'character varying', 'json', 'jsonb')`,
  );
  const counted = columns.map(
    ({ table, column }) =>
      `SELECT '${table}.${column}' AS found WHERE EXISTS (SELECT 1 FROM "${table}" WHERE "${column}"::text LIKE $1)`,
  );
  const rows = await sql<{ found: string }>(counted.join(" UNION "), [`%${words}%`]);
  return rows.map(({ found }) => found).sort();
}

const unsentLetters = (words: string) =>
  sql("SELECT key FROM outbox_message WHERE state = 'due' AND data::text LIKE $1", [`%${words}%`]);

describe("the end of an account", () => {
  it("overwrites who it was everywhere but in what was ordered, and what was kept goes", async () => {
    const { name, emailAddress, person } = await member();
    const chair = await variantId("MR-101-WALNUT");
    await setStock(chair, { icheon: 50, seongsu: 50 });
    await person.ask(
      `mutation($i: CreateAddressInput!) { createCustomerAddress(input: $i) { id } }`,
      { i: { fullName: name, streetLine1: name, city: "Seoul", countryCode: "KR" } },
    );
    await person.ask(
      `mutation($p: String!, $e: String!) {
        requestUpdateCustomerEmailAddress(password: $p, newEmailAddress: $e) { __typename } }`,
      { p: password, e: `next-${emailAddress}` },
    );
    const fill = async (fullName: string) => {
      await person.ask(
        `mutation($v: ID!, $i: CreateAddressInput!) {
          addItemToOrder(productVariantId: $v, quantity: 1) { __typename }
          setOrderShippingAddress(input: $i) { __typename } }`,
        { v: chair, i: { fullName, streetLine1: name, city: "Seoul", countryCode: "KR" } },
      );
    };
    const giveAway = () =>
      person.ask(
        `mutation($m: String!) { setGift(input: { isGift: true, message: $m }) { __typename } }`,
        {
          m: `For ${name}`,
        },
      );
    await fill(name);
    await giveAway();
    await chooseDelivery(person);
    expect(await payByCard(person)).toBe(true);
    await fill(name);
    await giveAway();
    await setStore("seongsu");
    const { pickupSlots } = await person.ask(`{ pickupSlots(storeCode: "seongsu") { start } }`);
    const { setPickup: chosen } = await person.ask(setPickup, {
      input: {
        storeCode: "seongsu",
        slotStart: pickupSlots[1].start,
        collector: { name, phone },
        serviceRequests: { agreed: true, note: `Ask ${name}` },
      },
    });
    expect(chosen.__typename).toBe("Order");
    for (const spelt of [emailAddress, emailAddress.toUpperCase()])
      await new Visitor({ engine: engine.url }).ask(
        `mutation($i: ContactMessageInput!) { sendContactMessage(input: $i) { success } }`,
        {
          i: { key: randomUUID(), name, emailAddress: spelt, orderCode: "", text: `I am ${name}` },
        },
      );
    const { keptContactMessages: own } = await person.ask(
      `{ keptContactMessages { name text answers { text } } }`,
    );
    expect(own).toEqual(Array(2).fill({ name, text: `I am ${name}`, answers: [] }));
    const stranger = await shopperWho(bothPurposes);
    await sendEvents(stranger, [viewEvent(await productId("byeot-sofa"))]);
    await expect.poll(() => unsentLetters(emailAddress)).toEqual([]);
    // Whatever holds it is known to be personal, and so in the download or not to be given.
    const decided = (column: string) => {
      const [table = "", name = ""] = column.split(".");
      return personal[table]?.[name] ?? "none";
    };
    expect((await columnsWith(name)).filter((column) => decided(column) === "none")).toEqual([]);

    expect(await end(person, stranger, "a-wrong-sentence")).toBe(false);
    expect(await end(person, stranger)).toBe(true);
    const left = await columnsWith(name);
    expect(left).toEqual(["order.customFieldsGiftmessage", "order.shippingAddress"]);
    expect(left.map(decided)).toEqual(["order", "order"]);
    const orders = await sql<{ placed: boolean; address: string }>(
      `SELECT "orderPlacedAt" IS NOT NULL AS placed, "shippingAddress" AS address FROM "order"
       WHERE "shippingAddress" LIKE $1 OR "customFieldsGiftmessage" LIKE $1`,
      [`%${name}%`],
    );
    expect(orders).toMatchObject([{ placed: true }]);
    expect(await loggedEvents(stranger)).toEqual([]);
    expect((await signedIn(emailAddress)).result).toBe("InvalidCredentialsError");
    expect((await person.ask("{ activeCustomer { id } }")).activeCustomer).toBeNull();
    // The e-mail is free again.
    await member(name, 2);
    expect((await signedIn(emailAddress)).result).toBe("CurrentUser");
  });
});

describe("the browsers of an account", () => {
  const allowed = [...bothPurposes].sort();
  const move = async (who: Visitor, how: "join" | "leave", subject: string) => {
    const { visitor } = await who.ask(
      `mutation($s: String!) { visitor: ${how}Visitor(subject: $s) { subject granted } }`,
      { s: subject },
    );
    return visitor as { subject: string; granted: string[] };
  };
  const recent = (subject: string) => async () =>
    (await getCarousel("recently_viewed", { subject }, { engine: engine.url })).items.map(
      (item) => item.productId,
    );

  it("share what was looked at once signed in, and part when they sign out", async () => {
    const { emailAddress, person } = await member();
    const [sofa, lamp] = [await productId("byeot-sofa"), await productId("dalbit-floor-lamp")];
    const first = await shopperWho(bothPurposes);
    await sendEvents(first, [viewEvent(sofa)]);
    expect(await move(person, "join", first)).toEqual({ subject: first, granted: allowed });

    const { who } = await signedIn(emailAddress);
    const second = await shopperWho(["personalisation"]);
    await sendEvents(second, [viewEvent(lamp)]);
    expect((await move(who, "join", second)).subject).toBe(first);
    await expect.poll(recent(first)).toEqual([String(sofa)]);

    const left = await move(who, "leave", first);
    expect(left).toEqual({ subject: expect.not.stringMatching(first), granted: allowed });
    expect(await recent(left.subject)()).toEqual([]);
  });

  it("are not joined where nothing is allowed, nor with those of another person", async () => {
    const [one, other] = [await member(), await member()];
    const silent = await shopperWho([]);
    expect(await move(one.person, "join", silent)).toEqual({ subject: silent, granted: [] });
    const shared = await shopperWho(bothPurposes);
    expect((await move(one.person, "join", shared)).subject).toBe(shared);
    const fresh = await move(other.person, "join", shared);
    expect(fresh).toEqual({ subject: expect.not.stringMatching(shared), granted: allowed });
  });

  it("show, give back and forget the same", async () => {
    const { emailAddress, person } = await member();
    const [sofa, lamp] = [await productId("byeot-sofa"), await productId("dalbit-floor-lamp")];
    const [first, second] = [await shopperWho(bothPurposes), await shopperWho(bothPurposes)];
    await sendEvents(first, [viewEvent(sofa, { ago: 60_000 })]);
    await sendEvents(second, [viewEvent(lamp)]);
    await move(person, "join", first);
    await move((await signedIn(emailAddress)).who, "join", second);
    const seenBy = async (page: object) => {
      const { keptEvents } = await new Visitor({ language: "en" }).ask(
        `query($s: String!, $take: Int, $skip: Int) {
          keptEvents(subject: $s, take: $take, skip: $skip) { productName } }`,
        { s: second, ...page },
      );
      return keptEvents;
    };
    expect(await seenBy({})).toMatchObject([
      { productName: "Dalbit Floor Lamp" },
      { productName: "Byeot Sofa" },
    ]);
    expect(await seenBy({ take: 1, skip: 1 })).toMatchObject([{ productName: "Byeot Sofa" }]);
    await saveConsent(first, []);
    expect([await loggedEvents(first), await loggedEvents(second)]).toEqual([[], []]);
  });
});

describe("events", () => {
  it("are deleted after 90 days, those of made-up shoppers too", async () => {
    const subject = randomUUID();
    for (const days of [1, 89, 91, 400])
      await sql(
        `INSERT INTO shop_event ("eventId", subject, type, market, at, personalisation, analytics, synthetic)
         VALUES ($1, $2, 'view', 'kr', now() - make_interval(days => $3), true, false, $3 > 100)`,
        [randomUUID(), subject, days],
      );
    const boss = await owner({ engine: engine.url });
    await boss.ask(`mutation { runScheduledTask(id: "delete-old-events") { success } }`);
    await expect.poll(() => loggedEvents(subject)).toHaveLength(2);
  });
});
