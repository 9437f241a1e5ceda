import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openPushReceiver } from "../../scripts/testing/push-receiver";
import { openAnotherEngine } from "./another-engine";
import { Visitor } from "./api";
import { openEvents } from "./pickup-listening";
import { setStore } from "./pickup-shopping";
import { setStock, sql } from "./shopping";
import { clearDevices, onDevice, subscribe } from "./staff-pushing";
import { storeTeam } from "./store-team";

const team = storeTeam();
const sku = "MR-101-NATURAL-OAK";
let gtin: string;

beforeAll(async () => {
  const [row] = await sql<{ code: string }>(
    `SELECT "customFieldsBarcode" AS code FROM product_variant WHERE id = $1`,
    [team.chair],
  );
  gtin = row?.code ?? "";
});
beforeEach(async () => {
  await sql("DELETE FROM help_call");
  await sql("DELETE FROM shelf_tag");
  await setStock(team.chair, { seongsu: 3, hannam: 2 });
});
afterAll(async () => {
  await setStore("seongsu", { Helpminutes: 10 });
  await sql("DELETE FROM help_call");
});

const inMarket = (market: string) => new Visitor({ channel: market });

const print = async (who = team.associate, storeCode = "seongsu") =>
  (
    await who.ask(
      `mutation($s: String!, $v: [ID!]!) {
        printShelfTags(storeCode: $s, variantIds: $v) { id gtin price } }`,
      { s: storeCode, v: [team.chair] },
    )
  ).printShelfTags;

const target = async (code: string, store: string, market = "kr") =>
  (
    await inMarket(market).ask(
      "query($g: String!, $s: String!) { tagTarget(gtin: $g, storeCode: $s) { variantId market } }",
      { g: code, s: store },
    )
  ).tagTarget;

const article = async (store: string, tag?: string, market = "kr") =>
  (
    await inMarket(market).ask(
      `query($s: String!, $v: ID!, $t: ID) { articleInStore(storeCode: $s, variantId: $v, tagId: $t) {
        store { code } elsewhere { code market } place left stock tagPrice help
        around { store { code } } } }`,
      { s: store, v: team.chair, t: tag },
    )
  ).articleInStore;

const ask = async (secret: string = randomUUID(), store = "seongsu") =>
  (
    await inMarket("kr").ask(
      "mutation($i: AskForHelpInput!) { askForHelp(input: $i) { offer call { state } } }",
      { i: { storeCode: store, variantId: team.chair, secret } },
    )
  ).askForHelp;

const stateOf = async (secret: string) =>
  (await inMarket("kr").ask("query($s: String!) { helpCall(secret: $s) { state } }", { s: secret }))
    .helpCall?.state;

const openCalls = async (who = team.associate): Promise<{ id: string; sku: string }[]> =>
  (await who.ask(`{ storeHelpCalls(storeCode: "seongsu") { id sku place } }`)).storeHelpCalls;

const come = async (who: Visitor, id: string) =>
  (await who.ask("mutation($id: ID!) { answerHelpCall(id: $id) { outcome by } }", { id }))
    .answerHelpCall;

describe("the tag of a shelf", () => {
  it("names its article in the market of its store, however the number is written", async () => {
    const found = { variantId: String(team.chair), market: "kr" };
    expect(await target(gtin, "seongsu")).toEqual(found);
    expect(await target(gtin.padStart(14, "0"), "seongsu", "us")).toEqual(found);
    // Of a store that there is not, the article is shown still.
    expect(await target(gtin, "closed-long-ago", "us")).toEqual({ ...found, market: null });
    // Another retailer's, and one that was misread.
    expect(await target("4006381333931", "seongsu")).toBeNull();
    const wrong = `${gtin.slice(0, -1)}${(Number(gtin.at(-1)) + 1) % 10}`;
    expect(await target(wrong, "seongsu")).toBeNull();
  });

  it("says the price that was printed, of that print in that store alone", async () => {
    const [tag] = await print();
    expect(tag.gtin).toBe(gtin.padStart(14, "0"));
    expect((await article("seongsu", tag.id)).tagPrice).toBe(tag.price);
    expect((await article("hannam", tag.id)).tagPrice).toBeNull();
    expect((await article("seongsu", "99999999")).tagPrice).toBeNull();
    expect((await article("seongsu")).tagPrice).toBeNull();
    // Printed again at the same price it is the same tag, also by two at once.
    const again = await Promise.all([print(), print(team.manager)]);
    for (const [same] of again) expect(same.id).toBe(tag.id);
    const { errors } = await team.associate.send(
      `mutation($v: [ID!]!) { printShelfTags(storeCode: "hannam", variantIds: $v) { id } }`,
      { v: [team.chair] },
    );
    expect(errors?.[0].extensions.code).toBe("FORBIDDEN");
  });

  it("tells where the article stands there, and who else has it", async () => {
    const here = await article("seongsu");
    expect(here).toMatchObject({ store: { code: "seongsu" }, elsewhere: null, left: 3 });
    expect(here.place).toEqual(expect.any(String));
    expect(here.around.map(({ store }: { store: { code: string } }) => store.code)).toEqual([
      "hannam",
    ]);
  });

  it("of a store that is gone or another market's says so, and stays of use", async () => {
    const nothing = { store: null, place: null, left: null, tagPrice: null, help: "GONE" };
    const gone = await article("closed-long-ago");
    expect(gone).toMatchObject({ ...nothing, elsewhere: null });
    expect(gone.around).toHaveLength(2);
    expect(await article("seongsu", undefined, "us")).toMatchObject({
      ...nothing,
      elsewhere: { code: "seongsu", market: "KR" },
    });
  });
});

