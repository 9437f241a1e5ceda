import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from "@nestjs/common";
import { JobQueueService, Logger } from "@vendure/core";
import { Outage } from "../../../database/outage";
import { Outbox } from "./outbox.service";
import { Postman } from "./postman.service";

const pauseMs = 500;

/**
 * Works the outbox off, one message after the other, in each engine that works jobs off. Several
 * may do so at once. A message that fails waits for its next try, and keeps no other from going
 * out.
 */
@Injectable()
export class OutboxWorker implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> = Promise.resolve();
  private closing = false;
  private readonly outage = new Outage({
    trouble: (why) => Logger.error(`Letters wait: ${why}`, "Outbox"),
    over: (when) => Logger.warn(`Letters are written again ${when}`, "Outbox"),
  });

  constructor(
    private readonly outbox: Outbox,
    private readonly postman: Postman,
    private readonly jobs: JobQueueService,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setTimeout(() => {
      this.round = this.workOff()
        .then(
          () => this.outage.worked(),
          (error: unknown) => this.outage.failed(error),
        )
        .finally(() => {
          if (!this.closing) this.onApplicationBootstrap();
        });
    }, pauseMs);
    this.timer.unref();
  }

  /** What is being sent is finished: the database is still open. */
  async onModuleDestroy(): Promise<void> {
    this.closing = true;
    clearTimeout(this.timer);
    await this.round;
  }

  private async workOff(): Promise<void> {
    while (this.jobs.started && !this.closing && (await this.tellNext()));
  }

  /** Whether there was one. */
  private async tellNext(): Promise<boolean> {
    const message = await this.outbox.take();
    if (!message) return false;
    try {
      await this.postman.deliver(message);
      await this.outbox.settle(message);
    } catch (error) {
      const again = await this.outbox.putOff(message, error);
      const outcome = again ? "is tried again" : "is given up";
      Logger[again ? "warn" : "error"](`${message.key} ${outcome}: ${error}`, "Outbox");
    }
    return true;
  }
}
