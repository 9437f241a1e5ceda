import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openPushReceiver, type StandInBrowser } from "../../scripts/testing/push-receiver";
import { openAnotherEngine } from "./another-engine";
import type { Visitor } from "./api";
import { callOff } from "./counting";
import { setStore } from "./pickup-shopping";
import { type Placed, placedOrder, sendCommand } from "./pickup-staffing";
import { setStock, sql } from "./shopping";
import {
  clearDevices,
  makeLate,
  onDevice,
  pass,
  passOfTransfer,
  subscribe,
  unsubscribe,
} from "./staff-pushing";
import { storeTeam } from "./store-team";
import { askFor, endTransfers, stepsOf } from "./transferring";

type Receiver = Awaited<ReturnType<typeof openPushReceiver>>;

const team = storeTeam();
let receiver: Receiver;
/** Two engines that work jobs off, as a shop with more visitors has. */
let engines: Awaited<ReturnType<typeof openAnotherEngine>>[] = [];

const openWorker = () => openAnotherEngine({ COMMERCE_ROLE: "both" });
beforeAll(async () => {
  receiver = await openPushReceiver();
  engines = await Promise.all([openWorker(), openWorker()]);
});
afterAll(async () => {
  for (const engine of engines) await engine.stop();
  for (const code of ["seongsu", "hannam"])
    await setStore(code, { Warnminutes: 10, Escalateminutes: 10 });
  await receiver.close();
});
beforeEach(async () => {
  await setStock(team.chair, { seongsu: 50, hannam: 50 });
  for (const code of ["seongsu", "hannam"])
    await setStore(code, { Warnminutes: 0, Escalateminutes: 0 });
  // What other tests placed is no news.
  await sql(`UPDATE pickup SET "answeredAt" = now()`);
});
afterEach(clearDevices);

const tags = ({ heard }: StandInBrowser) => heard.map(({ message }) => message.notification.tag);
const titles = ({ heard }: StandInBrowser) =>
  heard.map(({ message }) => message.notification.title);
const tagOf = ({ id }: Placed) => `order-${id}`;
const answer = (who: Visitor, { id }: Placed) =>
  who.ask("mutation($id: ID!) { answerPickup(id: $id) { success } }", { id });

/** A person with a phone that rings while it is locked. */
async function ringing(who: "associate" | "manager", store?: string) {
  const { person, key } = await onDevice(who, store);
  const phone = receiver.subscribe();
  expect((await subscribe(person, phone)).errors).toBeUndefined();
  return { person, key, phone };
}

/** Both engines have looked at all that there is: an order after it was pushed to this phone. */
async function settled({ phone }: { phone: StandInBrowser }) {
  const later = await placedOrder(team.chair);
  await expect.poll(() => tags(phone)).toContain(tagOf(later));
  return later;
}

