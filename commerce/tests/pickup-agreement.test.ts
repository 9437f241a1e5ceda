import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { applyCommand, type PickupFacts } from "../../contracts/pickup/apply-command";
import type { StaffCommand } from "../../contracts/pickup/commands";
import { codeOf } from "../../contracts/pickup/conflicts";
import { type Placed, placedOrder } from "./pickup-staffing";
import { setStock } from "./shopping";
import { storeTeam } from "./store-team";

const team = storeTeam();

type Row = PickupFacts & { version: number };

const row = `row { version state allowSubstitutes amountDue taken tender picker pickerId shelf readyAt
  collectedAt reason serviceRequests { note } lines { id sku barcode quantity picked short shortReason
    substituted substituteId substitute proposed proposedUntil toTakeOut substitutesToTakeOut returned
    refused minimumAge }
  putBacks { id lineId instead sku barcode place quantity } }`;

const mutations: Record<StaffCommand["type"], [name: string, input: string]> = {
  start: ["startPicking", "PickupCommandInput"],
  "put-back": ["putBackPickup", "PickupCommandInput"],
  pick: ["pickPickupLine", "PickPickupLineInput"],
  short: ["shortPickupLine", "ShortPickupLineInput"],
  substitute: ["substitutePickupLine", "SubstitutePickupLineInput"],
  propose: ["proposeSubstitute", "ProposeSubstituteInput"],
  undo: ["undoPickupLine", "UndoPickupLineInput"],
  stage: ["stagePickup", "StagePickupInput"],
  "hand-over": ["handOverPickup", "HandOverPickupInput"],
  cancel: ["cancelPickup", "CancelPickupInput"],
  decline: ["declinePickup", "DeclinePickupInput"],
  label: ["labelParcel", "LabelParcelInput"],
  send: ["sendParcel", "SendParcelInput"],
  return: ["returnPickup", "ReturnPickupInput"],
  "not-here": ["takeBackArrival", "PickupCommandInput"],
  "send-pass": ["sendPickupPass", "PickupCommandInput"],
  shelve: ["shelvePickupPieces", "ShelvePickupPiecesInput"],
};

/** What the engine makes of a command: the pickup then, and why it refused. */
async function send(order: Placed, { type, ...rest }: StaffCommand) {
  const [name, input] = mutations[type];
  const more = {
    ...(type === "hand-over" && { pass: { code: order.code } }),
    ...(type === "return" && { storeCode: "seongsu", reason: "unwanted" }),
  };
  const { result } = await team.manager.ask(
    `mutation($input: ${input}!) { result: ${name}(input: $input) { __typename
      ... on Pickup { ${row} } ... on PickupConflictError { reason pickup { ${row} } } } }`,
    { input: { pickupId: order.id, commandId: randomUUID(), ...rest, ...more } },
  );
  const now: Row = (result.pickup ?? result).row;
  return { now, reason: result.reason };
}

async function rowOf({ id }: Placed): Promise<Row> {
  const { pickup } = await team.manager.ask(`query($id: ID!) { pickup(id: $id) { ${row} } }`, {
    id,
  });
  return pickup.row;
}

/**
 * As the device shows it; clocks differ. Only the engine knows what a card is charged, and what is to
 * be put back from now on.
 */
const shown = ({ version, taken, readyAt, collectedAt, putBacks, ...rest }: Row) => ({
  ...rest,
  isReady: readyAt !== null,
  isCollected: collectedAt !== null,
});

/** Gives a command to both sides; they answer the same, and a refusal changes nothing. */
async function agree(order: Placed, command: StaffCommand): Promise<void> {
  const before = await rowOf(order);
  const given = { person: "Minjun Park", now: new Date().toISOString() };
  const device = applyCommand(before, command, given);
  const { now, reason } = await send(order, command);
  if (!device.ok) {
    expect({ command, reason }).toEqual({ command, reason: codeOf(device.why) });
    expect(now).toEqual(before);
    return;
  }
  expect({ command, reason }).toEqual({ command, reason: undefined });
  // Devices know the picker by name.
  const who = now.state === "picking" ? { picker: now.picker, pickerId: now.pickerId } : {};
  expect(shown(now)).toEqual(shown({ ...device.pickup, ...who }));
}

