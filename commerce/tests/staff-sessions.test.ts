import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { secondEngine } from "./another-engine";
import { type ApiOptions, owner, Visitor } from "./api";
import { openEvents } from "./pickup-listening";
import { makeReady, placedOrder, sendCommand, staff } from "./pickup-staffing";
import { setStock, sql } from "./shopping";
import { storeTeam } from "./store-team";

const team = storeTeam();
const refused = /not currently authorized/;

/** A person at work on a device of their own, with the key that ends the session. */
async function onPhone(who: Parameters<typeof staff>[0], name: string, options?: ApiOptions) {
  const person = await staff(who, options);
  const key = randomUUID();
  const { openStaffSession: id } = await person.ask(
    `mutation($i: OpenStaffSessionInput!) { openStaffSession(input: $i) }`,
    { i: { key, name, browser: "Chrome, Android" } },
  );
  return { person, key, id: String(id) };
}

const board = (who: Visitor, store = "seongsu") =>
  who.ask(`query($s: String!) { pickupBoard(storeCode: $s) { cursor } }`, { s: store });

interface Listed {
  id: string;
  person: string;
  device: string;
  browser: string;
  storeCode: string | null;
  own: boolean;
}
const fields = "id person device browser storeCode own signedInAt seenAt";
const listed = async (who: Visitor, store = "seongsu"): Promise<Listed[]> =>
  (await who.ask(`query($s: String!) { staffSessions(storeCode: $s) { ${fields} } }`, { s: store }))
    .staffSessions;
const end = (who: Visitor, id: string, store = "seongsu") =>
  who.ask(`mutation($s: String!, $id: ID!) { endStaffSession(storeCode: $s, id: $id) { id } }`, {
    s: store,
    id,
  });
const signOut = (who: Visitor, key?: string) =>
  who.ask(`mutation($k: String) { signOutStaff(key: $k) { success } }`, { k: key ?? null });
const endedBy = async (token: string | undefined) =>
  (
    await new Visitor({ api: "admin-api" }).ask(
      `query($t: String!) { staffSessionEndedBy(token: $t) }`,
      { t: token },
    )
  ).staffSessionEndedBy;

describe("sessions of the staff app", () => {
  it("are listed for a manager: who, on which device, at which store", async () => {
    const phone = await onPhone("associate", "counter 1");
    await board(phone.person);
    const manager = await onPhone("manager", "office");
    const own = await listed(manager.person);
    expect(own.find(({ id }) => id === phone.id)).toMatchObject({
      person: "Yuna Choi",
      device: "counter 1",
      browser: "Chrome, Android",
      storeCode: "seongsu",
      own: false,
    });
    expect(own.find(({ id }) => id === manager.id)).toMatchObject({ device: "office", own: true });
    // Yuna does not work at Hannam, and her phone shows nothing of it.
    const there = await listed(manager.person, "hannam");
    expect(there.map(({ id }) => id)).not.toContain(phone.id);
    await expect(listed(phone.person)).rejects.toThrow(refused);
    await expect(end(phone.person, manager.id)).rejects.toThrow(refused);
    await expect(end(manager.person, phone.id, "hannam")).rejects.toThrow();
    await board(phone.person);
  });

  it("are shown where a person looks at a queue, also when they only own the shop", async () => {
    const boss = await owner();
    const key = randomUUID();
    await boss.ask(`mutation($i: OpenStaffSessionInput!) { openStaffSession(input: $i) }`, {
      i: { key, name: "owner's phone", browser: "Safari" },
    });
    const names = async () => (await listed(team.manager)).map(({ device }) => device);
    expect(await names()).not.toContain("owner's phone");
    await board(boss);
    expect(await names()).toContain("owner's phone");
    await signOut(boss, key);
    await expect(board(boss)).rejects.toThrow(refused);
  });

  it("end at the manager's word, in the middle of a hand-over, on every engine", async () => {
    const second = await secondEngine();
    await setStock(team.chair, { seongsu: 2 });
    const order = await placedOrder(team.chair);
    await makeReady(team.manager, order);
    const phone = await onPhone("associate", "lost phone");
    const token = phone.person.sessionToken;
    // A refusal opens a new session for a visitor: each question is asked in the old one.
    const asIfOpen = (engine = second.url) => new Visitor({ api: "admin-api", engine }).with(token);
    // Both engines know the session, and remember it.
    await board(phone.person);
    await board(asIfOpen());
    const events = await openEvents(asIfOpen(), "seongsu", { engine: second.url });
    await end(team.manager, phone.id);
    await events.ended;
    const handOver = { pickupId: order.id, pass: { code: order.code } };
    for (const engine of [second.url, inject("engineUrl")]) {
      await expect(board(asIfOpen(engine))).rejects.toThrow(refused);
      await expect(sendCommand(asIfOpen(engine), "handOverPickup", handOver)).rejects.toThrow(
        refused,
      );
    }
    const [row] = await sql<{ state: string }>("SELECT state FROM pickup WHERE id = $1", [
      order.id,
    ]);
    expect(row?.state).toBe("ready");
    expect(await endedBy(token)).toBe("Doyun Han");
    // Another phone of the same person goes on, and what was kept is done there.
    const again = await onPhone("associate", "spare phone");
    expect(await sendCommand(again.person, "handOverPickup", handOver)).toMatchObject({
      state: "collected",
    });
  });

  it("end by the device's key alone, once or often, and no other session with them", async () => {
    const phone = await onPhone("associate", "phone a");
    const other = await onPhone("associate", "phone b");
    const stranger = new Visitor({ api: "admin-api" });
    await signOut(stranger, randomUUID());
    await signOut(stranger);
    await board(phone.person);
    await Promise.all([1, 2, 3].map(() => signOut(new Visitor({ api: "admin-api" }), phone.key)));
    const { sessionToken } = phone.person;
    await expect(board(phone.person)).rejects.toThrow(refused);
    await board(other.person);
    expect(await endedBy(sessionToken)).toBeNull();
    await signOut(other.person);
    await expect(board(other.person)).rejects.toThrow(refused);
  });

  it("end once when two managers and the person end them at the same moment", async () => {
    const phone = await onPhone("associate", "wanted by all");
    const ends = await Promise.allSettled([
      end(team.manager, phone.id),
      end(team.manager, phone.id),
      signOut(phone.person, phone.key),
    ]);
    expect(ends.some(({ status }) => status === "fulfilled")).toBe(true);
    await expect(board(phone.person)).rejects.toThrow(refused);
    const rows = await sql(
      `SELECT 1 FROM staff_device WHERE "sessionId" = $1 AND "endedAt" > now() - interval '1 minute'`,
      [phone.id],
    );
    expect(rows).toHaveLength(1);
    await expect(end(team.manager, phone.id)).rejects.toThrow();
  });
});

