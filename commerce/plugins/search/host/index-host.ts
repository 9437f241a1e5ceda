import path from "node:path";
import { LogLevel } from "@vendure/core";
import { RefusedError } from "../../../contracts/refused.error";
import { type ThreadLog, WorkerHost } from "../../../threads/worker-host";
import type { SearchOptions } from "../types";
import type { CallName, Calls, IndexQuestion } from "./protocol";

const file = path.join(__dirname, "index.worker.js");

/** The index cannot answer at the moment; the same question may be asked again. */
export class SearchUnavailableError extends RefusedError {
  constructor() {
    super("error.search-unavailable", "SEARCH_UNAVAILABLE", LogLevel.Warn);
  }
}

/** How long (ms) a query may wait for the index to be loaded, and for its answer. */
export interface Patience {
  ready: number;
  answer: number;
}

/** Runs the index in a thread of its own and asks it. */
export class IndexHost {
  private readonly worker: WorkerHost<IndexQuestion, Calls[CallName]["result"]>;

  constructor(
    options: SearchOptions,
    log: ThreadLog,
    private readonly patience: Patience = { ready: 5_000, answer: 3_000 },
  ) {
    this.worker = new WorkerHost(file, options, log);
  }

  start(): void {
    this.worker.start();
  }

  /** Resolves when the index has been loaded; false when that takes longer than given. */
  whenReady(milliseconds: number): Promise<boolean> {
    return this.worker.whenReady(milliseconds);
  }

  /** @throws SearchUnavailableError when there is no index or no answer in time; asking again helps. */
  async ask<T extends CallName>(call: T, query: Calls[T]["query"]): Promise<Calls[T]["result"]> {
    if (!(await this.worker.whenReady(this.patience.ready))) throw new SearchUnavailableError();
    return this.worker.ask({ call, query }, this.patience.answer).catch(() => {
      throw new SearchUnavailableError();
    }) as Promise<Calls[T]["result"]>;
  }

  close(): Promise<void> {
    return this.worker.close();
  }
}
