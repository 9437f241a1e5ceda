import type { Pickup, PickupLine } from "../../lib/staff/types";

/** A line for tests: two chairs, unless told. */
export function sampleLine(change: Partial<PickupLine> = {}): PickupLine {
  return {
    id: "11",
    variantId: "101",
    name: "Chair",
    sku: "MR-101-NATURAL-OAK",
    barcode: "8809611010000",
    preview: null,
    place: "B-04-2",
    quantity: 2,
    picked: 0,
    short: 0,
    shortReason: null,
    substituted: 0,
    substituteId: null,
    substitute: null,
    proposed: 0,
    proposedUntil: null,
    toTakeOut: 0,
    substitutesToTakeOut: 0,
    returned: 0,
    refused: 0,
    minimumAge: 0,
    ...change,
  };
}

/** A pickup for tests: placed, with one line, unless told. */
export function samplePickup(change: Partial<Pickup> = {}): Pickup {
  return {
    id: "1",
    version: 1,
    state: "placed",
    orderCode: "ABCDEFGH12345678",
    slotStart: "2026-11-22T03:00:00.000Z",
    slotEnd: "2026-11-22T03:30:00.000Z",
    collectorName: "Jiwoo Kim",
    collectorPhone: "",
    delegate: false,
    passVersion: 1,
    allowSubstitutes: false,
    serviceRequests: null,
    gift: null,
    pickerId: null,
    picker: null,
    shelf: null,
    placedAt: "2026-11-22T02:00:00.000Z",
    readyAt: null,
    onWayAt: null,
    arrivedAt: null,
    arrivalNote: null,
    collectedAt: null,
    holdUntil: null,
    reason: null,
    answeredAt: null,
    cancelledAt: null,
    amountDue: 0,
    taken: 0,
    tender: null,
    currencyCode: "KRW",
    commands: [],
    lines: [sampleLine()],
    putBacks: [],
    ...change,
  };
}
