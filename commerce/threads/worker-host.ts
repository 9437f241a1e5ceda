import { setTimeout as delay } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { Asked, Told } from "./messages";
import { FailedAnswerError, PendingAnswers } from "./pending-answers";

const shortestPause = 200;
const longestPause = 10_000;

export interface ThreadLog {
  error(text: string): void;
  warn(text: string): void;
  info(text: string): void;
}

/** Runs a file in a thread of its own and asks it; a thread that dies is followed by another. */
export class WorkerHost<Question, Result> {
  private readonly pending = new PendingAnswers<Result>();
  private thread: Worker | undefined;
  private ready = deferred();
  private isReady = false;
  private isClosed = false;
  private pause = shortestPause;

  /**
   * @param data what the thread finds in `workerData`
   * @param memoryMb what the thread may take; as much as the process, when left out
   */
  constructor(
    private readonly file: string,
    private readonly data: object,
    private readonly log: ThreadLog,
    private readonly memoryMb?: number,
  ) {}

  start(): void {
    const thread = new Worker(this.file, {
      workerData: this.data,
      ...(this.memoryMb && { resourceLimits: { maxOldGenerationSizeMb: this.memoryMb } }),
    });
    this.thread = thread;
    thread.on("message", (told: Told<Result>) => this.receive(told));
    thread.on("error", (error) => this.log.error(`The thread failed: ${error.message}`));
    thread.once("exit", () => void this.restart());
  }

  /** Resolves when the thread can answer; false when that takes longer than given. */
  async whenReady(milliseconds: number): Promise<boolean> {
    if (this.isReady) return true;
    const late = new AbortController();
    const timeout = delay(milliseconds, false, { signal: late.signal, ref: false });
    const ready = await Promise.race([this.ready.promise, timeout.catch(() => false)]);
    late.abort();
    return ready;
  }

  /** @throws NoAnswerError when the thread is not ready, fails, dies or takes longer than given */
  ask(question: Question, milliseconds: number): Promise<Result> {
    const { id, answer } = this.pending.open(milliseconds);
    if (this.isReady && this.thread)
      this.thread.postMessage({ id, question } satisfies Asked<Question>);
    else this.pending.reject(id);
    return answer;
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await this.thread?.terminate();
  }

  private receive(told: Told<Result>): void {
    if (told.type === "result") this.pending.resolve(told.id, told.result);
    if (told.type === "failure") {
      this.log.error(`A question failed: ${told.text}`);
      this.pending.reject(told.id, new FailedAnswerError(told.text));
    }
    if (told.type === "warning") this.log.warn(told.text);
    if (told.type === "ready") {
      this.isReady = true;
      this.pause = shortestPause;
      this.ready.resolve(true);
      this.log.info(told.summary);
    }
  }

  private async restart(): Promise<void> {
    this.thread = undefined;
    this.pending.rejectAll();
    if (this.isClosed) return;
    if (this.isReady) this.ready = deferred();
    this.isReady = false;
    // A thread that dies again and again, of lack of memory say, must not take all the time there is.
    await delay(this.pause);
    this.pause = Math.min(this.pause * 2, longestPause);
    if (!this.isClosed) this.start();
  }
}

// Promise.withResolvers, which Node 20 does not have.
function deferred() {
  let resolve: (ready: true) => void = () => undefined;
  const promise = new Promise<true>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
