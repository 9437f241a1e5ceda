import { type TransferSide, type TransferState, takesStep } from "../transfers";
import type { TransferRingKind } from "./rings";

type Moment = string | Date | null;

/** What of a transfer says whether it rings at the store of one of its sides. */
export interface RingableTransfer {
  side: TransferSide;
  state: TransferState;
  askedAt: string | Date;
  sentAt: Moment;
  /** When a person of this side last opened it or took a step. */
  answeredAt: Moment;
}

export interface TransferRingMoment {
  kind: TransferRingKind;
  /** Epoch milliseconds. */
  at: number;
}

const hour = 3_600_000;
/** So long after it was asked for it has left, and so long after that it is counted (ms). */
const lateAfter = { sender: 24 * hour, receiver: 72 * hour } as const;

/**
 * What of a transfer no person of its side has answered, by one rule on devices and at the engine.
 * @param now epoch milliseconds
 */
export function unansweredTransfer(transfer: RingableTransfer, now: number): TransferRingMoment[] {
  const answered = time(transfer.answeredAt) ?? Number.NEGATIVE_INFINITY;
  return momentsOf(transfer, now).filter(({ at }) => at > answered);
}

const time = (moment: Moment) => (moment === null ? null : new Date(moment).getTime());

function momentsOf(transfer: RingableTransfer, now: number): TransferRingMoment[] {
  const { side, state } = transfer;
  if (side === "sender" && takesStep("decline", state)) {
    const asked = new Date(transfer.askedAt).getTime();
    const late = lateOf(asked + lateAfter.sender, now);
    return state === "requested" ? [...late, { kind: "transferAsked", at: asked }] : late;
  }
  const sent = time(transfer.sentAt);
  if (side !== "receiver" || !takesStep("receive", state) || sent === null) return [];
  return [...lateOf(sent + lateAfter.receiver, now), { kind: "transferSent", at: sent }];
}

const lateOf = (at: number, now: number): TransferRingMoment[] =>
  at <= now ? [{ kind: "transferLate", at }] : [];
