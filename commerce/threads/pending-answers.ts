/** A thread has no answer now; the same question may be asked again. */
export class NoAnswerError extends Error {}

/** The thread could not answer this question. */
export class FailedAnswerError extends NoAnswerError {}

interface Waiting<Result> {
  resolve(result: Result): void;
  reject(error: Error): void;
  timer: NodeJS.Timeout;
}

/** Questions that wait for their answers, none of them for ever. */
export class PendingAnswers<Result> {
  private readonly waiting = new Map<number, Waiting<Result>>();
  private last = 0;

  /** @param milliseconds after which the answer is a NoAnswerError */
  open(milliseconds: number): { id: number; answer: Promise<Result> } {
    const id = ++this.last;
    const answer = new Promise<Result>((resolve, reject) => {
      const timer = setTimeout(() => this.reject(id), milliseconds);
      this.waiting.set(id, { resolve, reject, timer });
    });
    return { id, answer };
  }

  resolve(id: number, result: Result): void {
    this.take(id)?.resolve(result);
  }

  reject(id: number, error = new NoAnswerError("The thread has no answer.")): void {
    this.take(id)?.reject(error);
  }

  rejectAll(): void {
    for (const id of this.waiting.keys()) this.reject(id);
  }

  private take(id: number): Waiting<Result> | undefined {
    const one = this.waiting.get(id);
    if (one) clearTimeout(one.timer);
    this.waiting.delete(id);
    return one;
  }
}