const verifier = (digit: string) => ({
  salt: digit.repeat(32),
  hash: digit.repeat(64),
  rounds: 600_000,
});
const setPin = (who: Visitor, pin: object) =>
  who.ask(`mutation($p: StaffPinInput!) { setStaffPin(input: $p) { success } }`, { p: pin });
const pinOf = async (who: Visitor) =>
  (await who.ask("{ ownStaffSession { pin { salt hash rounds } } }")).ownStaffSession.pin;

describe("a PIN", () => {
  // Others may have let people choose theirs.
  beforeAll(() => sql("DELETE FROM staff_pin"));

  it("is the person's alone, on all of their devices and through sessions", async () => {
    const phone = await onPhone("associate", "phone a");
    await setPin(phone.person, verifier("a"));
    await signOut(phone.person, phone.key);
    await expect(setPin(phone.person, verifier("d"))).rejects.toThrow(refused);
    expect(await pinOf((await onPhone("associate", "phone b")).person)).toEqual(verifier("a"));
    expect(await pinOf(team.manager)).toBeNull();
    await setPin(team.manager, verifier("b"));
    await setPin(team.manager, verifier("c"));
    expect(await pinOf(team.manager)).toEqual(verifier("c"));
    expect(await pinOf(team.associate)).toEqual(verifier("a"));
  });

  it("is refused when it is kept in a way that protects nothing", async () => {
    for (const weak of [
      { ...verifier("a"), rounds: 1_000 },
      { ...verifier("a"), salt: "" },
      { ...verifier("a"), hash: "2468" },
    ])
      await expect(setPin(team.associate, weak)).rejects.toThrow("staff-pin-invalid");
  });

  it("is demanded by managers, at their own stores", async () => {
    const demand = (who: Visitor, required: boolean, store = "seongsu") =>
      who.ask(
        `mutation($s: String!, $r: Boolean!) { requireStaffPin(storeCode: $s, required: $r) { success } }`,
        { s: store, r: required },
      );
    const demanded = async () =>
      (await team.associate.ask("{ pickupCounters { pinRequired } }")).pickupCounters[0]
        .pinRequired;
    expect(await demanded()).toBe(false);
    await expect(demand(team.associate, true)).rejects.toThrow(refused);
    await expect(demand(team.manager, true, "gangnam")).rejects.toThrow(refused);
    await demand(team.manager, true);
    expect(await demanded()).toBe(true);
    await demand(team.manager, false);
    expect(await demanded()).toBe(false);
  });
});

afterAll(async () => {
  await sql("DELETE FROM staff_pin");
});
