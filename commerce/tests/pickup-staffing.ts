import { randomUUID } from "node:crypto";
import { type ApiOptions, Visitor } from "./api";
import { type Guest, guestCollecting, pickupOf, placePickup } from "./pickup-shopping";

/** Someone who works for the shop, signed in with the demonstration shop's password. */
export async function staff(who: "associate" | "manager" | "merchant", options: ApiOptions = {}) {
  const visitor = new Visitor({ ...options, api: "admin-api" });
  const { login } = await visitor.ask(
    `mutation($u: String!) { login(username: $u, password: "maru-sample-2026") { __typename } }`,
    { u: `${who}@example.com` },
  );
  if (login.__typename !== "CurrentUser") throw new Error(`${who} could not sign in`);
  return visitor;
}

const shown = `id state shelf pickerId overdue amountDue lines { id picked short substituted returned }
  history { type from to actor actorName device }`;

const plainCommands = ["startPicking", "putBackPickup", "takeBackArrival", "sendPickupPass"];

/** Sends a command of the staff app; a fresh command id unless one is given. */
export async function sendCommand(visitor: Visitor, name: string, input: Record<string, unknown>) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const inputType = plainCommands.includes(name) ? "PickupCommandInput" : type;
  const answer = await visitor.ask(
    `mutation($input: ${inputType}!) { ${name}(input: $input) { __typename
      ... on Pickup { ${shown} }
      ... on PickupConflictError { message pickup { id state amountDue } }
      ${name === "handOverPickup" ? "... on PickupCodeError { message retryAfter }" : ""} } }`,
    { input: { commandId: randomUUID(), device: "till 1", ...input } },
  );
  return answer[name];
}

export interface Placed {
  guest: Guest;
  orderCode: string;
  id: number;
  code: string;
  lineId: string;
}

/** A guest's order of one article, placed for a store. */
export async function placedOrder(
  variant: number,
  quantity = 1,
  store = "seongsu",
): Promise<Placed> {
  const guest = await guestCollecting([{ variant, quantity }], store);
  const { code: orderCode = "", reason } = await placePickup(guest);
  if (reason) throw new Error(reason);
  const { id, code } = await pickupOf(orderCode);
  const { pickupStatus } = await status(guest, orderCode);
  return { guest, orderCode, id, code, lineId: pickupStatus.pickups[0].lines[0].id };
}

export const status = (
  guest: Guest,
  orderCode: string,
  more: object = {},
  visitor: ApiOptions = {},
) =>
  new Visitor(visitor).ask(
    `query($p: PickupProof!) { pickupStatus(proof: $p) { __typename
      ... on PickupCodeError { message retryAfter }
      ... on PickupStatus { pickups { id state canExtend canCancel holdUntil collector { name } amountDue
        payouts { amount currencyCode store { code } paidAt }
        token lines { id name sku } pass { code payload } } } } }`,
    { p: { orderCode, emailAddress: guest.email, ...more } },
  );

/** Picks everything and puts it on a shelf. */
export async function makeReady(visitor: Visitor, order: Placed, quantity = 1) {
  await sendCommand(visitor, "startPicking", { pickupId: order.id });
  await sendCommand(visitor, "pickPickupLine", {
    pickupId: order.id,
    lineId: order.lineId,
    quantity,
  });
  return sendCommand(visitor, "stagePickup", { pickupId: order.id, shelf: "A3" });
}

/** Puts back all that waits of a pickup; how many pieces that were. */
export async function putAllBack(visitor: Visitor, pickupId: number): Promise<number> {
  const { pickup } = await visitor.ask(
    "query($id: ID!) { pickup(id: $id) { row { putBacks { id sku quantity } } } }",
    { id: pickupId },
  );
  const { putBacks } = pickup.row;
  for (const { id: putBackId, sku: code, quantity: pieces } of putBacks)
    await sendCommand(visitor, "shelvePickupPieces", { pickupId, putBackId, code, pieces });
  return putBacks.reduce((sum: number, one: { quantity: number }) => sum + one.quantity, 0);
}
