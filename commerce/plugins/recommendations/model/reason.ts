/** Sessions or orders that must hold both before one item is named as the reason of another. */
export const fewestShared = 3;

/** Why an item is shown. Items are numbers of the model; every word is said by the reader's page. */
export type Reason =
  | { code: "VIEWED_TOGETHER" | "BOUGHT_TOGETHER"; anchor: number; support: number }
  | { code: "SHARED_ATTRIBUTE"; anchor: number; attribute: string; support: number }
  | { code: "TASTE" | "SAME_ROOM"; attribute: string; support: number }
  | { code: "POPULAR_AT_STORE" | "POPULAR"; support: number }
  | { code: "VIEWED_BEFORE" | "SELECTION"; support: number };
