import { Injectable, type OnModuleInit } from "@nestjs/common";
import { type Job, type JobQueue, JobQueueService, SearchService } from "@vendure/core";
import { ChangeAnnouncer } from "./change-announcer";

/** Vendure's "rebuild the search index": here every engine is told to read everything again. */
@Injectable()
export class Reindexer implements OnModuleInit {
  private queue: JobQueue<Record<string, never>> | undefined;

  constructor(
    private readonly jobs: JobQueueService,
    private readonly announcer: ChangeAnnouncer,
    search: SearchService,
  ) {
    search.adopt(this);
  }

  async onModuleInit(): Promise<void> {
    this.queue = await this.jobs.createQueue({
      name: "read-search-index-again",
      process: async () => this.announcer.announce({ all: true, ids: {} }),
    });
  }

  reindex(): Promise<Job> {
    if (!this.queue) throw new Error("The engine has not started yet.");
    return this.queue.add({});
  }
}
