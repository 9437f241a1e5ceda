import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { type Log, PendingCalls, SearchUnavailableError } from "./pending-calls";
import type { CallName, Calls, Message, WorkerData } from "./protocol";

const file = path.join(__dirname, "index.worker.js");

/** How long a query may wait for the index to be loaded, and for its answer. */
export interface Patience {
  ready: number;
  answer: number;
}

/** Runs the index in a thread of its own and asks it; a thread that dies is followed by another. */
export class IndexHost {
  private readonly pending = new PendingCalls();
  private thread: Worker | undefined;
  private ready = deferred();
  private isReady = false;
  private closed = false;

  constructor(
    private readonly data: WorkerData,
    private readonly log: Log,
    private readonly patience: Patience = { ready: 5_000, answer: 3_000 },
  ) {}

  start(): void {
    const thread = new Worker(file, { workerData: this.data });
    this.thread = thread;
    thread.on("message", (message: Message) => this.receive(message));
    thread.on("error", (error) => this.log.error(`The search thread failed: ${error.message}`));
    thread.once("exit", () => void this.restart());
  }

  /** Resolves when the index has been loaded; false when that takes longer than given. */
  async whenReady(milliseconds: number): Promise<boolean> {
    if (this.isReady) return true;
    const late = new AbortController();
    const timeout = delay(milliseconds, false, { signal: late.signal, ref: false });
    const loaded = await Promise.race([this.ready.promise, timeout.catch(() => false)]);
    late.abort();
    return loaded;
  }

  /** @throws SearchUnavailableError when there is no index or no answer in time; asking again helps. */
  async ask<T extends CallName>(call: T, query: Calls[T]["query"]): Promise<Calls[T]["result"]> {
    const loaded = await this.whenReady(this.patience.ready);
    if (!loaded || !this.thread) throw new SearchUnavailableError();
    const { id, answer } = this.pending.open(this.patience.answer);
    this.thread.postMessage({ id, call, query });
    return answer as Promise<Calls[T]["result"]>;
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.thread?.terminate();
  }

  private receive(message: Message): void {
    if (message.type === "result") this.pending.resolve(message.id, message.result);
    if (message.type === "failure") {
      this.log.error(`A search failed: ${message.text}`);
      this.pending.reject(message.id);
    }
    if (message.type === "warning") this.log.warn(`Search: ${message.text}`);
    if (message.type === "ready") {
      this.isReady = true;
      this.ready.resolve(true);
      this.log.info(`Search has ${message.products} products (${message.milliseconds} ms)`);
    }
  }

  private async restart(): Promise<void> {
    this.thread = undefined;
    this.pending.rejectAll();
    if (this.closed) return;
    if (this.isReady) this.ready = deferred();
    this.isReady = false;
    // A thread that dies at once, of lack of memory say, must not take all the time there is.
    await delay(200);
    if (!this.closed) this.start();
  }
}

function deferred() {
  let resolve: (loaded: boolean) => void = () => undefined;
  const promise = new Promise<boolean>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
