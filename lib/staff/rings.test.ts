import { describe, expect, it } from "vitest";
import { samplePickup } from "@/scripts/testing/sample-pickup";
import { helpRingsOf, RingBook, ringsOf, transferRingsOf } from "./rings";
import type { Pickup, WaitingTransfer } from "./types";

const at = (clock: string) => `2026-11-22T${clock}:00.000Z`;
const hearing = (now: string, since = "01:00") => ({
  since: Date.parse(at(since)),
  now: Date.parse(at(now)),
  warnMinutes: 10,
});
const kinds = (pickups: Pickup[], when = hearing("02:30")) =>
  ringsOf(pickups, when).map(({ kind, pickup }) => `${kind} ${pickup.id}`);

// Placed at 02:00 for 03:00.
const placed = samplePickup();

describe("what rings", () => {
  it("is a new order, an arrival, a promise in danger, and the end of what was in work", () => {
    const here = samplePickup({ id: "2", state: "arrived", arrivedAt: at("02:20") });
    const picking = samplePickup({ id: "3", state: "picking", slotStart: at("02:40") });
    const over = { state: "cancelled", cancelledAt: at("02:10") } as const;
    const begun = samplePickup({ id: "4", ...over, pickerId: "7" });
    const bagged = samplePickup({ id: "5", ...over, readyAt: at("02:05") });
    const unbegun = samplePickup({ id: "6", ...over });
    expect(kinds([placed, here, picking, begun, bagged, unbegun])).toEqual([
      "arrived 2",
      "cancelled 4",
      "cancelled 5",
      "late 3",
      "placed 1",
    ]);
  });

  it("warns of a promise only in its last minutes, and never where the store wants none", () => {
    const answered = samplePickup({ answeredAt: at("02:10") });
    expect(kinds([answered], hearing("02:49"))).toEqual([]);
    expect(kinds([answered], hearing("02:50"))).toEqual(["late 1"]);
    expect(kinds([answered], { ...hearing("02:50"), warnMinutes: 0 })).toEqual([]);
  });

  it("is silent about what was there at sign-in", () => {
    expect(kinds([placed], hearing("02:30", "02:05"))).toEqual([]);
    expect(kinds([placed], hearing("02:50", "02:05"))).toEqual(["late 1"]);
    expect(kinds([placed], hearing("02:58", "02:55"))).toEqual([]);
  });

  it("stops when any person of the store has answered after it happened", () => {
    const here = { state: "arrived", arrivedAt: at("02:20") } as const;
    expect(kinds([samplePickup({ ...here, answeredAt: at("02:19") })])).toEqual(["arrived 1"]);
    expect(kinds([samplePickup({ ...here, answeredAt: at("02:21") })])).toEqual([]);
    // Who comes back after "not here yet" is news again.
    const again = samplePickup({ ...here, arrivedAt: at("02:25"), answeredAt: at("02:21") });
    expect(kinds([again])).toEqual(["arrived 1"]);
  });

  it("says nothing of what is collected, returned or expired", () => {
    for (const state of ["collected", "returned", "expired", "ready"] as const)
      expect(kinds([samplePickup({ state, pickerId: "7" })], hearing("02:59"))).toEqual([]);
  });
});

describe("help in an aisle", () => {
  const call = { id: "5", variantId: "1", name: "Chair", sku: "C-1", place: "B-04" };
  const asked = { ...call, askedAt: at("02:00"), expiresAt: at("02:10") };

  it("rings until its time is over, also for who signed in after it was asked for", () => {
    expect(helpRingsOf([asked], Date.parse(at("02:09"))).map(({ key }) => key)).toEqual(["help 5"]);
    expect(helpRingsOf([asked], Date.parse(at("02:10")))).toEqual([]);
  });
});

describe("a transfer", () => {
  const asked: WaitingTransfer = {
    ...{ id: "7", side: "sender", state: "requested", other: "South", asked: 2, packed: 0 },
    ...{ askedAt: at("02:00"), sentAt: null, answeredAt: null },
  };
  const sent: WaitingTransfer = { ...asked, side: "receiver", state: "sent", sentAt: at("02:10") };
  const hours = (count: number) => count * 3_600_000;
  const kindsOf = (transfer: WaitingTransfer, afterHours: number) =>
    transferRingsOf([transfer], {
      since: Date.parse(at("01:00")),
      now: Date.parse(transfer.sentAt ?? transfer.askedAt) + hours(afterHours),
    }).map(({ kind }) => kind);

  it("rings where it is asked for, and when it has not left after a day", () => {
    expect(kindsOf(asked, 0)).toEqual(["transferAsked"]);
    expect(kindsOf(asked, 23.9)).toEqual(["transferAsked"]);
    expect(kindsOf(asked, 24)).toEqual(["transferLate", "transferAsked"]);
    const packed: WaitingTransfer = { ...asked, state: "packed", answeredAt: at("03:00") };
    expect(kindsOf(packed, 23.9)).toEqual([]);
    expect(kindsOf(packed, 24)).toEqual(["transferLate"]);
  });

  it("is told where it comes in, and rings when no one has counted it after three days", () => {
    expect(kindsOf(sent, 0)).toEqual(["transferSent"]);
    expect(kindsOf({ ...sent, answeredAt: at("02:11") }, 1)).toEqual([]);
    expect(kindsOf({ ...sent, answeredAt: at("02:11") }, 72)).toEqual(["transferLate"]);
    expect(kindsOf({ ...sent, side: "sender" }, 72)).toEqual([]);
    expect(kindsOf({ ...asked, state: "cancelled" }, 72)).toEqual([]);
  });
});

describe("when it rings", () => {
  const other = samplePickup({ id: "2", placedAt: at("02:01") });
  const rings = ringsOf([placed, other], hearing("02:30"));
  const [first] = rings;
  const ids = (book: RingBook, of: typeof rings, now: number) =>
    book.hear(of, now).sounding.map(({ pickup }) => pickup.id);

  it("is once at first, and again after a calm pause until it is answered", () => {
    const book = new RingBook();
    const alone = first ? [first] : [];
    expect(ids(book, alone, 0)).toEqual(["1"]);
    expect(ids(book, alone, 10_000)).toEqual([]);
    expect(ids(book, rings, 20_000)).toEqual(["2"]);
    expect(ids(book, rings, 40_000)).toEqual([]);
    expect(ids(book, rings, 50_000)).toEqual(["1", "2"]);
    expect(ids(book, [], 90_000)).toEqual([]);
  });

  it("is news once only", () => {
    const book = new RingBook();
    expect(book.hear(rings, 0).news).toHaveLength(2);
    expect(book.hear(rings, 60_000)).toEqual({ news: [], sounding: rings });
  });

  it("is once for all that came while the network was away", () => {
    const book = new RingBook();
    expect(ids(book, rings, 0)).toEqual(["1", "2"]);
    expect(ids(book, rings, 1)).toEqual([]);
  });
});
