import { setTimeout as delay } from "node:timers/promises";
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from "@nestjs/common";
import { ConfigService, Logger } from "@vendure/core";
import type { Client } from "pg";
import { keepLinked, type LinkEvents } from "../../../database/keep-linked";
import { sharedRuns } from "../../../database/shared-runs";
import { changeIn, storefrontChannel } from "../channel";
import { type Change, ChangeLog } from "./change-log.service";
import { CopyList } from "./copy-list";
import { OwnCopies } from "./own-copies.service";

/** Gathers what one edit sets off, in milliseconds. */
const gatherMs = 400;
/** A copy that takes longer is waited for no longer (ms): the search index of a new shop, say. */
const patienceMs = 5_000;

/** The tag of what changes every page: markets, zones and taxes are among it. */
const everyPage = "shop";

type Listener = (changes: Change[]) => void;

/**
 * What went out of date on any engine, within a second. This engine reads its own copies anew, then
 * tells the storefronts that are connected to it.
 */
@Injectable()
export class ChangeFeed implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly listeners = new Set<Listener>();
  private readonly waiting = new Map<string, number>();
  private timer: NodeJS.Timeout | undefined;
  private readonly end = new AbortController();
  private heardUntil = Date.now();
  private line = openLine();
  private isUp = false;
  private ownCopies: Promise<void> = Promise.resolve();
  private readonly readOwnCopies = sharedRuns(() => this.refresh());
  private readonly readAll = sharedRuns(async () => {
    // What was announced before stands in the line to the database, and comes before this answer.
    // While the line is down no one knows what was announced: who waits is told so in time.
    const link = await this.line.up;
    await link.query("SELECT 1");
    await this.copies.settle();
  });

  constructor(
    private readonly config: ConfigService,
    private readonly log: ChangeLog,
    private readonly own: OwnCopies,
    private readonly copies: CopyList,
  ) {}

  /**
   * Waits until this engine has read all that was committed before, on whichever engine.
   * @returns false when that takes too long: it may not know all of it then
   */
  settle(): Promise<boolean> {
    return inTime(this.readAll().then(() => this.ownCopies));
  }

  /** Whether this engine hears what changes: its line to the database answered the last time. */
  get isHearing(): boolean {
    return this.isUp;
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
    await this.ownCopies;
  }

  onApplicationBootstrap(): void {
    const { url = "" } = this.config.dbConnectionOptions as { url?: string };
    const events: LinkEvents = {
      // What was announced while the line was down stands in the log: the line is up with that.
      onConnect: async (client) => {
        this.gather(await this.log.since(this.heardUntil));
        this.line.raise(client);
        this.isUp = true;
      },
      onNotification: (payload) => {
        const change = changeIn(payload);
        if (change) this.gather([change]);
      },
      onTrouble: (error) => {
        this.line = openLine();
        this.isUp = false;
        Logger.warn(`Changes are not heard: ${error.message}`, "Revalidation");
      },
      onReturn: () => Logger.warn("Changes are heard again", "Revalidation"),
    };
    void keepLinked(url, [storefrontChannel], events, this.end.signal);
  }

  private gather(changes: Change[]): void {
    if (this.end.signal.aborted) return;
    for (const { tag, at } of changes)
      this.waiting.set(tag, Math.max(at, this.waiting.get(tag) ?? 0));
    if (changes.some(({ tag }) => tag === everyPage)) this.ownCopies = this.readOwnCopies();
    if (this.waiting.size > 0) this.timer ??= setTimeout(() => void this.tell(), gatherMs);
  }

  private async refresh(): Promise<void> {
    await delay(gatherMs / 4);
    while (!this.end.signal.aborted && !(await this.isRead())) await delay(gatherMs);
  }

  private isRead(): Promise<boolean> {
    return this.own.refresh().then(
      () => true,
      () => false,
    );
  }

  private async tell(): Promise<void> {
    this.timer = undefined;
    // What comes while this waits is not in the copies yet: it is told the next time.
    const changes = [...this.waiting].map(([tag, at]) => ({ tag, at }));
    this.waiting.clear();
    await this.ownCopies;
    const isSettled = await inTime(this.readAll());
    this.heardUntil = changes.reduce((latest, { at }) => Math.max(latest, at), this.heardUntil);
    for (const listener of this.listeners) listener(changes);
    // Pages made meanwhile may have the old value: they are told of it again.
    if (!isSettled) this.gather(changes);
  }
}

/** A line to the database that is not up yet. */
function openLine() {
  let raise: (client: Client) => void = () => undefined;
  const up = new Promise<Client>((resolve) => {
    raise = resolve;
  });
  return { up, raise };
}

/** Whether work is done, and not failed, before patience ends. */
async function inTime(work: Promise<void>): Promise<boolean> {
  const done = new AbortController();
  const late = delay(patienceMs, false, { ref: false, signal: done.signal }).catch(() => false);
  const read = work.then(
    () => true,
    () => false,
  );
  const first = await Promise.race([read, late]);
  done.abort();
  return first;
}
