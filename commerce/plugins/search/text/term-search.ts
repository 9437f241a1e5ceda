import type { Synonyms } from "./synonyms";
import type { Hits } from "./text-index";
import { queryTokens, type Run, runsOf } from "./tokenise";
import type { Vocabulary } from "./vocabulary";

/** More words than this narrow nothing further and only cost time. */
const maxWords = 12;
const segmenter = new Intl.Segmenter("ja", { granularity: "word" });

/** Products that have all the tokens, or words that begin with them. */
export type Lookup = (tokens: string[], language: string, prefix: boolean) => Hits;

/** Finds products by what people type, and forgives what they mistype. */
export class TermSearch {
  constructor(
    private readonly exactly: Lookup,
    private readonly vocabulary: Vocabulary,
    private readonly synonyms: Synonyms,
  ) {}

  /**
   * Products that fit the term, with scores. Every word must be found. It is tried as itself or a
   * synonym, then as the beginning of a known word, then as misspelt. When no product has all
   * words, those with most of them answer.
   */
  find(term: string, language: string): Hits {
    const runs = runsOf(term).slice(0, maxWords);
    const perWord = runs.map((run) => this.forgiving(run, language));
    const all = mostWords(perWord);
    if (runs.length < 2) return all;
    const phrases = this.synonyms.of(term).map((other) => this.strict(other, language));
    return phrases.reduce((hits, found) => union(hits, found, 0.7), all);
  }

  /** Products that have all words of a phrase, taken literally. */
  exact(phrase: string, language: string): Hits {
    return this.strict(phrase, language);
  }

  private forgiving(run: Run, language: string): Hits {
    const exact = this.synonyms
      .of(run.text)
      .reduce(
        (hits, other) => union(hits, this.strict(other, language), 0.7),
        this.lookUp(run, language),
      );
    if (exact.size > 0) return exact;
    for (const guess of ["completions", "corrections"] as const) {
      const found = this.vocabulary[guess](run.text)
        .map((word) => this.strict(word, language))
        .reduce((hits, more) => union(hits, more, 0.5), new Map<number, number>());
      if (found.size > 0) return found;
    }
    return this.inParts(run, language);
  }

  // 丸い椅子 typed in one go is no word of the shop, but its parts may be.
  private inParts(run: Run, language: string): Hits {
    if (!run.dense || run.text.length < 3) return new Map();
    const parts = [...segmenter.segment(run.text)].map((part) => part.segment);
    if (parts.length < 2) return new Map();
    const found = parts
      // A single kana between words is a particle: の, な, に.
      .filter((part) => part.length > 1 || !/[\u3040-\u309f]/.test(part))
      .map((text) => this.lookUp({ text, dense: true }, language));
    return mostWords(found);
  }

  private strict(phrase: string, language: string): Hits {
    const [first, ...rest] = runsOf(phrase).map((run) => this.lookUp(run, language));
    return rest.reduce(intersection, first ?? new Map());
  }

  private lookUp(run: Run, language: string): Hits {
    const prefix = !run.dense || run.text.length === 1;
    return this.exactly(queryTokens(run), language, prefix);
  }
}

function union(left: Hits, right: Hits, weight: number): Hits {
  const merged: Hits = new Map(left);
  for (const [id, score] of right) merged.set(id, Math.max(merged.get(id) ?? 0, score * weight));
  return merged;
}

function intersection(left: Hits, right: Hits): Hits {
  const merged: Hits = new Map();
  for (const [id, score] of left) {
    const other = right.get(id);
    if (other !== undefined) merged.set(id, score + other);
  }
  return merged;
}

/** Those in all the sets; when there are none, those in the most, but at least half. */
export function mostWords(sets: Hits[]): Hits {
  const [first, ...rest] = sets;
  if (!first) return new Map();
  const all = rest.reduce(intersection, first);
  if (all.size > 0 || sets.length === 1) return all;
  const counts = new Map<number, number>();
  const scores: Hits = new Map();
  for (const set of sets)
    for (const [id, score] of set) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
      scores.set(id, (scores.get(id) ?? 0) + score);
    }
  const most = Math.max(0, ...counts.values());
  if (most * 2 < sets.length) return new Map();
  return new Map([...scores].filter(([id]) => counts.get(id) === most));
}