it("lets no device show what the engine does not do, from the queue to the returns desk", async () => {
  await setStock(team.chair, { seongsu: 6 });
  const order = await placedOrder(team.chair, 3);
  const line = { lineId: order.lineId };
  const all: StaffCommand[] = [
    { type: "start" },
    { type: "put-back" },
    { type: "pick", ...line, quantity: 1 },
    { type: "short", ...line, quantity: 1, reason: "not-found" },
    { type: "substitute", ...line, quantity: 1, variantId: String(team.stool) },
    { type: "undo", ...line },
    { type: "stage", shelf: "A3" },
    { type: "hand-over" },
    { type: "cancel", reason: "flood" },
    { type: "decline", reason: "TOO_BUSY" },
    { type: "not-here" },
    { type: "send-pass" },
    { type: "label", carrier: "Post", trackingCode: "1" },
    { type: "send" },
    { type: "shelve", putBackId: "0", pieces: 1, code: "MR-101-NATURAL-OAK" },
    { type: "return", lines: [{ ...line, quantity: 1 }] },
  ];
  /** Gives everything that does not fit now, and then what does. */
  const then = async (...commands: StaffCommand[]) => {
    const present = await rowOf(order);
    for (const command of all)
      if (!applyCommand(present, command, { person: "", now: "" }).ok) await agree(order, command);
    for (const command of commands) await agree(order, command);
  };
  const pick = (quantity: number, barcode?: string): StaffCommand => ({
    type: "pick",
    ...line,
    quantity,
    barcode,
  });

  await then({ type: "start" }, { type: "put-back" }, { type: "start" });
  await then(pick(1, "4006381333931"), pick(1, "MR-101-NATURAL-OAK"), pick(0), pick(9));
  await then({ type: "pick", lineId: "999999", quantity: 1 }, { type: "undo", ...line }, pick(2));
  await then({ type: "short", ...line, quantity: 1, reason: "damaged" });
  await then({ type: "stage", shelf: "A3" });
  await then({ type: "hand-over", pieces: 3 });
  await then({ type: "hand-over", payment: { due: 500, tender: "cash" } });
  await then({ type: "hand-over", pieces: 2 });
  const back = (quantity: number): StaffCommand => ({
    type: "return",
    lines: [{ ...line, quantity }],
  });
  await then(back(3), { type: "return", lines: [] }, back(1));
  await then(back(2), back(1));
  await then();
});

it("ends alike what nothing was found of, and what staff give up", async () => {
  await setStock(team.chair, { seongsu: 4 });
  const gone = await placedOrder(team.chair, 2);
  const line = { lineId: gone.lineId };
  await agree(gone, { type: "start" });
  await agree(gone, { type: "short", ...line, quantity: 2, reason: "not-found" });
  await agree(gone, { type: "stage", shelf: "A3" });
  await agree(gone, { type: "start" });
  const flooded = await placedOrder(team.chair, 1);
  await agree(flooded, { type: "cancel", reason: "flood" });
  await agree(flooded, { type: "cancel", reason: "flood" });
});

it("puts back alike what lies in the bag of an order that is over", async () => {
  await setStock(team.chair, { seongsu: 4 });
  const order = await placedOrder(team.chair, 2);
  await agree(order, { type: "start" });
  await agree(order, { type: "pick", lineId: order.lineId, quantity: 2 });
  await agree(order, { type: "cancel", reason: "flood" });
  const [waiting] = (await rowOf(order)).putBacks;
  const put = { type: "shelve", putBackId: waiting?.id ?? "", pieces: 2 } as const;
  const code = "MR-101-NATURAL-OAK";
  await agree(order, { ...put, code: "4006381333931" });
  await agree(order, { ...put, code, pieces: 1 });
  await agree(order, { ...put, code });
  expect((await rowOf(order)).putBacks).toEqual([]);
  await agree(order, { ...put, code });
});
