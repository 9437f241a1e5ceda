import type { Transitions } from "@vendure/core";

/** Ways that are added to a process of Vendure's. Its type asks for those of every state. */
export function mergedTransitions<State extends string>(
  ways: Partial<Transitions<State>>,
): Transitions<State> {
  return ways as Transitions<State>;
}