describe("a locked phone", () => {
  it("rings once for a new order, with two engines at work, and tells no names", async () => {
    const { phone } = await ringing("associate");
    const orders = [await placedOrder(team.chair), await placedOrder(team.chair)];
    await expect.poll(() => new Set(tags(phone)).size).toBe(2);
    orders.push(await settled({ phone }));
    expect(tags(phone).sort()).toEqual(orders.map(tagOf).sort());
    const [first] = phone.heard;
    expect(first?.headers).toMatchObject({
      "content-encoding": "aes128gcm",
      urgency: "high",
      ttl: "180",
      topic: first?.message.notification.tag,
    });
    expect(first?.message.web_push).toBe(8030);
    expect(JSON.stringify(first?.message)).not.toMatch(/Guest|collector|82 10/);
    expect(first?.message.notification).toMatchObject({
      title: `새 주문 \u2066#${orders.find((one) => tagOf(one) === first?.message.notification.tag)?.orderCode.slice(-4)}\u2069`,
      lang: "ko",
    });
  });

  it("rings for what was in work and is cancelled, and not for what a person has answered", async () => {
    const order = await placedOrder(team.chair);
    await sendCommand(team.manager, "startPicking", { pickupId: order.id });
    const { phone } = await ringing("associate");
    await callOff(order);
    await expect.poll(() => tags(phone)).toEqual([tagOf(order)]);
    expect(titles(phone)[0]).toContain("취소");
  });

  it("rings again while no one answers, and is quiet from the answer on", async () => {
    const { phone, person } = await ringing("associate");
    const order = await placedOrder(team.chair);
    await expect.poll(() => tags(phone)).toHaveLength(1);
    await pass(4, order);
    await expect.poll(() => tags(phone)).toHaveLength(2);
    await answer(person, order);
    await pass(4, order);
    await settled({ phone });
    expect(tags(phone).filter((tag) => tag === tagOf(order))).toHaveLength(2);
    expect(await sql(`SELECT 1 FROM staff_push WHERE "pickupId" = $1`, [order.id])).toEqual([]);
  });

  it("does not ring for what was answered before it could be sent", async () => {
    const { phone, person } = await ringing("associate");
    phone.answerWith(503);
    const order = await placedOrder(team.chair);
    await expect.poll(() => tags(phone)).toHaveLength(1);
    await answer(person, order);
    phone.answerWith(201);
    await sql(`UPDATE staff_push_device SET "freeAt" = now()`);
    await settled({ phone });
    expect(tags(phone).filter((tag) => tag === tagOf(order))).toHaveLength(1);
  });

  it("is left alone for as long as its push service asks, and then hears it", async () => {
    const { phone } = await ringing("associate");
    phone.answerWith(429, { "retry-after": "300" });
    const order = await placedOrder(team.chair);
    const waits = () =>
      sql(`SELECT failures FROM staff_push_device WHERE "freeAt" > now() + interval '200 s'`);
    await expect.poll(waits).toEqual([{ failures: 1 }]);
    phone.answerWith(201);
    await sql(`UPDATE staff_push_device SET "freeAt" = now()`);
    await expect.poll(() => tags(phone)).toEqual([tagOf(order), tagOf(order)]);
    await expect
      .poll(() => sql("SELECT failures FROM staff_push_device"))
      .toEqual([{ failures: 0 }]);
  });

  it("gets what an engine had taken that was killed before its push service answered", async () => {
    for (const engine of engines) await engine.stop();
    const doomed = await openWorker();
    const { phone } = await ringing("associate");
    phone.answerWith("hold");
    const order = await placedOrder(team.chair);
    await expect.poll(() => tags(phone)).toEqual([tagOf(order)]);
    doomed.process.kill("SIGKILL");
    const [lease] = await sql(`SELECT "freeAt" > now() AS taken FROM staff_push_device`);
    expect(lease).toEqual({ taken: true });
    phone.answerWith(201);
    engines = await Promise.all([openWorker(), openWorker()]);
    // The minute of the lease is over.
    await sql(`UPDATE staff_push_device SET "freeAt" = now()`);
    await expect.poll(() => tags(phone)).toEqual([tagOf(order), tagOf(order)]);
  });
});

