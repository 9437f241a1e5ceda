import type { PickupCommand } from "@/lib/staff/schemas";
import type { Conflict, Pickup, PickupLine, PickupState } from "@/lib/staff/types";

export type Applied = { ok: true; pickup: Pickup } | { ok: false; why: Conflict };

const from: Record<PickupCommand["type"], readonly PickupState[]> = {
  start: ["placed"],
  "put-back": ["picking"],
  pick: ["picking"],
  short: ["picking"],
  substitute: ["picking"],
  undo: ["picking"],
  stage: ["picking"],
  "hand-over": ["ready", "arrived"],
  cancel: ["placed", "picking", "ready", "arrived"],
  return: ["collected", "returned"],
};

/** What the shopper told for the service is for as long as somebody is served. */
const over = { wishes: null } as const;

/** Pieces of a line of which nothing is said yet. */
export function openPieces({ quantity, picked, short }: PickupLine): number {
  return quantity - picked - short;
}

/** Whether everything is picked or short. */
export function isPicked({ lines }: Pickup): boolean {
  return lines.every((line) => openPieces(line) === 0);
}

/**
 * What a pickup will be when the engine has done a command, by the engine's own rules: devices show
 * it at once, also without a network. What the engine answers later outranks it.
 */
export function applyCommand(
  pickup: Pickup,
  command: PickupCommand,
  person: string,
  now: string,
): Applied {
  if (!from[command.type].includes(pickup.state)) return { ok: false, why: "state" };
  switch (command.type) {
    case "start":
      return becomes(pickup, { state: "picking", picker: person });
    case "put-back":
      return becomes(pickup, { state: "placed", picker: null, pickerId: null });
    case "pick":
    case "short":
    case "substitute":
    case "undo":
      return onLine(pickup, command);
    case "stage":
      if (!isPicked(pickup)) return { ok: false, why: "not-picked" };
      if (pickup.lines.every((line) => line.picked === 0))
        return becomes(pickup, { ...over, state: "cancelled", reason: "short" });
      return becomes(pickup, { state: "ready", shelf: command.shelf, readyAt: now });
    case "hand-over":
      return handedOver(pickup, command, now);
    case "cancel":
      return becomes(pickup, { ...over, state: "cancelled", reason: command.reason });
    case "return":
      return takeBack(pickup, command);
  }
}

/** Pickups as they will be when what waits to be sent is done; what does not fit is left out. */
export function applyAll(
  pickups: readonly Pickup[],
  waiting: readonly { command: PickupCommand; person: string; made: string }[],
): Pickup[] {
  if (waiting.length === 0) return [...pickups];
  return pickups.map((pickup) =>
    waiting.reduce((present, { command, person, made }) => {
      if (command.pickupId !== pickup.id) return present;
      // The engine's answer may be here before the command's own: it is part of the pickup already.
      if (pickup.commands.includes(command.id)) return present;
      const applied = applyCommand(present, command, person, made);
      return applied.ok ? applied.pickup : present;
    }, pickup),
  );
}

function handedOver(
  pickup: Pickup,
  { payment, pieces }: Extract<PickupCommand, { type: "hand-over" }>,
  now: string,
): Applied {
  const found = pickup.lines.reduce((sum, { picked }) => sum + picked, 0);
  if ((pieces ?? found) !== found) return { ok: false, why: "pieces-changed" };
  if ((payment?.due ?? 0) !== pickup.amountDue) return { ok: false, why: "amount-changed" };
  return becomes(pickup, {
    ...over,
    state: "collected",
    collectedAt: now,
    amountDue: 0,
    ...(payment && { taken: payment.due, tender: payment.tender }),
  });
}

type LineCommand = Extract<PickupCommand, { type: "pick" | "short" | "substitute" | "undo" }>;

function onLine(pickup: Pickup, command: LineCommand): Applied {
  const line = pickup.lines.find(({ id }) => id === command.lineId);
  if (!line) return { ok: false, why: "unknown-line" };
  if (command.type === "undo")
    return withLine(pickup, {
      ...line,
      picked: 0,
      short: 0,
      shortReason: null,
      substituted: 0,
      substituteId: null,
      substitute: null,
      toTakeOut: 0,
      substitutesToTakeOut: 0,
    });
  const { quantity } = command;
  if (quantity > openPieces(line)) return { ok: false, why: "too-many" };
  if (command.type === "short")
    return withLine(pickup, {
      ...line,
      short: line.short + quantity,
      shortReason: command.reason,
    });
  if (command.type === "substitute") return substitute(pickup, line, command.variantId, quantity);
  if (command.barcode && ![line.barcode, line.sku].includes(command.barcode))
    return { ok: false, why: "wrong-item" };
  return withLine(pickup, { ...line, picked: line.picked + quantity });
}

function substitute(
  pickup: Pickup,
  line: PickupLine,
  variantId: string,
  quantity: number,
): Applied {
  if (!pickup.allowSubstitutes) return { ok: false, why: "no-substitutes" };
  if (line.substituteId && line.substituteId !== variantId)
    return { ok: false, why: "other-substitute" };
  return withLine(pickup, {
    ...line,
    substituteId: variantId,
    substituted: line.substituted + quantity,
    picked: line.picked + quantity,
  });
}

function takeBack(pickup: Pickup, { lines }: Extract<PickupCommand, { type: "return" }>): Applied {
  let present = pickup;
  for (const { lineId, quantity } of lines) {
    const line = present.lines.find(({ id }) => id === lineId);
    if (!line) return { ok: false, why: "unknown-line" };
    if (quantity > line.picked - line.returned) return { ok: false, why: "too-many" };
    present = replaced(present, { ...line, returned: line.returned + quantity });
  }
  return becomes(present, { state: "returned" });
}

function becomes(pickup: Pickup, change: Partial<Pickup>): Applied {
  return { ok: true, pickup: { ...pickup, ...change } };
}

function withLine(pickup: Pickup, line: PickupLine): Applied {
  return { ok: true, pickup: replaced(pickup, line) };
}

function replaced(pickup: Pickup, line: PickupLine): Pickup {
  return { ...pickup, lines: pickup.lines.map((old) => (old.id === line.id ? line : old)) };
}
