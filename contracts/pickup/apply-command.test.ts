import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyCommand, isPicked, openPieces, type PickupFacts } from "./apply-command";
import type { LineFacts, StaffCommand } from "./commands";
import { isFor } from "./kinds";
import { answered } from "./proposals";
import { leadsTo, type PickupState, pickupStates, type Transition, transitions } from "./states";

const given = { person: "Yuna", personId: "7", now: "2026-11-22T02:30:00.000Z" };
const apply = (pickup: PickupFacts, command: StaffCommand) => applyCommand(pickup, command, given);

const lineOf = (change: Partial<LineFacts> = {}): LineFacts => ({
  id: "11",
  sku: "MR-101-NATURAL-OAK",
  barcode: "8809611010000",
  quantity: 2,
  picked: 0,
  short: 0,
  shortReason: null,
  substituted: 0,
  substituteId: null,
  proposed: 0,
  proposedUntil: null,
  toTakeOut: 0,
  substitutesToTakeOut: 0,
  returned: 0,
  refused: 0,
  minimumAge: 0,
  ...change,
});

const pickupOf = (change: Partial<PickupFacts> = {}): PickupFacts => ({
  state: "picking",
  allowSubstitutes: true,
  amountDue: 0,
  taken: 0,
  tender: null,
  picker: null,
  pickerId: null,
  shelf: null,
  readyAt: null,
  collectedAt: null,
  reason: null,
  serviceRequests: null,
  lines: [lineOf()],
  putBacks: [],
  ...change,
});

const stage: StaffCommand = { type: "stage", shelf: "A3" };
const give: StaffCommand = { type: "hand-over" };
const back: StaffCommand = { type: "return", lines: [{ lineId: "11", quantity: 1 }] };

/** Every command, where nothing but the state could be against it. */
const commands: readonly { command: StaffCommand; lines?: LineFacts[] }[] = [
  { command: { type: "start" } },
  { command: { type: "put-back" } },
  { command: { type: "pick", lineId: "11", quantity: 1 } },
  { command: { type: "short", lineId: "11", quantity: 1, reason: "not-found" } },
  { command: { type: "substitute", lineId: "11", quantity: 1, variantId: "5" } },
  { command: { type: "propose", lineId: "11", quantity: 1, variantId: "5" } },
  { command: { type: "undo", lineId: "11" } },
  { command: stage, lines: [lineOf({ picked: 2 })] },
  { command: give, lines: [lineOf({ picked: 2 })] },
  { command: { type: "cancel", reason: "flood" } },
  { command: { type: "decline", reason: "TOO_BUSY" } },
  { command: { type: "not-here" } },
  { command: { type: "send-pass" } },
  // Of parcels alone.
  { command: { type: "label", carrier: "Post", trackingCode: "KR-77" } },
  { command: { type: "send" } },
  { command: back, lines: [lineOf({ picked: 2 })] },
];

