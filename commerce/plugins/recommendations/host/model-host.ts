import path from "node:path";
import { type ThreadLog, WorkerHost } from "../../../threads/worker-host";
import type { Answer, Ask } from "../types";

const file = path.join(__dirname, "model.worker.js");

/** What the model's thread is started with. */
export interface ModelData {
  databaseUrl: string;
  worn: string[];
}

/** Runs the model in a thread of its own and asks it. */
export class ModelHost {
  private readonly worker: WorkerHost<Ask, Answer>;

  constructor(data: ModelData, log: ThreadLog) {
    this.worker = new WorkerHost(file, data, log);
  }

  /** Resolves when the model is built; false when that takes longer than given. */
  start(milliseconds: number): Promise<boolean> {
    this.worker.start();
    return this.worker.whenReady(milliseconds);
  }

  /** The model's answer; undefined when there is none within the time given. Never waits longer. */
  ask(ask: Ask, milliseconds: number): Promise<Answer | undefined> {
    return this.worker.ask(ask, milliseconds).catch(() => undefined);
  }

  close(): Promise<void> {
    return this.worker.close();
  }
}
