import type { Visitor } from "./api";
import { type BoughtLine, linesOf, pickupAt, placeMixed } from "./paying";
import { type Placed, sendCommand } from "./pickup-staffing";

export type AtStore = Omit<Placed, "guest">;

/** An order that is paid at the counters of the stores where it is collected. */
export async function placeAtCounters(
  goods: { variant: number; quantity: number; store: string }[],
) {
  const { guest, code } = await placeMixed(goods, undefined, "in-store");
  const stores = [...new Set(goods.map(({ store }) => store))];
  const pickups: Record<string, AtStore> = {};
  for (const store of stores) pickups[store] = await pickupAt(code, store);
  return { guest, code, pickups, lines: await linesOf(code) };
}

export function lineOf(lines: readonly BoughtLine[], variant: number): BoughtLine {
  const line = lines.find((one) => one.variant === variant);
  if (!line) throw new Error(`Nothing of ${variant} was bought`);
  return line;
}

/** What a store's screen says is to be taken for a pickup. */
export async function dueAt(staff: Visitor, storeCode: string, { id }: AtStore): Promise<number> {
  const { pickupBoard } = await staff.ask(
    "query($s: String!) { pickupBoard(storeCode: $s) { pickups { id amountDue } } }",
    { s: storeCode },
  );
  const row = pickupBoard.pickups.find((one: { id: string }) => one.id === String(id));
  const { pickup } = await staff.ask("query($id: ID!) { pickup(id: $id) { amountDue } }", { id });
  if (row && row.amountDue !== pickup.amountDue) throw new Error("Board and pickup disagree");
  return pickup.amountDue;
}

/** Takes money and hands over. */
export function takeAndHandOver(
  staff: Visitor,
  { id, code }: AtStore,
  due: number | null,
  more: { tender?: string; reference?: string; commandId?: string; pieces?: number } = {},
) {
  const { commandId, pieces, tender = "cash", reference } = more;
  return sendCommand(staff, "handOverPickup", {
    pickupId: id,
    pass: { code },
    ...(due !== null && { payment: { due, tender, reference } }),
    ...(commandId && { commandId }),
    ...(pieces && { pieces }),
  });
}

const payoutFields = `id amount currencyCode reason orderCode collectorName storeCode dueAt paidAt
  paidBy tender reference`;

export async function payoutsAt(staff: Visitor, storeCode: string, orderCode?: string) {
  const { pickupPayouts } = await staff.ask(
    `query($s: String!, $o: String) { pickupPayouts(storeCode: $s, orderCode: $o) { ${payoutFields} } }`,
    { s: storeCode, o: orderCode },
  );
  return pickupPayouts;
}

export async function confirmPayout(
  staff: Visitor,
  input: { payoutId: string; storeCode: string; commandId: string; reference?: string },
) {
  const { confirmPickupPayout } = await staff.ask(
    `mutation($input: ConfirmPickupPayoutInput!) { confirmPickupPayout(input: $input) { __typename
      ... on PickupPayout { ${payoutFields} }
      ... on PickupPayoutConflictError { message payout { ${payoutFields} } } } }`,
    { input: { tender: "cash", device: "till 1", ...input } },
  );
  return confirmPickupPayout;
}