describe("who is pushed", () => {
  it("is who looks at the store's queue; its managers too, when no one answers in time", async () => {
    await setStore("seongsu", { Warnminutes: 0, Escalateminutes: 10 });
    const here = await ringing("associate");
    const manager = await ringing("manager", "hannam");
    const order = await placedOrder(team.chair);
    await expect.poll(() => tags(here.phone)).toEqual([tagOf(order)]);
    expect(tags(manager.phone)).toEqual([]);
    await pass(11, order);
    await expect.poll(() => tags(manager.phone)).toEqual([tagOf(order)]);
    expect(manager.phone.heard[0]?.message.notification.body).toContain("11분째 미확인");
    expect(manager.phone.heard[0]?.message.notification.navigate).toContain("/KR/seongsu/order/");
  });

  it("is no manager where the store says never", async () => {
    const here = await ringing("associate");
    const manager = await ringing("manager", "hannam");
    const order = await placedOrder(team.chair);
    await expect.poll(() => tags(here.phone)).toEqual([tagOf(order)]);
    await pass(600, order);
    await settled(here);
    expect(tags(manager.phone)).toEqual([]);
  });

  it("is no one while the store is closed; what came in before rings when it opens", async () => {
    const order = await placedOrder(team.chair);
    await sql(`UPDATE pickup SET "placedAt" = now() - interval '30 minutes' WHERE id = $1`, [
      order.id,
    ]);
    await setStore("seongsu", { Warnminutes: 0, Escalateminutes: 0, Hours: [] });
    const { phone } = await ringing("associate");
    await sql(`UPDATE session SET "createdAt" = "createdAt" - interval '3 minutes'
      WHERE id IN (SELECT "sessionId" FROM staff_push_device)`);
    const other = await ringing("manager", "hannam");
    const later = await placedOrder(team.chair, 1, "hannam");
    await expect.poll(() => tags(other.phone)).toEqual([tagOf(later)]);
    expect(tags(phone)).toEqual([]);
    // It opens in a few minutes: the doors are closed, and people are there.
    const clockIn = (minutes: number) =>
      new Date(Date.now() + minutes * 60_000)
        .toLocaleTimeString("en-GB", { timeZone: "Asia/Seoul" })
        .slice(0, 5);
    const open = { opens: clockIn(14.5), closes: clockIn(74.5) };
    const Hours = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, ...open }));
    await setStore("seongsu", { Warnminutes: 0, Escalateminutes: 0, Hours });
    await expect.poll(() => tags(phone)).toEqual([tagOf(order)]);
  });

  it("is no device that the browser has given up, and none whose session is over", async () => {
    const gone = await ringing("associate");
    gone.phone.answerWith(410);
    const left = await ringing("associate");
    const stays = await ringing("associate");
    await left.person.ask("mutation($k: String) { signOutStaff(key: $k) { success } }", {
      k: left.key,
    });
    await settled(stays);
    await expect
      .poll(() => sql("SELECT endpoint FROM staff_push_device"))
      .toEqual([{ endpoint: stays.phone.subscription.endpoint }]);
    expect(left.phone.heard).toEqual([]);
    expect(gone.phone.heard).toHaveLength(1);
  });
});

