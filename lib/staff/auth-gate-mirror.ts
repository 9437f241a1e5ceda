import type { PinVerifier } from "@/lib/staff/types";
import {
  type AuthGate,
  closeAuthGate,
  neverSignedIn,
  type SignedIn,
  type SignedOut,
} from "./auth-gate";

// A schema library would be an eighth of what the staff app loads first.
type Checks<T> = { [K in keyof T]-?: (value: unknown) => boolean };

function fits<T>(value: unknown, checks: Checks<T>): value is T {
  if (typeof value !== "object" || value === null) return false;
  const fields = value as Record<string, unknown>;
  return Object.entries<(value: unknown) => boolean>(checks).every(([name, check]) =>
    check(fields[name]),
  );
}

const isString = (value: unknown) => typeof value === "string";
const isFilled = (value: unknown) => isString(value) && value !== "";
const isNumber = (value: unknown) => Number.isFinite(value);
const isCount = (value: unknown) => isNumber(value) && Number(value) >= 0;
const isBoolean = (value: unknown) => typeof value === "boolean";

const pinChecks: Checks<PinVerifier> = { salt: isFilled, hash: isFilled, rounds: isNumber };

const whyOut: Record<SignedOut["why"], true> = {
  new: true,
  pressed: true,
  "wrong-pins": true,
  ended: true,
  expired: true,
  memory: true,
};

const signedOutChecks: Checks<SignedOut> = {
  status: (value) => value === "out",
  why: (value) => typeof value === "string" && Object.hasOwn(whyOut, value),
  by: (value) => value === undefined || isString(value),
};

const signedInChecks: Checks<SignedIn> = {
  status: (value) => value === "in",
  signIn: isFilled,
  key: isFilled,
  email: isFilled,
  name: isString,
  pin: (value) => value === null || fits(value, pinChecks),
  wrong: isCount,
  locked: isBoolean,
  since: isNumber,
  touchedAt: isNumber,
};

const authGateChecks: Checks<AuthGate> = {
  at: (value) => fits(value, signedOutChecks) || fits(value, signedInChecks),
  endings: (value) => Array.isArray(value) && value.every(isString),
};

/**
 * The gate as the device's other store says it. Who clears one of the two alone gains nothing: what
 * does not fit together is signed out.
 */
export interface Mirror extends Pick<SignedIn, "signIn" | "locked" | "wrong" | "touchedAt"> {
  /** Whether the person has one. */
  pin: boolean;
}

const mirrorChecks: Checks<Mirror> = {
  signIn: isString,
  pin: isBoolean,
  locked: isBoolean,
  wrong: isNumber,
  touchedAt: isNumber,
};

/** Null when no person is signed in. */
export function mirrorOf({ at }: AuthGate): Mirror | null {
  if (at.status === "out") return null;
  const { signIn, pin, locked, wrong, touchedAt } = at;
  return { signIn, pin: pin !== null, locked, wrong, touchedAt };
}

export function mirrorIn(text: string | null): Mirror | null {
  try {
    const said: unknown = JSON.parse(text ?? "");
    return fits(said, mirrorChecks) ? said : null;
  } catch {
    return null;
  }
}

/** What stands in the main store; undefined when there is nothing, or nothing that can be read. */
export function authGateIn(kept: unknown): AuthGate | undefined {
  return fits(kept, authGateChecks) ? kept : undefined;
}

/** The stricter of what the two stores say; signed out where they contradict each other. */
export function reconcileAuthGate(kept: unknown, mirror: Mirror | null): AuthGate {
  const gate = authGateIn(kept);
  if (!gate) {
    if (kept === undefined && !mirror) return neverSignedIn;
    return { at: { status: "out", why: "memory" }, endings: [] };
  }
  const { at } = gate;
  if (at.status === "out") return gate;
  const agrees = mirror?.signIn === at.signIn && mirror.pin === (at.pin !== null);
  if (!agrees || (at.locked && !at.pin)) return closeAuthGate(gate, "memory");
  return {
    ...gate,
    at: {
      ...at,
      locked: at.locked || mirror.locked,
      wrong: Math.max(at.wrong, mirror.wrong),
      touchedAt: mirror.touchedAt,
    },
  };
}
