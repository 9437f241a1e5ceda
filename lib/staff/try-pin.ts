import type { AuthGateManager } from "./auth-gate-manager";
import { hashOf } from "./pin";

/**
 * Tries a PIN on a locked gate. The try is counted and kept before it is looked at. A page that is
 * killed meanwhile has used it up.
 */
export async function tryPin(gate: AuthGateManager, pin: string): Promise<"right" | "wrong"> {
  const before = gate.current()?.at;
  if (before?.status !== "in") return "wrong";
  const of = before.signIn;
  const { at } = await gate.dispatch({ type: "tried", of });
  if (at.status === "out" || !at.pin) return "wrong";
  const hash = await hashOf(pin, at.pin);
  if (hash === at.pin.hash) {
    await gate.dispatch({ type: "unlocked", of, hash });
    return "right";
  }
  await gate.dispatch({ type: "failed", of });
  return "wrong";
}