describe("a transfer between stores", () => {
  afterEach(endTransfers);

  it("rings where it is asked for until a person there packs; again when it is late", async () => {
    await setStore("seongsu", { Warnminutes: 0, Escalateminutes: 10 });
    const here = await ringing("associate");
    const there = await ringing("manager", "hannam");
    const transfer = await askFor(team.manager, team.chair, 2);
    const tag = `transfer-${transfer.id}`;
    await expect.poll(() => tags(here.phone)).toEqual([tag]);
    const { headers, message } = here.phone.heard[0] ?? {};
    expect(headers).toMatchObject({ urgency: "high", ttl: "180", topic: tag });
    expect(message?.notification).toMatchObject({ silent: false, body: "마루 성수" });
    expect(message?.notification.title).toBe("매장 간 이동 요청 · \u2068마루 한남\u2069");
    expect(message?.notification.navigate).toContain(`/at/KR/seongsu/transfers/${transfer.id}`);
    await passOfTransfer(4, transfer);
    await expect.poll(() => tags(here.phone)).toHaveLength(2);
    // Its managers hear of it, wherever they work, when no one answers.
    expect(tags(there.phone)).toEqual([]);
    await passOfTransfer(7, transfer);
    await expect.poll(() => tags(there.phone)).toEqual([tag]);
    expect(there.phone.heard[0]?.message.notification.body).toContain("11분째 미확인");
    await stepsOf(transfer).pack(team.associate, 1);
    await passOfTransfer(4, transfer);
    const known = await settled(here);
    const rounds = tags(here.phone).filter((one) => one === tag).length;
    await answer(here.person, known);
    await makeLate(transfer);
    await expect.poll(() => tags(here.phone).filter((one) => one === tag)).toHaveLength(rounds + 1);
    expect(titles(here.phone).at(-1)).toContain("지연");
  });

  it("is no more than a notice where it is sent to: without a sound, once, and to no managers", async () => {
    await setStore("hannam", { Warnminutes: 0, Escalateminutes: 10 });
    const elsewhere = await ringing("manager", "seongsu");
    const steps = stepsOf(await askFor(team.manager, team.chair, 1));
    await steps.pack(team.associate, 1);
    await steps.close(team.associate);
    const transfer = await steps.label(team.associate);
    const tag = `transfer-${transfer.id}`;
    const there = await ringing("manager", "hannam");
    await steps.send(team.associate);
    await expect.poll(() => tags(there.phone)).toEqual([tag]);
    const [{ headers, message } = {}] = there.phone.heard;
    expect(headers).toMatchObject({ urgency: "normal", ttl: "14400" });
    expect(message?.notification).toMatchObject({ silent: true, body: "마루 한남" });
    await passOfTransfer(30, transfer);
    const later = await placedOrder(team.chair, 1, "hannam");
    await expect.poll(() => tags(there.phone)).toContain(tagOf(later));
    expect(tags(there.phone)).toEqual([tag, tagOf(later)]);
    expect(tags(elsewhere.phone).filter((one) => one === tag)).toEqual([]);
    await makeLate(transfer);
    await expect.poll(() => tags(there.phone).filter((one) => one === tag)).toHaveLength(2);
    expect(there.phone.heard.at(-1)?.message.notification).toMatchObject({ silent: false });
    // Once it is counted, what waits to ring again is dropped.
    await steps.receive(team.manager, 1);
    await passOfTransfer(4, transfer);
    const waits = `SELECT 1 FROM staff_push WHERE "transferId" = $1 AND "dueAt" < 'infinity'`;
    await expect.poll(() => sql(waits, [transfer.id])).toEqual([]);
    expect(tags(there.phone).filter((one) => one === tag)).toHaveLength(2);
  });
});

describe("a subscription", () => {
  it("is its person's alone: no other ends it or takes it over without its keys", async () => {
    const mine = await ringing("associate");
    const other = await onDevice("manager");
    await unsubscribe(other.person, mine.phone);
    const stolen = receiver.subscribe();
    const { endpoint } = mine.phone.subscription;
    const answered = await subscribe(other.person, {
      subscription: { ...stolen.subscription, endpoint },
    });
    expect(answered.errors?.[0].extensions.code).toBe("FORBIDDEN");
    await settled(mine);
    await unsubscribe(mine.person, mine.phone);
    expect(await sql("SELECT 1 FROM staff_push_device")).toEqual([]);
  });

  it("follows the next person who signs in on the device", async () => {
    const first = await ringing("associate");
    const next = await onDevice("manager");
    expect((await subscribe(next.person, first.phone)).errors).toBeUndefined();
    await first.person.ask("mutation($k: String) { signOutStaff(key: $k) { success } }", {
      k: first.key,
    });
    await settled(first);
    const [row] = await sql(
      `SELECT a."emailAddress" FROM staff_push_device d JOIN administrator a ON a."userId" = d."userId"`,
    );
    expect(row).toEqual({ emailAddress: "manager@example.com" });
  });

  it("is to a public address, with keys, and for ten devices of a person", async () => {
    const { person } = await onDevice("associate");
    const { subscription } = receiver.subscribe();
    for (const wrong of [
      { endpoint: "https://10.0.0.8/x" },
      { endpoint: "http://push.example/x" },
      { endpoint: `https://push.example/${"x".repeat(1000)}` },
      { p256dh: "AAAA" },
      { auth: "" },
    ]) {
      const { errors } = await subscribe(person, { subscription: { ...subscription, ...wrong } });
      expect(errors?.[0].message, JSON.stringify(wrong)).toBe("error.staff-push-invalid");
    }
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => subscribe(person, receiver.subscribe())),
    );
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(10);
    expect((await person.ask("{ staffPushKey }")).staffPushKey).toMatch(/^B[\w-]{86}$/);
  });
});
