import { toGtin14 } from "../gtin";
import type { Tender } from "../money";
import type { LineCommand, LineFacts, PutBackFacts, StaffCommand } from "./commands";
import type { StaffConflict } from "./conflicts";
import { isFor } from "./kinds";
import { isAsked, propose, replace } from "./proposals";
import { ageFor, piecesIn, withoutRefused } from "./refusal";
import { leadsTo, type PickupState } from "./states";

/** How a parcel is carried; both are empty until it has a label. */
export interface ParcelFacts {
  carrier: string;
  trackingCode: string;
}

/** A pickup as far as the rules ask. Times are ISO 8601, money is in hundredths. */
export interface PickupFacts {
  state: PickupState;
  /** Of what the store sends; none of what is collected. */
  parcel?: ParcelFacts | null | undefined;
  allowSubstitutes: boolean;
  /** To be taken at the counter when it is handed over. */
  amountDue: number;
  taken: number;
  tender: Tender | null;
  picker: string | null;
  pickerId: string | null;
  shelf: string | null;
  readyAt: string | null;
  collectedAt: string | null;
  reason: string | null;
  /** What the shopper told for the service, as long as they are served. */
  serviceRequests: object | null;
  lines: readonly LineFacts[];
  /** Money as it is when what the command says is refused; devices do not know it. */
  whenRefused?: { amount: number; amountDue: number } | undefined;
  /** What waits to be put back; read only for the command that asks for it. */
  putBacks: readonly PutBackFacts[];
}

/** Who gives a command, and when (ISO 8601); devices do not know the id. */
export interface Given {
  person: string;
  personId?: string | null;
  now: string;
}

export type Applied<Pickup> = { ok: true; pickup: Pickup } | { ok: false; why: StaffConflict };
type Change = Partial<PickupFacts> | StaffConflict;

const over = { serviceRequests: null } as const;
const allInBag = { toTakeOut: 0, substitutesToTakeOut: 0 };
const unsaid = { picked: 0, short: 0, shortReason: null, ...allInBag };
const noSubstitute = { substituted: 0, substituteId: null, substitute: null };
const noProposal = { proposed: 0, proposedUntil: null };

/** Pieces of a line of which nothing is said yet, and no one is asked. */
export function openPieces({ quantity, picked, short, refused, proposed }: LineFacts): number {
  return quantity - picked - short - refused - proposed;
}

/** Whether everything is picked or short, and no answer of its shopper is missing. */
export function isPicked({ lines }: Pick<PickupFacts, "lines">): boolean {
  return lines.every((line) => openPieces(line) === 0 && !isAsked(line));
}

/**
 * What a pickup is after a command, or why the command does not fit. The engine runs it under the
 * pickup's lock. Devices run it to show at once, also without a network, what the engine will do.
 */
export function applyCommand<Pickup extends PickupFacts>(
  pickup: Pickup,
  command: StaffCommand,
  given: Given,
): Applied<Pickup> {
  const kind = pickup.parcel ? "parcel" : "collect";
  const isMeant = isFor(kind, command.type) && leadsTo(command.type, pickup.state).length > 0;
  if (!isMeant) return { ok: false, why: "state" };
  const change = changeBy(pickup, command, given);
  return typeof change === "string"
    ? { ok: false, why: change }
    : { ok: true, pickup: { ...pickup, ...change } };
}

function changeBy(pickup: PickupFacts, command: StaffCommand, given: Given): Change {
  switch (command.type) {
    case "start":
      return { state: "picking", picker: given.person, pickerId: given.personId ?? null };
    case "put-back":
      return { state: "placed", picker: null, pickerId: null };
    case "stage":
      return stage(pickup, command.shelf, given.now);
    case "hand-over":
      return handOver(pickup, command, given.now);
    case "label": {
      const { carrier, trackingCode } = command;
      return { parcel: { ...pickup.parcel, carrier, trackingCode } };
    }
    case "send":
      return send(pickup, command.code, given.now);
    case "cancel":
      return { ...over, state: "cancelled", reason: command.reason };
    case "decline":
      return { state: "declined" };
    case "return":
      return takeBack(pickup, command.lines);
    case "not-here":
      return { state: "ready" };
    case "send-pass":
      return {};
    case "shelve":
      return shelve(pickup, command);
    default:
      return onLine(pickup, command);
  }
}

function stage(pickup: PickupFacts, shelf: string, now: string): Change {
  if (pickup.lines.some(isAsked)) return "shopper-asked";
  if (!isPicked(pickup)) return "not-picked";
  if (pickup.lines.every((line) => line.picked === 0))
    return { ...over, state: "cancelled", reason: "short" };
  const lines = pickup.lines.map((line) => ({ ...line, ...allInBag }));
  return { state: "ready", shelf, readyAt: now, lines };
}

