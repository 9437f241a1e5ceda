/** Answers to what is asked again and again; the one asked for longest ago makes room for a new one. */
export class LruCache<T> {
  private readonly answers = new Map<string, T>();

  /** @param most how many are kept. */
  constructor(private readonly most: number) {}

  /** What is known, or what `find` finds. */
  get(question: string, find: () => T): T {
    const known = this.answers.get(question);
    const answer = known ?? find();
    // A map keeps the order in which its keys came.
    this.answers.delete(question);
    this.answers.set(question, answer);
    const [oldest] = this.answers.keys();
    if (this.answers.size > this.most && oldest !== undefined) this.answers.delete(oldest);
    return answer;
  }

  /** Must be told whenever an answer may have changed. */
  forget(): void {
    this.answers.clear();
  }
}
