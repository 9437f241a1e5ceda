import { MutationObserver, type QueryClient } from "@tanstack/react-query";
import { ApiError } from "../api";
import { type Locale, marketOf } from "../i18n/locales";
import type { Failure } from "../result";
import { openCartChannel } from "./cart-channel";
import { type CartChange, joinChanges, keyOf } from "./change";
import { createCoalescer } from "./coalesce";
import { cartOptions } from "./query-options";
import { sendChange } from "./requests";
import type { Cart } from "./types";

export interface FailedChange {
  change: CartChange;
  failure: Failure;
}

export interface CartState {
  /** What has not settled; totals wait while there is anything. */
  pending: readonly CartChange[];
  /** The last failure of each thing, by `keyOf`, until it is changed again. */
  failed: Readonly<Record<string, FailedChange>>;
  /** Whether a request is being repeated because the shop could not be reached. */
  retrying: boolean;
}

const engineFailure: Failure = { kind: "engine", message: "engine", retry: true };
const settled: CartState = { pending: [], failed: {}, retrying: false };
const retryDelaysMs = [1000, 2500, 5000];

export type CartStore = ReturnType<typeof createCartStore>;

/**
 * The changes of one market's cart on their way to the engine. Answers are whole carts and go
 * to the query cache; other tabs are told to look again.
 */
export function createCartStore(client: QueryClient, locale: Locale) {
  const { queryKey } = cartOptions(locale);
  const everyLocale = queryKey.slice(0, 2);
  let state: CartState = settled;
  const listeners = new Set<() => void>();

  function publish(change: Partial<CartState>) {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  function lookAgain() {
    void client.invalidateQueries({ queryKey: everyLocale });
    void client.invalidateQueries({ queryKey: ["checkout", locale] });
  }
  const channel = openCartChannel(marketOf(locale).code, lookAgain);

  /** Pieces where they are to go; of all lines of the variant where no place is named. */
  const piecesOf = (
    cart: Cart | undefined,
    { variantId, collectAt }: Extract<CartChange, { kind: "add" }>,
  ) =>
    (cart?.lines ?? [])
      .filter((line) => line.variantId === variantId)
      .filter((line) => collectAt === undefined || line.collectAt === collectAt)
      .reduce((sum, line) => sum + line.quantity, 0);

  async function send(change: CartChange): Promise<Cart> {
    // An answer to a question asked before the change would undo it on the screen.
    await client.cancelQueries({ queryKey: everyLocale });
    const before = client.getQueryData(queryKey);
    let attempts = 0;
    const observer = new MutationObserver(client, {
      mutationKey: ["cart", "change"],
      mutationFn: async () => {
        attempts += 1;
        if (attempts > 1 && change.kind === "add") {
          // The lost answer may have been a yes: adding is not repeated before looking.
          const now = await client.fetchQuery({ ...cartOptions(locale), staleTime: 0 });
          const goal = piecesOf(before, change) + change.quantity;
          if (piecesOf(now, change) >= goal) return now;
        }
        return sendChange(locale, change, before);
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

  const coalescer = createCoalescer<CartChange, Cart>({
    join: joinChanges,
    send,
    quietMs: 350,
    maxWaitMs: 2000,
    onChange: () => publish({ pending: coalescer.pending() }),
    onSettled: (_change, cart) => {
      void client.cancelQueries({ queryKey: everyLocale });
      client.setQueryData(queryKey, cart);
      void client.invalidateQueries({ queryKey: ["checkout", locale] });
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
    change(change: CartChange) {
      const key = keyOf(change);
      if (state.failed[key]) forget(key);
      coalescer.push(key, change);
    },
    forget,
    lookAgain,
    /** Tells the other tabs that the cart is another one now, e.g. after an order. */
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
