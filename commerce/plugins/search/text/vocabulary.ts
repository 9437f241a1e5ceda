import SearchableMap from "minisearch/SearchableMap";
import { keystrokes } from "./jamo";
import { runsOf } from "./tokenise";

/** The words of the shop, to finish and to correct what people type. */
export class Vocabulary {
  private readonly words = new SearchableMap<string>();

  /** Takes in the words of a name, and neighbours written as one where spaces are a matter of taste. */
  add(name: string): void {
    const runs = runsOf(name);
    for (const [i, run] of runs.entries()) {
      this.addWord(run.text);
      const next = runs[i + 1];
      if (run.dense && next?.dense) this.addWord(run.text + next.text);
    }
  }

  /** Whether a name of the shop has the word. */
  has(word: string): boolean {
    return this.words.get(keystrokes(word)) === word;
  }

  private addWord(word: string): void {
    if (word.length > 1) this.words.set(keystrokes(word), word);
  }

  /** Known words that begin as this one does. */
  completions(word: string, limit = 8): string[] {
    const found: string[] = [];
    const start = keystrokes(word);
    for (const known of this.words.atPrefix(start).values()) {
      if (known !== word) found.push(known);
      if (found.length === limit) break;
    }
    return found;
  }

  /** Known words a slip or two of the keys away, the nearest only. */
  corrections(word: string, limit = 5): string[] {
    const keys = keystrokes(word);
    const swapped = this.swaps(keys);
    if (swapped.length > 0) return swapped.slice(0, limit);
    const allowed = keys.length < 3 ? 0 : keys.length < 8 ? 1 : 2;
    if (allowed === 0) return [];
    const near = [...this.words.fuzzyGet(keys, allowed).values()].filter(([, d]) => d > 0);
    const nearest = Math.min(...near.map(([, distance]) => distance));
    return near
      .filter(([, distance]) => distance === nearest)
      .map(([known]) => known)
      .slice(0, limit);
  }

  // Two keys in the wrong order are one slip, which edit distance counts as two.
  private swaps(keys: string): string[] {
    const found = new Set<string>();
    for (let i = 0; i + 1 < keys.length; i++) {
      const swapped = `${keys.slice(0, i)}${keys[i + 1]}${keys[i]}${keys.slice(i + 2)}`;
      const known = swapped === keys ? undefined : this.words.get(swapped);
      if (known) found.add(known);
    }
    return [...found];
  }
}