/** A scanned label has to be this parcel's: two that stand side by side are not mixed up. */
function send({ parcel }: PickupFacts, code: string | null | undefined, now: string): Change {
  if (!parcel?.trackingCode) return "not-labelled";
  const said = code?.trim().toUpperCase();
  if (said && said !== parcel.trackingCode.toUpperCase()) return "wrong-label";
  return { ...over, state: "collected", collectedAt: now };
}

type HandOver = Extract<StaffCommand, { type: "hand-over" }>;

function handOver(pickup: PickupFacts, command: HandOver, now: string): Change {
  const { payment, pieces, refused, ageChecked } = command;
  const found = piecesIn(pickup.lines);
  if ((pieces ?? found) !== found) return "pieces-changed";
  const lines = refused ? withoutRefused(pickup.lines, refused) : pickup.lines;
  if (typeof lines === "string") return lines;
  if (isAmountChanged(pickup, command)) return "amount-changed";
  if ((ageChecked ?? 0) < ageFor(lines)) return "age-unchecked";
  const paid = payment && { taken: payment.due, tender: payment.tender };
  return { ...over, state: "collected", collectedAt: now, amountDue: 0, lines, ...paid };
}

/** What changes with what is refused only the engine knows; a device leaves that to it. */
function isAmountChanged(
  { amountDue, whenRefused }: PickupFacts,
  { payment, refused }: HandOver,
): boolean {
  const due = payment?.due ?? 0;
  if (!refused) return due !== amountDue;
  if (!whenRefused) return false;
  return due !== whenRefused.amountDue || refused.amount !== whenRefused.amount;
}

function takeBack(
  { lines }: PickupFacts,
  back: readonly { lineId: string; quantity: number }[],
): Change {
  const isNamedOnce = new Set(back.map(({ lineId }) => lineId)).size === back.length;
  if (back.length === 0 || !isNamedOnce) return "unknown-line";
  for (const { lineId, quantity } of back) {
    const line = lines.find(({ id }) => id === lineId);
    if (!line) return "unknown-line";
    if (quantity < 1 || quantity > line.picked - line.returned) return "too-many";
  }
  const quantityOf = (line: LineFacts) =>
    back.find(({ lineId }) => lineId === line.id)?.quantity ?? 0;
  const returned = lines.map((line) => ({ ...line, returned: line.returned + quantityOf(line) }));
  return { state: "returned", lines: returned };
}

/** What was to be taken out of the bag of an open order is out with it. */
function shelve(
  { putBacks, lines }: PickupFacts,
  { putBackId, pieces, code }: Extract<StaffCommand, { type: "shelve" }>,
): Change {
  const found = putBacks.find(({ id }) => id === putBackId);
  if (!found) return "back-already";
  if (found.quantity !== pieces) return "pieces-changed";
  if (!isOf(found, code)) return "wrong-item";
  const out = (there: number) => Math.max(0, there - pieces);
  return {
    putBacks: putBacks.filter((one) => one !== found),
    lines: lines.map((line) => {
      if (line.id !== found.lineId) return line;
      return found.instead
        ? { ...line, substitutesToTakeOut: out(line.substitutesToTakeOut) }
        : { ...line, toTakeOut: out(line.toTakeOut) };
    }),
  };
}

/** Whether a scanned code is an article's, or that of the place where it belongs. */
export function isOf(
  { sku, barcode, place }: Pick<PutBackFacts, "sku" | "barcode" | "place">,
  code: string,
): boolean {
  const said = code.trim().toUpperCase();
  const gtin = toGtin14(said);
  if (gtin && barcode && toGtin14(barcode) === gtin) return true;
  return said !== "" && [sku, barcode, place].some((known) => known?.toUpperCase() === said);
}

function onLine(pickup: PickupFacts, command: LineCommand): Change {
  const line = pickup.lines.find(({ id }) => id === command.lineId);
  if (!line) return "unknown-line";
  const said = sayOf(line, command, pickup);
  if (typeof said === "string") return said;
  return { lines: pickup.lines.map((one) => (one === line ? { ...line, ...said } : one)) };
}

function sayOf(
  line: LineFacts,
  command: LineCommand,
  { allowSubstitutes }: PickupFacts,
): Partial<LineFacts> | StaffConflict {
  if (command.type === "undo") return { ...unsaid, ...noSubstitute, ...noProposal };
  const { quantity } = command;
  if (quantity < 1 || quantity > openPieces(line)) return "too-many";
  switch (command.type) {
    case "short":
      return { short: line.short + quantity, shortReason: command.reason };
    case "substitute":
      return allowSubstitutes ? replace(line, command) : "no-substitutes";
    case "propose":
      return propose(line, command);
    case "pick": {
      const code = command.barcode?.trim();
      if (code && !isOf({ ...line, place: null }, code)) return "wrong-item";
      return { picked: line.picked + quantity };
    }
  }
}
