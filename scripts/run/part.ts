import type { ChildProcess } from "node:child_process";
import { setTimeout as delay } from "node:timers/promises";
import { BackOff } from "./back-off";
import { isClosing, stopChild, whenSilent } from "./processes";

/** A process ends with this code when another start cannot help. */
export const hopeless = 78;

export interface PartOptions {
  /** How it is called in messages. */
  name: string;
  /** Starts the process. */
  launch(): ChildProcess;
  /** Resolves when the process serves; that it ends before is heard without it. */
  untilServing(child: ChildProcess): Promise<void>;
  /** Waited for before it is started again: what it needs. */
  before?(): Promise<void> | undefined;
  /** How long it may take to close, in milliseconds. */
  patienceMs?: number;
  /** How long its event loop may stand still, in seconds. */
  patienceSeconds?: number;
  /** Called when it ended in a way that another start cannot help. */
  onHopeless(): void;
}

/** Longer than any work of the shop's processes takes, on a machine that is busy. */
const usualPatienceSeconds = 20;

/** A process that is started again whenever it ends by itself or hangs, until it is stopped. */
export class Part {
  private child: ChildProcess | undefined;
  private serving: Promise<void> | undefined;
  private readonly backOff = new BackOff();
  private readonly stopping = new AbortController();

  constructor(private readonly options: PartOptions) {}

  /** The process of now, for who measures or kills it. */
  get process(): ChildProcess {
    if (!this.child) throw new Error(`${this.options.name} has not been started.`);
    return this.child;
  }

  /**
   * Starts it for the first time.
   * @throws Error when it ends before it serves: what never served would not the next time either
   */
  open(): Promise<void> {
    this.serving = this.start();
    return this.serving;
  }

  /** Resolves when it serves, after as many new starts as it takes. */
  async whenServing(): Promise<void> {
    let seen: Promise<void> | undefined;
    do {
      seen = this.serving;
      await seen?.catch(() => undefined);
    } while (seen !== this.serving);
  }

  /** Ends it for good. */
  async stop(): Promise<void> {
    this.stopping.abort();
    if (this.child) await stopChild(this.child, this.options.patienceMs);
  }

  /** Ends the process of now; a new one is started. */
  async renew(): Promise<void> {
    await stopChild(this.process);
  }

  private async start(): Promise<void> {
    const child = this.options.launch();
    this.child = child;
    try {
      await Promise.race([this.options.untilServing(child), this.endOf(child)]);
    } catch (error) {
      await stopChild(child);
      throw error;
    }
    this.endHanging(child);
    const since = Date.now();
    child.once("exit", () => {
      this.serving = this.restart(Date.now() - since);
    });
  }

  private endHanging(child: ChildProcess): void {
    const { name, patienceSeconds = usualPatienceSeconds } = this.options;
    whenSilent(child, patienceSeconds, () => {
      console.error(`${name} has not moved for ${patienceSeconds} s and is ended.`);
      child.kill("SIGKILL");
    });
  }

  private endOf(child: ChildProcess): Promise<never> {
    return new Promise((_, reject) => {
      child.once("error", reject);
      child.once("exit", () =>
        reject(new Error(`${this.options.name} ended before it served (${endOf(child)}).`)),
      );
    });
  }

  private async restart(servedMs: number): Promise<void> {
    for (let served = servedMs; !this.isOver(); served = 0) {
      if (this.process.exitCode === hopeless) return this.options.onHopeless();
      await this.pause(served);
      await this.options.before?.();
      if (this.isOver()) return;
      const started = await this.start().then(
        () => true,
        () => false,
      );
      if (started) return console.error(`${this.options.name} serves again.`);
    }
  }

  private isOver(): boolean {
    return this.stopping.signal.aborted || isClosing();
  }

  private async pause(servedMs: number): Promise<void> {
    const { name } = this.options;
    const end = endOf(this.process);
    const ms = this.backOff.ended(servedMs);
    const times = this.backOff.hopeless;
    if (times === undefined) console.error(`${name} ended (${end}) and is started again.`);
    else
      console.error(
        `${name} ended ${times} times in a row (${end}); what it said stands above. It is tried again every ${ms / 1000} s. Until then /api/health says what is missing.`,
      );
    await delay(ms, undefined, { signal: this.stopping.signal }).catch(() => undefined);
  }
}

function endOf({ signalCode, exitCode }: ChildProcess): string {
  return signalCode ?? `code ${exitCode}`;
}