describe("a shopper in an aisle", () => {
  it("rings the store once, hears that a person comes, and one of two comes", async () => {
    const events = await openEvents(team.manager, "seongsu");
    const secret = randomUUID();
    const answers = await Promise.all([ask(secret), ask(secret), ask(secret)]);
    for (const { offer, call } of answers) {
      expect(offer).toBe("OFFERED");
      expect(call.state).toBe("WAITING");
    }
    const [call, ...more] = await openCalls();
    expect(more).toEqual([]);
    expect(call).toMatchObject({ sku });
    const id = call?.id ?? "";
    await expect.poll(() => events.calls()?.map((one) => one.id)).toEqual([id]);
    const both = await Promise.all([come(team.associate, id), come(team.manager, id)]);
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(["TAKEN", "YOURS"]);
    expect(both.find(({ outcome }) => outcome === "TAKEN")?.by).toEqual(expect.any(String));
    expect(await stateOf(secret)).toBe("COMING");
    await expect.poll(() => events.calls()).toEqual([]);
    events.close();
    // The first one asks again after a lost answer, and it is theirs still.
    const first = both[0]?.outcome === "YOURS" ? team.associate : team.manager;
    expect((await come(first, id)).outcome).toBe("YOURS");
  });

  it("takes it back, and no one comes any more", async () => {
    const secret = randomUUID();
    await ask(secret);
    const [call] = await openCalls();
    await inMarket("kr").ask("mutation($s: String!) { endHelpCall(secret: $s) { state } }", {
      s: secret,
    });
    expect(await stateOf(secret)).toBe("ENDED");
    expect((await come(team.associate, call?.id ?? "")).outcome).toBe("OVER");
    expect(await openCalls()).toEqual([]);
  });

  it("rings no longer than the store wants, and not where it wants or can have none", async () => {
    const secret = randomUUID();
    await ask(secret);
    const [call] = await openCalls();
    await sql(`UPDATE help_call SET "expiresAt" = now() - interval '1 s'`);
    expect(await stateOf(secret)).toBe("EXPIRED");
    expect(await openCalls()).toEqual([]);
    expect((await come(team.associate, call?.id ?? "")).outcome).toBe("OVER");
    await setStore("seongsu", { Helpminutes: 0 });
    expect(await ask()).toEqual({ offer: "OFF", call: null });
    await setStore("seongsu", { Helpminutes: 10, Hours: [] });
    expect(await ask()).toEqual({ offer: "CLOSED", call: null });
    expect(await ask(randomUUID(), "closed-long-ago")).toEqual({ offer: "GONE", call: null });
    expect(await openCalls()).toEqual([]);
  });

  it("cannot flood a store", async () => {
    const offers = await Promise.all(Array.from({ length: 24 }, () => ask()));
    expect(offers.filter(({ offer }) => offer === "OFFERED")).toHaveLength(20);
    expect(offers.filter(({ offer }) => offer === "BUSY")).toHaveLength(4);
    expect(await openCalls()).toHaveLength(20);
  });

  it("is answered by people of the store alone, and by a secret that no one guesses", async () => {
    const { errors } = await inMarket("kr").send(
      "mutation($i: AskForHelpInput!) { askForHelp(input: $i) { offer } }",
      { i: { storeCode: "seongsu", variantId: team.chair, secret: "1" } },
    );
    expect(errors?.[0].extensions.code).toBe("USER_INPUT_ERROR");
    await ask(randomUUID(), "hannam");
    const [row] = await sql<{ id: number }>("SELECT id FROM help_call");
    const foreign = await team.associate.send(
      "mutation($id: ID!) { answerHelpCall(id: $id) { outcome } }",
      { id: row?.id },
    );
    expect(foreign.errors?.[0].extensions.code).toBe("FORBIDDEN");
  });
});

describe("a locked phone", () => {
  it("rings for help with the aisle, and is quiet once a person comes", async () => {
    const receiver = await openPushReceiver();
    const engine = await openAnotherEngine({ COMMERCE_ROLE: "both" });
    await sql(`UPDATE pickup SET "answeredAt" = now()`);
    const { person } = await onDevice("associate");
    const phone = receiver.subscribe();
    await subscribe(person, phone);
    await ask();
    const [call] = await openCalls();
    const tags = () => phone.heard.map(({ message }) => message.notification.tag);
    await expect.poll(tags).toEqual([`help-${call?.id}`]);
    const [row] = await sql<{ place: string }>(
      `SELECT place FROM shelf_place b JOIN stock_location s ON s.id = b."storeId"
       WHERE s."customFieldsCode" = 'seongsu' AND b."variantId" = $1`,
      [team.chair],
    );
    expect(phone.heard[0]?.message.notification.title).toContain(row?.place);
    expect(phone.heard[0]?.message.notification.navigate).toContain(`/help/${call?.id}`);
    await come(person, call?.id ?? "");
    await sql(`UPDATE staff_push SET "dueAt" = now()`);
    await expect.poll(() => sql("SELECT 1 FROM staff_push")).toEqual([]);
    expect(tags()).toHaveLength(1);
    await clearDevices();
    await engine.stop();
    await receiver.close();
  });
});
