import { FailedAnswerError } from "./pending-answers";
import { type ThreadLog, WorkerHost } from "./worker-host";

/** How a question ended: with its result, or with why it has none. `tooMuch` is of time or memory. */
export type TurnEnd<Result> = { result: Result } | { failure: string } | { tooMuch: true };

// Each end is handed to the caller, who knows what it means.
const silent: ThreadLog = { error: () => undefined, warn: () => undefined, info: () => undefined };

/**
 * Asks each question in a thread of its own. Its sums keep no one else waiting, and its memory ends
 * there. One thread runs at a time.
 */
export class TurnHost<Question, Result> {
  private last: Promise<unknown> = Promise.resolve();

  /** @param memoryMb what one question may take */
  constructor(
    private readonly file: string,
    private readonly memoryMb: number,
  ) {}

  /** @param milliseconds for the question alone, not for those before it */
  ask(question: Question, milliseconds: number): Promise<TurnEnd<Result>> {
    const turn = this.last.then(() => this.run(question, milliseconds));
    this.last = turn;
    return turn;
  }

  private async run(question: Question, milliseconds: number): Promise<TurnEnd<Result>> {
    const until = Date.now() + milliseconds;
    const host = new WorkerHost<Question, Result>(this.file, {}, silent, this.memoryMb);
    try {
      host.start();
      if (!(await host.whenReady(milliseconds))) return { tooMuch: true };
      return { result: await host.ask(question, until - Date.now()) };
    } catch (error) {
      return error instanceof FailedAnswerError ? { failure: error.message } : { tooMuch: true };
    } finally {
      await host.close();
    }
  }
}
