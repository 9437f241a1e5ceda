import { setTimeout as delay } from "node:timers/promises";
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from "@nestjs/common";
import { ConfigService, Logger } from "@vendure/core";
import { keepLinked, type LinkEvents } from "../../../database/keep-linked";
import { changeIn, storefrontChannel } from "../channel";
import { type Change, ChangeLog } from "./change-log.service";
import { OwnCopies } from "./own-copies.service";

// Gathers what one edit sets off, and lets the search index, which is a quarter of a second behind,
// catch up: a listing that is asked for sooner would be kept with its old answer.
const gatherMs = 400;

/** The tag of what changes every page: markets, zones and taxes are among it. */
const everyPage = "shop";

type Listener = (changes: Change[]) => void;

/**
 * What went out of date on any engine, within a second: this engine reads its own copies anew, then
 * the storefronts connected to it are told.
 */
@Injectable()
export class ChangeFeed implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly listeners = new Set<Listener>();
  private readonly waiting = new Map<string, number>();
  private timer: NodeJS.Timeout | undefined;
  private readonly end = new AbortController();
  private heardUntil = Date.now();
  private refreshed: Promise<void> | undefined;
  /** The reading that has not begun yet: it serves all changes until it does. */
  private upcoming: Promise<void> | undefined;

  constructor(
    private readonly config: ConfigService,
    private readonly log: ChangeLog,
    private readonly copies: OwnCopies,
  ) {}

  /** Resolves when this engine's own copies are as new as what it has heard of. */
  async upToDate(): Promise<void> {
    await this.refreshed;
  }

  /** @returns how to stop listening */
  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** What is being read is finished: the database is still open. */
  async onModuleDestroy(): Promise<void> {
    this.end.abort();
    clearTimeout(this.timer);
    await this.refreshed;
  }

  onApplicationBootstrap(): void {
    const { url = "" } = this.config.dbConnectionOptions as { url?: string };
    const events: LinkEvents = {
      // What was announced while the line was down stands in the log.
      onConnect: async () => this.gather(await this.log.since(this.heardUntil)),
      onNotification: (payload) => {
        const change = changeIn(payload);
        if (change) this.gather([change]);
      },
      onTrouble: (error) => Logger.warn(`Changes are not heard: ${error.message}`, "Revalidation"),
      onReturn: () => Logger.warn("Changes are heard again", "Revalidation"),
    };
    void keepLinked(url, [storefrontChannel], events, this.end.signal);
  }

  private gather(changes: Change[]): void {
    if (this.end.signal.aborted) return;
    for (const { tag, at } of changes) this.waiting.set(tag, at);
    if (changes.some(({ tag }) => tag === everyPage))
      this.refreshed = this.upcoming ??= this.refresh();
    if (this.waiting.size > 0) this.timer ??= setTimeout(() => void this.tell(), gatherMs);
  }

  private async refresh(): Promise<void> {
    const before = this.refreshed;
    await delay(gatherMs / 4);
    await before;
    this.upcoming = undefined;
    while (!this.end.signal.aborted && !(await this.isRead())) await delay(gatherMs);
  }

  private isRead(): Promise<boolean> {
    return this.copies.refresh().then(
      () => true,
      () => false,
    );
  }

  private async tell(): Promise<void> {
    this.timer = undefined;
    // What comes while this waits is not in the copies yet: it is told the next time.
    const changes = [...this.waiting].map(([tag, at]) => ({ tag, at }));
    this.waiting.clear();
    await this.refreshed;
    this.heardUntil = changes.reduce((latest, { at }) => Math.max(latest, at), this.heardUntil);
    for (const listener of this.listeners) listener(changes);
  }
}
