import type { DoorKeeper } from "./door-keeper";
import { hashOf } from "./pin";

/**
 * Tries a PIN on a locked door. The try is counted and kept before it is looked at: a page that is
 * killed meanwhile has used it up.
 */
export async function tryPin(keeper: DoorKeeper, pin: string): Promise<"right" | "wrong"> {
  const before = keeper.current()?.at;
  if (before?.status !== "in") return "wrong";
  const of = before.signIn;
  const { at } = await keeper.dispatch({ type: "tried", of });
  if (at.status === "out" || !at.pin) return "wrong";
  const hash = await hashOf(pin, at.pin);
  if (hash === at.pin.hash) {
    await keeper.dispatch({ type: "unlocked", of, hash });
    return "right";
  }
  await keeper.dispatch({ type: "failed", of });
  return "wrong";
}
