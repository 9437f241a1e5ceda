import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from "@nestjs/common";
import { JobQueueService, Logger } from "@vendure/core";
import { Outage } from "../../../../database/outage";
import { PickupFeed } from "../../reservation/live/pickup-feed.service";
import { PushBook } from "./push-book.service";
import { PushPost } from "./push-post.service";
import { PushRings } from "./push-rings.service";

/** Looked at so often (ms) for what only time brings: a promise in danger, a store that opens. */
const pauseMs = 1_000;
/** Changes of one moment are looked at together (ms). */
const gatheringMs = 50;
/** Devices that are sent to at the same time: a slow push service holds up no other. */
const atOnce = 8;

/**
 * Has devices ring that are locked, in each engine that works jobs off. A change of an order is
 * looked at as soon as it is written. Several engines may do so at once.
 */
@Injectable()
export class PushWorker implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> | undefined;
  private readonly sending = new Set<Promise<void>>();
  private isNews = false;
  private closing = false;
  private unhear: (() => void) | undefined;
  private readonly outage = new Outage({
    trouble: (why) => Logger.error(`Locked phones do not ring: ${why}`, "Push"),
    over: (when) => Logger.warn(`Locked phones ring again ${when}`, "Push"),
  });

  constructor(
    private readonly rings: PushRings,
    private readonly book: PushBook,
    private readonly post: PushPost,
    private readonly jobs: JobQueueService,
    private readonly feed: PickupFeed,
  ) {}

  onApplicationBootstrap(): void {
    this.wait(pauseMs);
  }

  /** What is being sent is finished: the database is still open. */
  async onModuleDestroy(): Promise<void> {
    this.closing = true;
    clearTimeout(this.timer);
    this.unhear?.();
    await this.round;
    await Promise.all(this.sending);
  }

  private wait(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.begin(), ms);
    this.timer.unref();
  }

  private begin(): void {
    this.isNews = false;
    this.round = this.work()
      .then(
        () => this.outage.worked(),
        (error: unknown) => this.outage.failed(error),
      )
      .finally(() => {
        this.round = undefined;
        if (!this.closing) this.wait(this.isNews ? gatheringMs : pauseMs);
      });
  }

  private async work(): Promise<void> {
    if (!this.jobs.started) return;
    this.unhear ??= this.feed.listen(() => this.hear());
    await this.book.note(await this.rings.now());
    this.sendOn();
  }

  /** One more at work, who calls the next as soon as there is something to do. */
  private sendOn(): void {
    if (this.closing || this.sending.size >= atOnce) return;
    const sending: Promise<void> = this.sendAll()
      .catch((error: unknown) => this.outage.failed(error))
      .finally(() => this.sending.delete(sending));
    this.sending.add(sending);
  }

  private async sendAll(): Promise<void> {
    while (!this.closing) {
      const device = await this.book.take();
      if (!device) return;
      this.sendOn();
      await this.post.send(device);
    }
  }

  private hear(): void {
    if (this.isNews || this.closing) return;
    this.isNews = true;
    if (!this.round) this.wait(gatheringMs);
  }
}
