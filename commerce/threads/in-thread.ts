import { parentPort } from "node:worker_threads";
import type { Asked, Told } from "./messages";

/** The thread's side of a `WorkerHost`. */
export interface InThread {
  /** Says that questions can be answered, with a line for the log. */
  ready(summary: string): void;
  warn(error: unknown): void;
}

/** Answers each question that the host asks; what `answer` throws is a failure of that question. */
export function inThread<Question, Result>(
  answer: (question: Question) => Result | Promise<Result>,
): InThread {
  const tell = (told: Told<Result>) => parentPort?.postMessage(told);
  parentPort?.on("message", async ({ id, question }: Asked<Question>) => {
    try {
      tell({ type: "result", id, result: await answer(question) });
    } catch (error) {
      tell({ type: "failure", id, text: textOf(error) });
    }
  });
  return {
    ready: (summary) => tell({ type: "ready", summary }),
    warn: (error) => tell({ type: "warning", text: textOf(error) }),
  };
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
