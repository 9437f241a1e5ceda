import type { HelpCall, Pickup, WaitingTransfer } from "@/lib/staff/types";

export interface LiveMessage {
  /** The engine's clock, in epoch milliseconds. */
  now: number;
  cursor: number;
  pickups: Pickup[];
}

interface LiveOptions {
  /** The address of the events from a place in the history on. */
  url: (cursor: number) => string;
  cursor: number;
  onMessage: (message: LiveMessage) => void;
  /** All shoppers who ask for help, whenever that changes. */
  onHelp: (calls: HelpCall[]) => void;
  /** All transfers that wait at the store, whenever that changes. */
  onTransfers: (transfers: WaitingTransfer[]) => void;
  onState: (state: "live" | "lost") => void;
}

/** The engine is heard from at least every 15 s; a link that is silent for longer is dead. */
const silenceMs = 40_000;
const longestWaitMs = 15_000;

/**
 * Keeps a link to the live events of a store. It comes back after errors, silence and sleep, from
 * where it was. So nothing in between is missed.
 * @returns how to end it
 */
export function openLiveLink(options: LiveOptions): () => void {
  const { url, onMessage, onHelp, onTransfers, onState } = options;
  let { cursor } = options;
  let source: EventSource | undefined;
  let heard = Date.now();
  let wait = 500;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function open() {
    clearTimeout(timer);
    source?.close();
    heard = Date.now();
    const opened = new EventSource(url(cursor));
    source = opened;
    const alive = () => {
      heard = Date.now();
      wait = 500;
      onState("live");
    };
    opened.addEventListener("beat", alive);
    opened.addEventListener("pickups", (event: MessageEvent<string>) => {
      alive();
      cursor = Math.max(cursor, Number(event.lastEventId) || 0);
      // Ours: the storefront's route hands through what the engine wrote.
      const { now, pickups } = JSON.parse(event.data) as Omit<LiveMessage, "cursor">;
      onMessage({ now, pickups, cursor });
    });
    opened.addEventListener("help", (event: MessageEvent<string>) => {
      alive();
      onHelp((JSON.parse(event.data) as { calls: HelpCall[] }).calls);
    });
    opened.addEventListener("transfers", (event: MessageEvent<string>) => {
      alive();
      onTransfers((JSON.parse(event.data) as { transfers: WaitingTransfer[] }).transfers);
    });
    opened.addEventListener("error", () => {
      opened.close();
      onState("lost");
      clearTimeout(timer);
      timer = setTimeout(open, wait);
      wait = Math.min(wait * 2, longestWaitMs);
    });
  }

  // Phones stop timers while they sleep: what counts is how long nothing was heard.
  const look = () => {
    if (document.visibilityState === "visible" && Date.now() - heard > silenceMs) open();
  };
  const watch = setInterval(look, 5_000);
  document.addEventListener("visibilitychange", look);
  window.addEventListener("online", open);
  open();
  return () => {
    clearInterval(watch);
    clearTimeout(timer);
    document.removeEventListener("visibilitychange", look);
    window.removeEventListener("online", open);
    source?.close();
  };
}
