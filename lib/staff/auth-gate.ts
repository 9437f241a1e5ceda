import type { PinVerifier } from "@/lib/staff/types";

/** After so many wrong PINs the password is asked for. */
export const mostWrongPins = 5;
/** The phone locks after so long without a touch (ms), if its person has a PIN. */
const idleLockMs = 5 * 60_000;
/** As long as the storefront keeps a session that is not used (ms). */
const idleEndMs = 30 * 60_000;
/** As long as the engine opens stores to a session (ms). */
const shiftMs = 12 * 3_600_000;
/** A clock may be put right by so much (ms) without being suspected. */
const clockSlackMs = 60_000;

/** The reason why a person has to sign in. */
export type WhyOut = "new" | "pressed" | "wrong-pins" | "ended" | "expired" | "memory";

export interface SignedOut {
  status: "out";
  why: WhyOut;
  /** The manager who ended it. */
  by?: string;
}

export interface SignedIn {
  status: "in";
  /** The session's id, which every request names beside its cookie. */
  signIn: string;
  /** Ends the session at the engine, also when the cookie has lapsed. */
  key: string;
  email: string;
  name: string;
  pin: PinVerifier | null;
  /** Tries since the last right one; the one that is being looked at counts. */
  wrong: number;
  locked: boolean;
  /** All in epoch milliseconds, by the device's own clock. */
  since: number;
  touchedAt: number;
}

/** Who may see what on this device. */
export interface AuthGate {
  at: SignedIn | SignedOut;
  /** Keys of sessions that the engine has not been told are over. */
  endings: string[];
}

type About = { of: string };

export type AuthGateEvent =
  | ({ type: "signed-in" } & Pick<SignedIn, "signIn" | "key" | "email" | "name" | "pin">)
  /** The app was opened: after a reload, a killed tab, a restart. */
  | ({ type: "opened" } & About)
  | ({ type: "touched" | "looked" | "locked" | "tried" | "failed" } & About)
  /** The PIN that was typed makes this hash. */
  | ({ type: "unlocked"; hash: string } & About)
  | ({ type: "pin-known"; pin: PinVerifier } & About)
  | ({ type: "signed-out"; why: WhyOut; by?: string } & About)
  | { type: "endings-sent"; keys: string[] };

export const neverSignedIn: AuthGate = { at: { status: "out", why: "new" }, endings: [] };

/** What becomes of the gate. An event about another session than the present one changes nothing. */
export function reduceAuthGate(gate: AuthGate, event: AuthGateEvent, now: number): AuthGate {
  const { at } = gate;
  if (event.type === "endings-sent")
    return { ...gate, endings: gate.endings.filter((key) => !event.keys.includes(key)) };
  if (event.type === "signed-in") {
    const { type: _, ...person } = event;
    const fresh = { wrong: 0, locked: false, since: now, touchedAt: now };
    const endings = at.status === "in" ? [...gate.endings, at.key] : gate.endings;
    return { at: { status: "in", ...person, ...fresh }, endings };
  }
  if (at.status === "out" || at.signIn !== event.of) return gate;
  const stay = (change: Partial<SignedIn>): AuthGate => ({ ...gate, at: { ...at, ...change } });
  switch (event.type) {
    case "signed-out":
      return closeAuthGate(gate, event.why, event.by);
    case "pin-known":
      return stay({ pin: event.pin });
    case "locked":
      return at.pin ? stay({ locked: true }) : gate;
    case "tried":
      if (!at.locked) return gate;
      return at.wrong >= mostWrongPins
        ? closeAuthGate(gate, "wrong-pins")
        : stay({ wrong: at.wrong + 1 });
    case "failed":
      return at.wrong >= mostWrongPins ? closeAuthGate(gate, "wrong-pins") : gate;
    case "unlocked":
      return at.locked && at.pin?.hash === event.hash
        ? stay({ locked: false, wrong: 0, touchedAt: now })
        : gate;
    default:
      return passTime(gate, at, event.type, now);
  }
}

function passTime(
  gate: AuthGate,
  at: SignedIn,
  event: "opened" | "touched" | "looked",
  now: number,
): AuthGate {
  const idle = now - at.touchedAt;
  // A clock that was set back may hide any time.
  const turnedBack = idle < -clockSlackMs;
  if (now - at.since > shiftMs) return closeAuthGate(gate, "expired");
  if (event === "opened") {
    if (at.wrong >= mostWrongPins) return closeAuthGate(gate, "wrong-pins");
    if (!at.pin && (idle > idleEndMs || turnedBack)) return closeAuthGate(gate, "expired");
  }
  if (at.pin && !at.locked && (idle > idleLockMs || turnedBack))
    return { ...gate, at: { ...at, locked: true } };
  return event === "touched" && !at.locked ? { ...gate, at: { ...at, touchedAt: now } } : gate;
}

/** Signed out: nothing of the person stays but what ends the session. */
export function closeAuthGate(gate: AuthGate, why: WhyOut, by?: string): AuthGate {
  if (gate.at.status === "out") return gate;
  return {
    at: { status: "out", why, ...(by ? { by } : {}) },
    endings: [...gate.endings, gate.at.key],
  };
}
