import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { openAnotherEngine } from "./another-engine";
import { owner, Visitor } from "./api";
import { lineOf, placeAtCounters } from "./counter";
import { mailsTo, mailTo } from "./mailbox";
import { prepareOrder } from "./paying";
import { clearSlots, guestCollecting, placePickup, setStore } from "./pickup-shopping";
import { makeReady, placedOrder, staff } from "./pickup-staffing";
import { setStock, sql, variantId } from "./shopping";

let chair: number;
let associate: Visitor;
let worker: Awaited<ReturnType<typeof openAnotherEngine>>;

beforeAll(async () => {
  chair = await variantId("MR-101-NATURAL-OAK");
  associate = await staff("associate");
  worker = await openAnotherEngine({ COMMERCE_ROLE: "both" });
});
afterAll(() => worker.stop());
beforeEach(async () => {
  await setStore("seongsu");
  await clearSlots();
  await setStock(chair, { seongsu: 3 });
});

const subjects = (email: string) => mailsTo(email).map(({ subject }) => subject);
const won = (amount: number) =>
  new Intl.NumberFormat("ko-KR", { style: "currency", currency: "KRW" }).format(amount / 100);
const expire = async () => {
  const boss = await owner();
  await boss.ask('mutation { runScheduledTask(id: "expire-pickups") { success } }');
};

/** The pass that a letter's link leads to. */
async function openLink(text: string) {
  const link = new URL(/https?:\S+\/pickup\?\S+/.exec(text)?.[0] ?? "");
  const proof = {
    orderCode: link.searchParams.get("order"),
    token: link.searchParams.get("token"),
  };
  const { pickupStatus } = await new Visitor().ask(
    `query($p: PickupProof!) { pickupStatus(proof: $p) {
      ... on PickupStatus { pickups { pass { code payload } } } } }`,
    { p: proof },
  );
  return { link, pass: pickupStatus.pickups[0].pass };
}

describe("letters about a pickup", () => {
  it("confirm it once, with pass, calendar and bill, in the shopper's language", async () => {
    const guest = await guestCollecting([{ variant: chair, quantity: 1 }], "seongsu");
    const { code } = await placePickup(guest);
    const mail = await mailTo(guest.email);
    expect(mail.subject).toContain("마루 성수");
    const { link, pass } = await openLink(mail.text);
    expect(link.pathname).toBe("/ko-kr/pickup");
    expect(link.searchParams.get("order")).toBe(code);
    expect(mail.text).toContain(`${pass.code.slice(0, 3)} ${pass.code.slice(3)}`);
    expect(mail.body).toContain('src="data:image/png;base64,');
    expect(mail.attachments).toEqual(["pass.png", "pickup.ics"]);
    expect(mail.text).toMatch(/합계: ₩[\d,]+/);
    expect(subjects(guest.email)).toHaveLength(1);
  });

  it("say when it is ready, until when it waits, and that it waits no longer", async () => {
    const order = await placedOrder(chair);
    const email = order.guest.email;
    await mailTo(email);
    await makeReady(associate, order);
    expect((await mailTo(email, 2)).subject).toBe("마루 성수에 준비되었습니다");
    await sql(`UPDATE pickup SET "holdUntil" = now() + interval '3 hours' WHERE id = $1`, [
      order.id,
    ]);
    await expire();
    expect((await mailTo(email, 3)).subject).toBe("마루 성수에서 기다리고 있습니다");
    await sql(`UPDATE pickup SET "holdUntil" = now() - interval '1 second' WHERE id = $1`, [
      order.id,
    ]);
    await expire();
    await mailTo(email, 5);
    expect(subjects(email).slice(3).sort()).toEqual([
      "마루 성수 픽업 보관 기간이 지났습니다",
      expect.stringMatching(/^카드 승인을 취소했습니다: ₩/),
    ]);
  });

  it("say what the counter takes, whenever they say that one is to come", async () => {
    const order = await placeAtCounters([{ variant: chair, quantity: 2, store: "seongsu" }]);
    const pickup = order.pickups.seongsu;
    if (!pickup) throw new Error("Not at Seongsu");
    const { email } = order.guest;
    const { price } = lineOf(order.lines, chair);
    await mailTo(email);
    // A piece that is not found is not paid.
    await prepareOrder(associate, pickup, { found: 1, short: 1 });
    await mailTo(email, 2);
    await sql(`UPDATE pickup SET "holdUntil" = now() + interval '3 hours' WHERE id = $1`, [
      pickup.id,
    ]);
    await expire();
    await mailTo(email, 3);
    expect(
      mailsTo(email).map(({ text }) => /매장에서 결제하실 금액: (\S+)/.exec(text)?.[1]),
    ).toEqual([won(2 * price), won(price), won(price)]);
  });
});

it("tells the holder of the link of each change, and no one else", async () => {
  const order = await placedOrder(chair);
  const { link } = await openLink((await mailTo(order.guest.email)).text);
  const token = link.searchParams.get("token") ?? "";
  const leaving = new AbortController();
  const live = (given: string) =>
    fetch(`${inject("engineUrl")}/pickup-live?order=${order.orderCode}`, {
      headers: { "vendure-token": "kr", "x-pickup-token": given },
      signal: leaving.signal,
    });
  expect((await live(`${token.slice(0, -2)}xx`)).status).toBe(404);

  const response = await live(token);
  let heard = "";
  const hear = (text: string) => {
    heard += text;
  };
  const listening = response.body
    ?.pipeThrough(new TextDecoderStream())
    .pipeTo(new WritableStream({ write: hear }))
    .catch(() => undefined);
  const changes = () => heard.split("event: changed").length - 1;
  await expect.poll(changes).toBeGreaterThanOrEqual(1);
  const before = changes();
  await makeReady(associate, order);
  await expect.poll(changes).toBeGreaterThanOrEqual(before + 3);
  leaving.abort();
  await listening;
});
