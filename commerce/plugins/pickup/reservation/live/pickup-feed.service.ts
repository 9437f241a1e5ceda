import { Injectable, type OnApplicationShutdown } from "@nestjs/common";
import { ConfigService, Logger } from "@vendure/core";
import { keepLinked } from "../../../../database/keep-linked";
import { changeChannel, newsIn, type PickupNews } from "./change";
import { endingChannel } from "./ending";
import { helpChannel } from "./help";
import { transferChannel } from "./transfer-news";

/** Hears of a change, or `gap` when some may have been missed. */
export type FeedListener = (news: PickupNews | "gap") => void;

const storeChannels = [helpChannel, transferChannel] as const;
/** Tells of stores by their id. */
export type StoreChannel = (typeof storeChannels)[number];
type StoreListener = (storeId: string) => void;

/**
 * What happens to pickups on any engine, as soon as it is written. Postgres delivers a NOTIFY when
 * its transaction ends well, and never otherwise. It listens from the first listener on.
 */
@Injectable()
export class PickupFeed implements OnApplicationShutdown {
  private readonly listeners = new Set<FeedListener>();
  private readonly atEnds = new Set<(sessionId: string) => void>();
  private readonly atStores = new Map<string, Set<StoreListener>>(
    storeChannels.map((channel) => [channel, new Set()]),
  );
  private readonly end = new AbortController();
  private started = false;

  constructor(private readonly config: ConfigService) {}

  /** @returns how to stop listening */
  listen(listener: FeedListener): () => void {
    this.listeners.add(listener);
    this.start();
    return () => this.listeners.delete(listener);
  }

  /**
   * Hears of sessions that were ended, by their id.
   * @returns how to stop listening
   */
  listenForEnds(listener: (sessionId: string) => void): () => void {
    this.atEnds.add(listener);
    this.start();
    return () => this.atEnds.delete(listener);
  }

  /**
   * Hears of stores whose calls for help or transfers changed, by their id. `gap` says that some
   * may have been missed.
   * @returns how to stop listening
   */
  listenAtStores(channel: StoreChannel, listener: StoreListener): () => void {
    this.atStores.get(channel)?.add(listener);
    this.start();
    return () => this.atStores.get(channel)?.delete(listener);
  }

  onApplicationShutdown(): void {
    this.end.abort();
  }

  private tell(news: PickupNews | "gap"): void {
    for (const listener of this.listeners) listener(news);
  }

  private start(): void {
    if (this.started) return;
    this.started = true;
    this.connect();
  }

  private connect(): void {
    const { url = "" } = this.config.dbConnectionOptions as { url?: string };
    const events = {
      onConnect: async () => {
        this.tell("gap");
        for (const listeners of this.atStores.values())
          for (const listener of listeners) listener("gap");
      },
      onNotification: (payload: string, channel: string) => {
        if (channel === endingChannel) for (const atEnd of this.atEnds) atEnd(payload);
        for (const listener of this.atStores.get(channel) ?? []) listener(payload);
        const news = newsIn(payload);
        if (news) this.tell(news);
      },
      onTrouble: (error: Error) =>
        Logger.warn(`Changes of pickups are not heard: ${error.message}`, "Pickup"),
      onReturn: () => Logger.warn("Changes of pickups are heard again", "Pickup"),
    };
    void keepLinked(url, [changeChannel, endingChannel, ...storeChannels], events, this.end.signal);
  }
}
