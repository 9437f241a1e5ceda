import { z } from "zod";
import type { Ask, Candidate } from "../types";

const answerShape = z.object({
  items: z
    .array(z.object({ productId: z.coerce.number().int().positive(), score: z.number() }))
    .max(500),
});
const mostBytes = 64 * 1024;
const tries = 3;
const pause = 10_000;

/**
 * Candidates of an engine of someone else, by `POST` to its address: docs/recommendations.md. It has
 * as long as it is given, and after three failures is left alone for ten seconds.
 */
export class ExternalEngine {
  private failures = 0;
  private until = 0;

  constructor(
    private readonly url: string,
    private readonly warn: (text: string) => void,
  ) {}

  /** Its candidates; null when it is late, down or says what makes no sense. */
  async candidates(ask: Ask, milliseconds: number): Promise<Candidate[] | null> {
    if (Date.now() < this.until) return null;
    try {
      const found = await this.fetch(ask, milliseconds);
      this.failures = 0;
      return found;
    } catch (error) {
      this.failures++;
      if (this.failures >= tries) {
        this.until = Date.now() + pause;
        this.failures = 0;
        this.warn(`The external engine is left alone for a while: ${String(error)}`);
      }
      return null;
    }
  }

  private async fetch(ask: Ask, milliseconds: number): Promise<Candidate[]> {
    const { carousel, market, store, items, cart, taste } = ask;
    const response = await fetch(this.url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      // No pseudonym leaves the shop: what they do here is enough to answer.
      body: JSON.stringify({ carousel, market, store, items, cart, taste, limit: 100 }),
      signal: AbortSignal.timeout(milliseconds),
    });
    if (!response.ok) throw new Error(`It answered ${response.status}`);
    const text = await response.text();
    if (text.length > mostBytes) throw new Error("Its answer is too long");
    return answerShape.parse(JSON.parse(text)).items;
  }
}