describe("each command in each state", () => {
  const told = (state: PickupState) =>
    commands.flatMap(({ command, lines = [lineOf()] }) => {
      const applied = apply(pickupOf({ state, lines }), command);
      if (applied.ok) return [`${command.type} ${applied.pickup.state}`];
      expect(applied.why).toBe("state");
      return [];
    });

  it.each<[PickupState, string[]]>([
    ["draft", []],
    ["held", []],
    ["placed", ["start picking", "cancel cancelled", "decline declined", "send-pass placed"]],
    [
      "picking",
      [
        "put-back placed",
        "pick picking",
        "short picking",
        "substitute picking",
        "propose picking",
        "undo picking",
        "stage ready",
        "cancel cancelled",
        "decline declined",
        "send-pass picking",
      ],
    ],
    ["ready", ["hand-over collected", "cancel cancelled", "send-pass ready"]],
    ["arrived", ["hand-over collected", "cancel cancelled", "not-here ready", "send-pass arrived"]],
    ["declined", ["cancel cancelled"]],
    ["collected", ["return returned"]],
    ["returned", ["return returned"]],
    ["cancelled", []],
    ["expired", []],
  ])("is done to what is %s, or refused for its state", (state, done) => {
    expect(told(state)).toEqual(done);
  });

  it.each<[PickupState, string[]]>([
    ["placed", ["start picking", "decline declined"]],
    [
      "picking",
      [
        "put-back placed",
        "pick picking",
        "short picking",
        "undo picking",
        "stage ready",
        "decline declined",
      ],
    ],
    ["ready", ["label ready", "send collected"]],
    ["arrived", []],
    ["collected", []],
    ["cancelled", []],
  ])("is done to a parcel that is %s, or refused for its state", (state, done) => {
    const parcel = { carrier: "Post", trackingCode: "KR-77" };
    const parcels = commands.flatMap(({ command, lines = [lineOf()] }) => {
      const applied = apply(pickupOf({ state, parcel, lines }), command);
      return applied.ok ? [`${command.type} ${applied.pickup.state}`] : [];
    });
    expect(parcels).toEqual(done);
  });

  it("sends a parcel by its own label", () => {
    const packed = (trackingCode: string) =>
      pickupOf({ state: "ready", parcel: { carrier: "Post", trackingCode } });
    const send = (code?: string): StaffCommand => ({ type: "send", code });
    expect(apply(packed(""), send())).toEqual({ ok: false, why: "not-labelled" });
    expect(apply(packed("KR-77"), send("KR-78"))).toEqual({ ok: false, why: "wrong-label" });
    const sent = { state: "collected", collectedAt: given.now };
    expect(apply(packed("KR-77"), send(" kr-77 "))).toMatchObject({ ok: true, pickup: sent });
    const label: StaffCommand = { type: "label", carrier: "Post", trackingCode: "KR-79" };
    expect(apply(packed(""), label)).toMatchObject({
      pickup: { parcel: { carrier: "Post", trackingCode: "KR-79" } },
    });
  });

  it("leads where the table says, and nothing comes back that is over", () => {
    for (const state of pickupStates)
      for (const { command, lines = [lineOf()] } of commands) {
        const applied = apply(pickupOf({ state, lines }), command);
        const ends = leadsTo(command.type, state);
        if (applied.ok) expect(ends).toContain(applied.pickup.state);
        else if (isFor("collect", command.type)) expect(ends).toEqual([]);
      }
    const all = Object.keys(transitions) as Transition[];
    for (const state of ["cancelled", "expired"] as const)
      expect(all.flatMap((one) => leadsTo(one, state))).toEqual([state]);
  });
});

const anyCommand: fc.Arbitrary<StaffCommand> = fc.oneof(
  fc.constantFrom(...commands.map(({ command }) => command)),
  fc
    .record({
      type: fc.constantFrom("pick" as const, "short" as const),
      quantity: fc.integer({ min: -1, max: 3 }),
    })
    .map(({ type, quantity }) => ({ lineId: "11", type, quantity, reason: "not-found" })),
);

describe("whatever is done in whatever order", () => {
  it("never says more of a line than was ordered, and stages what is complete", () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 40 }), (given) => {
        let pickup = pickupOf({ state: "placed" });
        for (const command of given) {
          const applied = apply(pickup, command);
          if (applied.ok) pickup = applied.pickup;
          for (const line of pickup.lines) {
            expect(openPieces(line)).toBeGreaterThanOrEqual(0);
            expect(line.returned).toBeLessThanOrEqual(line.picked);
          }
          if (pickup.state === "ready") expect(isPicked(pickup)).toBe(true);
        }
      }),
    );
  });
});

