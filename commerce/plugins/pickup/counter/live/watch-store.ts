import { type ID, Logger } from "@vendure/core";
import type { PickupFeed, StoreChannel } from "../../reservation/live/pickup-feed.service";

interface Watched<T> {
  storeId: ID;
  /** On which engines tell that it changed. */
  channel: StoreChannel;
  read: () => Promise<T>;
  /** For the log. */
  what: string;
}

/**
 * Says what is at a store now, and again whenever that changes. What is over by its time only,
 * devices know by themselves.
 * @returns how to stop
 */
export function watchStore<T>(
  feed: PickupFeed,
  { storeId, channel, read, what }: Watched<T>,
  listener: (now: T) => void,
): () => void {
  const look = () =>
    void read().then(listener, (error: unknown) => {
      Logger.warn(`${what} could not be read: ${String(error)}`, "Pickup");
    });
  const leave = feed.listenAtStores(channel, (store) => {
    if (store === "gap" || store === String(storeId)) look();
  });
  look();
  return leave;
}
