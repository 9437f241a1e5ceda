import { expect, it } from "vitest";
import { languages } from "../../../../../contracts/languages";
import { ringKinds } from "../../../../../contracts/pickup/rings";
import { ringMessage, summaryMessage, type Told } from "./message";

const now = Date.parse("2026-11-24T02:00:00Z");
const told: Told = {
  pickupId: 12,
  helpId: null,
  transferId: null,
  kind: "placed",
  reach: "store",
  at: now,
  about: "ABCDEFGH1234",
  slotStart: now + 25 * 60_000,
  store: { code: "first", market: "KR", name: "First" },
};
const reader = { language: "en", storefrontUrl: "https://shop.example", now, badge: 3 } as const;
const read = (message = ringMessage([told], reader)) => JSON.parse(message?.text ?? "null");

it("is a declarative push message: what, which order, how long, and nothing of the shopper", () => {
  expect(read()).toEqual({
    web_push: 8030,
    app_badge: 3,
    notification: {
      title: "New order \u2066#1234\u2069",
      body: "Promised in 25 minutes · First",
      lang: "en",
      dir: "ltr",
      tag: "order-12",
      renotify: true,
      silent: false,
      navigate: "https://shop.example/staff/en#/at/KR/first/order/12",
      app_badge: "3",
    },
  });
});

it("says the most pressing of an order, and for how long no one has answered", () => {
  const arrived = { ...told, kind: "arrived", at: now - 240_000 } as const;
  expect(read(ringMessage([told, arrived], reader)).notification).toMatchObject({
    title: "A shopper is here · \u2066#1234\u2069",
    body: "Waiting for 4 minutes · First",
  });
  const escalated = { ...told, reach: "managers", at: now - 600_000 } as const;
  expect(read(ringMessage([escalated], reader)).notification.body).toBe(
    "Not answered for 10 minutes · Promised in 25 minutes · First",
  );
});

it("counts orders, not what happened to them, when there are many", () => {
  const many = [told, { ...told, kind: "late" } as const, { ...told, pickupId: 13 }];
  expect(read(summaryMessage(many, reader)).notification).toMatchObject({
    title: "2 orders need you",
    body: "First",
    tag: "orders",
    navigate: "https://shop.example/staff/en#/at/KR/first/queue",
  });
});

it.each(languages)("has words in %s that fit a push, for topics that services take", (language) => {
  for (const kind of ringKinds) {
    const message = ringMessage([{ ...told, kind, reach: "managers" }], { ...reader, language });
    expect(message?.text.length).toBeLessThan(2_000);
    expect(message?.topic).toMatch(/^[\w-]{1,32}$/);
    expect(read(message).notification.title).toContain("1234");
  }
});

it("says where help is asked for, and opens that call", () => {
  const call: Told = { ...told, pickupId: null, helpId: 7, kind: "help", about: "B-04-2" };
  expect(read(ringMessage([{ ...call, at: now - 120_000 }], reader)).notification).toMatchObject({
    title: "A shopper asks for help · \u2066B-04-2\u2069",
    body: "Waiting for 2 minutes · First",
    tag: "help-7",
    navigate: "https://shop.example/staff/en#/at/KR/first/help/7",
  });
});

it("says which store asks for pieces, and makes no sound of a box that is on its way", () => {
  const transfer: Told = {
    ...told,
    pickupId: null,
    transferId: 8,
    about: "South",
    kind: "transferAsked",
  };
  expect(read(ringMessage([transfer], reader)).notification).toMatchObject({
    title: "Pieces are asked for · \u2068South\u2069",
    body: "First",
    tag: "transfer-8",
    silent: false,
    navigate: "https://shop.example/staff/en#/at/KR/first/transfers/8",
  });
  const sent = ringMessage([{ ...transfer, kind: "transferSent" }], reader);
  expect(sent?.isNotice).toBe(true);
  expect(read(sent).notification).toMatchObject({ silent: true, renotify: false });
  const late = ringMessage(
    [
      { ...transfer, kind: "transferSent" },
      { ...transfer, kind: "transferLate" },
    ],
    reader,
  );
  expect(late?.isNotice).toBe(false);
});
