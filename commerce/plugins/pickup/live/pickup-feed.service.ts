import { Injectable, type OnApplicationShutdown } from "@nestjs/common";
import { ConfigService, Logger } from "@vendure/core";
import { Client } from "pg";
import { changeChannel, newsIn, type PickupNews } from "./change";

/** Hears of a change, or `gap` when some may have been missed. */
export type FeedListener = (news: PickupNews | "gap") => void;

const longestWait = 5_000;

/**
 * What happens to pickups on any engine, as soon as it is written: Postgres delivers a NOTIFY when
 * its transaction ends well, and never otherwise. It listens from the first listener on.
 */
@Injectable()
export class PickupFeed implements OnApplicationShutdown {
  private readonly listeners = new Set<FeedListener>();
  private client: Client | undefined;
  private started = false;
  private ended = false;
  private wait = 250;

  constructor(private readonly config: ConfigService) {}

  /** @returns how to stop listening */
  listen(listener: FeedListener): () => void {
    this.listeners.add(listener);
    if (!this.started) {
      this.started = true;
      void this.connect();
    }
    return () => this.listeners.delete(listener);
  }

  async onApplicationShutdown(): Promise<void> {
    this.ended = true;
    await this.client?.end().catch(() => undefined);
  }

  private tell(news: PickupNews | "gap"): void {
    for (const listener of this.listeners) listener(news);
  }

  private async connect(): Promise<void> {
    const { url } = this.config.dbConnectionOptions as { url?: string };
    const client = new Client({
      connectionString: url,
      application_name: "maru-pickup",
      keepAlive: true,
    });
    this.client = client;
    let lost = false;
    const again = (error?: Error) => {
      if (lost || this.ended) return;
      lost = true;
      if (error) Logger.warn(`Changes of pickups are not heard: ${error.message}`, "Pickup");
      client.end().catch(() => undefined);
      setTimeout(() => void this.connect(), this.wait).unref();
      this.wait = Math.min(this.wait * 2, longestWait);
    };
    client.on("error", again);
    client.on("end", () => again());
    client.on("notification", ({ payload }) => {
      const news = newsIn(payload ?? "");
      if (news) this.tell(news);
    });
    try {
      await client.connect();
      await client.query(`LISTEN ${changeChannel}`);
      this.wait = 250;
      this.tell("gap");
    } catch (error) {
      again(error instanceof Error ? error : new Error(String(error)));
    }
  }
}
