import { LogLevel } from "@vendure/core";
import { RefusedError } from "../../../contracts/refused.error";
import type { CallName, Calls } from "./protocol";

export interface Log {
  error(text: string): void;
  warn(text: string): void;
  info(text: string): void;
}

/** The index cannot answer at the moment; the same question may be asked again. */
export class SearchUnavailableError extends RefusedError {
  constructor() {
    super("error.search-unavailable", "SEARCH_UNAVAILABLE", LogLevel.Warn);
  }
}

type Result = Calls[CallName]["result"];

interface Call {
  resolve(result: Result): void;
  reject(error: Error): void;
  timer: NodeJS.Timeout;
}

/** Questions that wait for their answers, none of them for ever. */
export class PendingCalls {
  private readonly calls = new Map<number, Call>();
  private last = 0;

  open(milliseconds: number): { id: number; answer: Promise<Result> } {
    const id = ++this.last;
    const answer = new Promise<Result>((resolve, reject) => {
      const timer = setTimeout(() => this.reject(id), milliseconds);
      this.calls.set(id, { resolve, reject, timer });
    });
    return { id, answer };
  }

  resolve(id: number, result: Result): void {
    this.take(id)?.resolve(result);
  }

  reject(id: number): void {
    this.take(id)?.reject(new SearchUnavailableError());
  }

  rejectAll(): void {
    for (const id of this.calls.keys()) this.reject(id);
  }

  private take(id: number): Call | undefined {
    const call = this.calls.get(id);
    if (call) clearTimeout(call.timer);
    this.calls.delete(id);
    return call;
  }
}
