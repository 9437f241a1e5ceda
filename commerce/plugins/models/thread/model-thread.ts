import path from "node:path";
import { Worker } from "node:worker_threads";

/** What is done with the bytes of a GLB whose header is sound. */
export interface ModelTask {
  kind: "read" | "make";
  glb: Uint8Array;
}

/** How a task ended: with its result, or with why it has none. `tooMuch` is of time or memory. */
export type ThreadEnd<T> = { result: T } | { failure: string } | { tooMuch: true };

const memoryMb = 512;

let last: Promise<unknown> = Promise.resolve();

/**
 * Works on a model in a thread: its sums would keep everyone else waiting, and its memory ends
 * there. One thread runs at a time, for each may take half a gigabyte.
 */
export function inModelThread<T>(task: ModelTask, patienceMs: number): Promise<ThreadEnd<T>> {
  const turn = last.then(() => run<T>(task, patienceMs));
  last = turn.catch(() => undefined);
  return turn;
}

function run<T>(task: ModelTask, patienceMs: number): Promise<ThreadEnd<T>> {
  const worker = new Worker(path.join(__dirname, "model.worker.js"), {
    workerData: { kind: task.kind, glb: new Uint8Array(task.glb) } satisfies ModelTask,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
  });
  return new Promise<ThreadEnd<T>>((resolve) => {
    const timer = setTimeout(() => resolve({ tooMuch: true }), patienceMs);
    const done = (end: ThreadEnd<T>) => {
      clearTimeout(timer);
      resolve(end);
    };
    worker.once("message", done);
    worker.once("error", () => done({ tooMuch: true }));
    worker.once("exit", () => done({ tooMuch: true }));
  }).finally(() => worker.terminate());
}
