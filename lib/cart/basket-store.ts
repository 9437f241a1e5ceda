import { MutationObserver, type QueryClient } from "@tanstack/react-query";
import { ApiError } from "../api";
import { marketOf, type Pair } from "../i18n/pairs";
import type { Failure } from "../result";
import { openBasketChannel } from "./basket-channel";
import { type BasketChange, joinChanges, keyOf } from "./change";
import { createCoalescer } from "./coalesce";
import { basketOptions } from "./query-options";
import { sendChange } from "./requests";
import type { Basket } from "./types";

export interface FailedChange {
  change: BasketChange;
  failure: Failure;
}

export interface BasketState {
  /** What has not settled; totals wait while there is anything. */
  pending: readonly BasketChange[];
  /** The last failure of each thing, by `keyOf`, until it is changed again. */
  failed: Readonly<Record<string, FailedChange>>;
  /** Whether a request is being repeated because the shop could not be reached. */
  retrying: boolean;
}

const engineFailure: Failure = { kind: "engine", message: "engine", retry: true };
const settled: BasketState = { pending: [], failed: {}, retrying: false };
const retryDelaysMs = [1000, 2500, 5000];

export type BasketStore = ReturnType<typeof createBasketStore>;

/**
 * The changes of one market's basket on their way to the engine. Answers are whole baskets and go
 * to the query cache; other tabs are told to look again.
 */
export function createBasketStore(client: QueryClient, pair: Pair) {
  const { queryKey } = basketOptions(pair);
  const everyPair = queryKey.slice(0, 2);
  let state: BasketState = settled;
  const listeners = new Set<() => void>();

  function publish(change: Partial<BasketState>) {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  function lookAgain() {
    void client.invalidateQueries({ queryKey: everyPair });
    void client.invalidateQueries({ queryKey: ["checkout", pair] });
  }
  const channel = openBasketChannel(marketOf(pair).code, lookAgain);

  const piecesOf = (basket: Basket | undefined, variantId: string) =>
    basket?.lines.find((line) => line.variantId === variantId)?.quantity ?? 0;

  async function send(change: BasketChange): Promise<Basket> {
    // An answer to a question asked before the change would undo it on the screen.
    await client.cancelQueries({ queryKey: everyPair });
    const before = client.getQueryData(queryKey);
    let attempts = 0;
    const observer = new MutationObserver(client, {
      mutationKey: ["basket", "change"],
      mutationFn: async () => {
        attempts += 1;
        if (attempts > 1 && change.kind === "add") {
          // The lost answer may have been a yes: adding is not repeated before looking.
          const now = await client.fetchQuery({ ...basketOptions(pair), staleTime: 0 });
          const goal = piecesOf(before, change.variantId) + change.quantity;
          if (piecesOf(now, change.variantId) >= goal) return now;
        }
        return sendChange(pair, change, before);
      },
      retry: (count, error) =>
        error instanceof ApiError &&
        error.failure.retry &&
        before !== undefined &&
        count < retryDelaysMs.length,
      retryDelay: (count) => retryDelaysMs[count] ?? 5000,
    });
    const stop = observer.subscribe(({ failureCount, isPaused, isPending }) => {
      const retrying = isPending && (failureCount > 0 || isPaused);
      if (retrying !== state.retrying) publish({ retrying });
    });
    try {
      return await observer.mutate();
    } finally {
      stop();
      if (state.retrying) publish({ retrying: false });
    }
  }

  const coalescer = createCoalescer<BasketChange, Basket>({
    join: joinChanges,
    send,
    quietMs: 350,
    maxWaitMs: 2000,
    onChange: () => publish({ pending: coalescer.pending() }),
    onSettled: (_change, basket) => {
      void client.cancelQueries({ queryKey: everyPair });
      client.setQueryData(queryKey, basket);
      void client.invalidateQueries({ queryKey: ["checkout", pair] });
      channel.tell();
    },
    onFailed: (change, error) => {
      const failure = error instanceof ApiError ? error.failure : engineFailure;
      state = { ...state, failed: { ...state.failed, [keyOf(change)]: { change, failure } } };
      // The engine may have taken part of it ("only three are left"), so its word is asked for.
      lookAgain();
    },
  });

  if (typeof window !== "undefined") window.addEventListener("pagehide", coalescer.flush);

  function forget(key: string) {
    const { [key]: _gone, ...failed } = state.failed;
    publish({ failed });
  }

  return {
    /** Makes a change: seen at once, sent soon, settled when the engine has answered. */
    change(change: BasketChange) {
      const key = keyOf(change);
      if (state.failed[key]) forget(key);
      coalescer.push(key, change);
    },
    forget,
    lookAgain,
    /** Tells the other tabs that the basket is another one now, e.g. after an order. */
    tellOtherTabs: channel.tell,
    read: () => state,
    /** What the server knows of it. */
    readNothing: () => settled,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
