import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from "@nestjs/common";
import { JobQueueService, Logger } from "@vendure/core";
import { Outage } from "../../../database/outage";
import { DeliveryBook } from "./delivery-book.service";
import { WebhookSender } from "./sender.service";

const pauseMs = 500;
/** Events that are sent at the same time: a slow receiver holds up no other. */
const atOnce = 8;

/** Sends what receivers are to be told, in each engine that works jobs off. Several may do so at once. */
@Injectable()
export class DeliveryWorker implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;
  private readonly sending = new Set<Promise<void>>();
  private closing = false;
  private readonly outage = new Outage({
    trouble: (why) => Logger.error(`Receivers of events wait: ${why}`, "Webhooks"),
    over: (when) => Logger.warn(`Receivers of events are told again ${when}`, "Webhooks"),
  });

  constructor(
    private readonly book: DeliveryBook,
    private readonly sender: WebhookSender,
    private readonly jobs: JobQueueService,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      if (this.jobs.started) this.sendOn();
    }, pauseMs);
    this.timer.unref();
  }

  /** What is being sent is finished: the database is still open. */
  async onModuleDestroy(): Promise<void> {
    this.closing = true;
    clearInterval(this.timer);
    await Promise.all(this.sending);
  }

  /** One more at work, who calls the next as soon as there is something to do. */
  private sendOn(): void {
    if (this.closing || this.sending.size >= atOnce) return;
    const sending: Promise<void> = this.sendAll()
      .then(
        () => this.outage.worked(),
        (error: unknown) => this.outage.failed(error),
      )
      .finally(() => this.sending.delete(sending));
    this.sending.add(sending);
  }

  private async sendAll(): Promise<void> {
    while (!this.closing) {
      const delivery = await this.book.take();
      if (!delivery) return;
      this.sendOn();
      await this.sender.send(delivery);
    }
  }
}