describe("picking", () => {
  it("refuses another article, and takes the right one by barcode or SKU", () => {
    const pick = { type: "pick" as const, lineId: "11", quantity: 1 };
    expect(apply(pickupOf(), { ...pick, barcode: "4006381333931" })).toMatchObject({
      why: "wrong-item",
    });
    for (const barcode of ["8809611010000", " MR-101-NATURAL-OAK "])
      expect(apply(pickupOf(), { ...pick, barcode }).ok).toBe(true);
  });

  it.each([0, 3])("refuses %i of two pieces", (quantity) => {
    for (const type of ["pick", "short"] as const) {
      const said = apply(pickupOf(), { type, lineId: "11", quantity, reason: "not-found" });
      expect(said).toMatchObject({ why: "too-many" });
    }
  });

  it("gives one substitute a line, and none where the shopper wants none", () => {
    const instead = { type: "substitute" as const, lineId: "11", quantity: 1, variantId: "5" };
    const forbidden = pickupOf({ allowSubstitutes: false });
    expect(apply(forbidden, instead)).toMatchObject({ why: "no-substitutes" });
    const given = apply(pickupOf(), instead);
    expect(given).toMatchObject({ pickup: { lines: [{ picked: 1, substituted: 1 }] } });
    if (given.ok)
      expect(apply(given.pickup, { ...instead, variantId: "6" })).toMatchObject({
        why: "other-substitute",
      });
  });

  it("asks a shopper about one article at a time, and stages nothing meanwhile", () => {
    const ask = { type: "propose" as const, lineId: "11", quantity: 1, variantId: "5" };
    // Who allowed nothing may still be asked.
    const asked = apply(pickupOf({ allowSubstitutes: false }), ask);
    expect(asked).toMatchObject({ pickup: { lines: [{ proposed: 1, picked: 0 }] } });
    if (!asked.ok) return;
    for (const again of [ask, { ...ask, variantId: "6" }, { ...ask, type: "substitute" as const }])
      expect(apply({ ...asked.pickup, allowSubstitutes: true }, again)).toMatchObject({
        why: "shopper-asked",
      });
    const found = apply(asked.pickup, { type: "pick", lineId: "11", quantity: 1 });
    expect(found).toMatchObject({ pickup: { lines: [{ proposed: 1, picked: 1 }] } });
    if (!found.ok) return;
    expect(apply(found.pickup, { type: "pick", lineId: "11", quantity: 1 })).toMatchObject({
      why: "too-many",
    });
    expect(isPicked(found.pickup)).toBe(false);
    expect(apply(found.pickup, stage)).toMatchObject({ why: "shopper-asked" });
    const [line = lineOf()] = found.pickup.lines;
    const yes = { ...line, ...answered(line, true) };
    expect(yes).toMatchObject({ proposed: 0, picked: 2, substituted: 1, short: 0 });
    const no = { ...line, ...answered(line, false) };
    expect(no).toMatchObject({ proposed: 0, picked: 1, short: 1, substitutesToTakeOut: 1 });
    for (const lines of [[yes], [no]])
      expect(apply({ ...found.pickup, lines }, stage)).toMatchObject({
        pickup: { state: "ready" },
      });
    expect(apply(found.pickup, { type: "undo", lineId: "11" })).toMatchObject({
      pickup: { lines: [{ proposed: 0, proposedUntil: null, picked: 0, substituteId: null }] },
    });
  });

  it("stages what is complete, with nothing left to take out, and ends what is nowhere", () => {
    expect(apply(pickupOf(), stage)).toMatchObject({ why: "not-picked" });
    const gone = pickupOf({ lines: [lineOf({ short: 2 })] });
    expect(apply(gone, stage)).toMatchObject({ pickup: { state: "cancelled", reason: "short" } });
    const half = pickupOf({ lines: [lineOf({ picked: 1, short: 1, toTakeOut: 1 })] });
    expect(apply(half, stage)).toMatchObject({
      pickup: { state: "ready", shelf: "A3", readyAt: given.now, lines: [{ toTakeOut: 0 }] },
    });
  });
});

describe("handing over", () => {
  const ready = pickupOf({ state: "ready", amountDue: 500, lines: [lineOf({ picked: 1 })] });
  const pay = (due: number) =>
    apply(ready, { ...give, payment: { due, tender: "card" } } as StaffCommand);

  it("takes at the counter what is due, and nothing else", () => {
    for (const refused of [apply(ready, give), pay(400)])
      expect(refused).toMatchObject({ why: "amount-changed" });
    expect(pay(500)).toMatchObject({
      pickup: {
        state: "collected",
        amountDue: 0,
        taken: 500,
        tender: "card",
        serviceRequests: null,
      },
    });
  });

  it("is none when other pieces lie there than stood on the screen", () => {
    const paid = { ...ready, amountDue: 0 };
    expect(apply(paid, { ...give, pieces: 2 } as StaffCommand)).toMatchObject({
      why: "pieces-changed",
    });
    expect(apply(paid, { ...give, pieces: 1 } as StaffCommand).ok).toBe(true);
  });
});

