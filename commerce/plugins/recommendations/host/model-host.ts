import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { Answer, Ask } from "../types";
import type { Message, WorkerData } from "./protocol";

const file = path.join(__dirname, "model.worker.js");
const shortestPause = 200;
const longestPause = 10_000;

interface Log {
  warn(text: string): void;
  info(text: string): void;
}

/** Runs the model in a thread of its own; a thread that dies is followed by another. */
export class ModelHost {
  private readonly waiting = new Map<number, (answer: Answer | undefined) => void>();
  private thread: Worker | undefined;
  private isReady = false;
  private closed = false;
  private last = 0;
  private pause = shortestPause;
  private whenReady: () => void = () => undefined;

  constructor(
    private readonly data: WorkerData,
    private readonly log: Log,
  ) {}

  /** Resolves when the model is built, or after the time given, whichever comes first. */
  async start(patience: number): Promise<boolean> {
    const ready = new Promise<void>((resolve) => {
      this.whenReady = resolve;
    });
    this.launch();
    await Promise.race([ready, delay(patience, undefined, { ref: false })]);
    return this.isReady;
  }

  /** The model's answer; undefined when there is none within the time given. Never waits longer. */
  ask(ask: Ask, milliseconds: number): Promise<Answer | undefined> {
    const { thread } = this;
    if (!thread || !this.isReady) return Promise.resolve(undefined);
    const id = ++this.last;
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.settle(id, undefined), milliseconds);
      this.waiting.set(id, (answer) => {
        clearTimeout(timer);
        resolve(answer);
      });
      thread.postMessage({ id, ask });
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.thread?.terminate();
  }

  private launch(): void {
    const thread = new Worker(file, { workerData: this.data });
    this.thread = thread;
    thread.on("message", (message: Message) => this.receive(message));
    thread.on("error", (error) => this.log.warn(`The model's thread failed: ${error.message}`));
    thread.once("exit", () => void this.restart());
  }

  private settle(id: number, answer: Answer | undefined): void {
    this.waiting.get(id)?.(answer);
    this.waiting.delete(id);
  }

  private receive(message: Message): void {
    if (message.type === "result") this.settle(message.id, message.answer);
    if (message.type === "failure") {
      this.log.warn(`A carousel failed: ${message.text}`);
      this.settle(message.id, undefined);
    }
    if (message.type === "warning") this.log.warn(message.text);
    if (message.type === "ready") {
      this.isReady = true;
      this.pause = shortestPause;
      this.whenReady();
      const { products, sessions, milliseconds } = message;
      this.log.info(`${products} products, ${sessions} sessions (${milliseconds} ms)`);
    }
  }

  private async restart(): Promise<void> {
    this.thread = undefined;
    this.isReady = false;
    for (const id of this.waiting.keys()) this.settle(id, undefined);
    // A thread that dies again and again, of lack of memory say, must not take all the time there is.
    await delay(this.pause, undefined, { ref: false });
    this.pause = Math.min(this.pause * 2, longestPause);
    if (!this.closed) this.launch();
  }
}
