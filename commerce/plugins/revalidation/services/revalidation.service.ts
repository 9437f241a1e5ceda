import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from "@nestjs/common";
import { type JobQueue, JobQueueService, Logger } from "@vendure/core";
import { sign } from "../../../contracts/signature";
import { type RevalidationOptions, revalidationOptions } from "../options";

// Gathers what one change of a merchant sets off, and lets the search index, which is a quarter of
// a second behind, catch up: a listing asked for sooner would be kept with what it said before.
const gatherMs = 400;
const context = "Revalidation";

/** Tells the storefront which cached reads are out of date. */
@Injectable()
export class RevalidationService implements OnModuleInit, OnModuleDestroy {
  private readonly waiting = new Set<string>();
  private timer: NodeJS.Timeout | undefined;
  private queue: JobQueue<{ tags: string[] }> | undefined;

  constructor(
    private readonly jobs: JobQueueService,
    @Inject(revalidationOptions) private readonly options: RevalidationOptions,
  ) {}

  async onModuleInit(): Promise<void> {
    this.queue = await this.jobs.createQueue({
      name: "revalidate-storefront",
      process: async (job) => this.send(job.data.tags),
    });
  }

  async onModuleDestroy(): Promise<void> {
    clearTimeout(this.timer);
    if (this.waiting.size > 0) await this.flush();
  }

  /** Has the tags expired in a moment, together with what else comes until then. */
  expire(tags: string[]): void {
    for (const tag of tags) this.waiting.add(tag);
    if (this.waiting.size === 0) return;
    this.timer ??= setTimeout(() => void this.flush(), gatherMs);
  }

  private async flush(): Promise<void> {
    const tags = [...this.waiting];
    this.waiting.clear();
    this.timer = undefined;
    try {
      await this.send(tags);
    } catch (error) {
      // The storefront is down or being deployed: the job queue keeps trying.
      Logger.verbose(`Put off ${tags.join(", ")}: ${error}`, context);
      await this.queue?.add({ tags }, { retries: 20 });
    }
  }

  private async send(tags: string[]): Promise<void> {
    const body = JSON.stringify({ tags });
    for (const url of this.options.url.split(",")) {
      const response = await fetch(url, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          "x-maru-signature": sign(body, this.options.secret, new Date()),
        },
        body,
        signal: AbortSignal.timeout(5000),
      });
      if (!response.ok) throw new Error(`${url} answered ${response.status}`);
    }
  }
}
