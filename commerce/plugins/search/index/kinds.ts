import { things } from "../language/things";
import type { Hits } from "../text/text-index";

/** Which products are of a kind, to find those that a shopper's thing is. */
export class Kinds {
  private readonly slots = new Map<string, Set<number>>();

  put(slot: number, kind: string | null): void {
    if (!kind) return;
    const slots = this.slots.get(kind) ?? new Set();
    slots.add(slot);
    this.slots.set(kind, slots);
  }

  remove(slot: number, kind: string | null): void {
    if (kind) this.slots.get(kind)?.delete(slot);
  }

  /** Products that are the thing, at 1, and those that come near it, at less. */
  find(thing: string): { own: Hits; near: Hits } {
    const [own = "", near = ""] = (things[thing] ?? "").split("|");
    return { own: this.among(own, 1), near: this.among(near, 0.4) };
  }

  private among(kinds: string, score: number): Hits {
    const hits: Hits = new Map();
    for (const [place, wanted] of kinds.trim().split(/\s+/).filter(Boolean).entries())
      for (const [kind, slots] of this.slots)
        if (kind === wanted || kind.endsWith(`-${wanted}`))
          for (const slot of slots) if (!hits.has(slot)) hits.set(slot, score - place * 0.02);
    return hits;
  }
}