describe("handing over in part", () => {
  const lines = [lineOf({ quantity: 3, picked: 3, substituted: 1, substituteId: "5" })];
  const ready = pickupOf({ state: "ready", lines });
  const one = { lineId: "11", quantity: 1, instead: false };
  const refuse = (refused: (typeof one)[], facts: Partial<PickupFacts> = {}, due = 0) =>
    apply(
      { ...ready, ...facts },
      {
        type: "hand-over",
        pieces: 3,
        refused: { lines: refused, amount: 200 },
        ...(due > 0 && { payment: { due, tender: "cash" as const } }),
      },
    );

  it("leaves what is refused, the ordered and the given apart", () => {
    expect(refuse([one])).toMatchObject({
      pickup: { state: "collected", lines: [{ picked: 2, substituted: 1, refused: 1 }] },
    });
    expect(refuse([one, { ...one, instead: true }])).toMatchObject({
      pickup: { lines: [{ picked: 1, substituted: 0, refused: 2 }] },
    });
  });

  it("is of what lies there, each once, and never of all", () => {
    const given = { ...one, instead: true };
    for (const wrong of [
      [{ ...one, quantity: 3 }],
      [{ ...given, quantity: 2 }],
      [{ ...one, quantity: 0 }],
    ])
      expect(refuse(wrong)).toMatchObject({ why: "too-many" });
    expect(refuse([{ ...one, quantity: 2 }, given])).toMatchObject({ why: "too-many" });
    for (const wrong of [[], [one, one], [{ ...one, lineId: "12" }]])
      expect(refuse(wrong)).toMatchObject({ why: "unknown-line" });
  });

  it("moves the amounts that the engine knows; a device leaves them to it", () => {
    const whenRefused = { amount: 200, amountDue: 400 };
    expect(refuse([one], { amountDue: 600, whenRefused }, 400)).toMatchObject({
      pickup: { taken: 400 },
    });
    for (const changed of [
      { ...whenRefused, amount: 199 },
      { ...whenRefused, amountDue: 401 },
    ])
      expect(refuse([one], { amountDue: 600, whenRefused: changed }, 400)).toMatchObject({
        why: "amount-changed",
      });
    expect(refuse([one], { amountDue: 600 }, 400).ok).toBe(true);
  });

  it("asks for the age of what goes, not of what stays", () => {
    const wine = lineOf({ id: "12", quantity: 1, picked: 1, minimumAge: 19 });
    const both = pickupOf({ state: "ready", lines: [...lines, wine] });
    const give = (more: object) => apply(both, { type: "hand-over", ...more });
    for (const more of [{}, { ageChecked: 18 }])
      expect(give(more)).toMatchObject({ why: "age-unchecked" });
    expect(give({ ageChecked: 19 }).ok).toBe(true);
    const refused = { lines: [{ ...one, lineId: "12" }], amount: 0 };
    expect(give({ refused }).ok).toBe(true);
  });
});

describe("taking back", () => {
  const collected = pickupOf({ state: "collected", lines: [lineOf({ picked: 2, returned: 1 })] });
  const take = (...lines: { lineId: string; quantity: number }[]) =>
    apply(collected, { type: "return", lines });

  it("takes what is still with the shopper, each line once", () => {
    expect(take({ lineId: "11", quantity: 1 })).toMatchObject({ pickup: { state: "returned" } });
    for (const quantity of [0, 2])
      expect(take({ lineId: "11", quantity })).toMatchObject({ why: "too-many" });
    const one = { lineId: "11", quantity: 1 };
    for (const lines of [[], [one, one], [{ lineId: "12", quantity: 1 }]])
      expect(take(...lines)).toMatchObject({ why: "unknown-line" });
  });
});

describe("putting back", () => {
  const chairs = { ...lineOf(), lineId: "11", id: "3", instead: false, place: "A-01", quantity: 2 };
  const cancelled = pickupOf({
    state: "cancelled",
    lines: [lineOf({ toTakeOut: 2, substitutesToTakeOut: 2 })],
    putBacks: [chairs],
  });
  const put = (change: object = {}) =>
    apply(cancelled, { type: "shelve", putBackId: "3", pieces: 2, code: "a-01", ...change });

  it("takes the article or its place, and nothing else", () => {
    for (const code of ["8809611010000", "mr-101-natural-oak", " A-01 "])
      expect(put({ code })).toMatchObject({ pickup: { state: "cancelled", putBacks: [] } });
    for (const code of ["", "A-02"]) expect(put({ code })).toMatchObject({ why: "wrong-item" });
  });

  it("is done once, and for as many as stood on the screen", () => {
    const done = put();
    if (done.ok)
      expect(
        apply(done.pickup, { type: "shelve", putBackId: "3", pieces: 2, code: "A-01" }),
      ).toMatchObject({ why: "back-already" });
    expect(put({ pieces: 1 })).toMatchObject({ why: "pieces-changed" });
  });

  it("takes them out of the bag of an order that is open, and leaves what was given instead", () => {
    expect(put()).toMatchObject({
      pickup: { lines: [{ toTakeOut: 0, substitutesToTakeOut: 2 }] },
    });
  });
});
