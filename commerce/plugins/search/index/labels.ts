import type { Dictionaries } from "../data/rows";
import { LruCache } from "../lru-cache";
import { type Hits, TextIndex } from "../text/text-index";
import { bridges, indexTokens } from "../text/tokenise";
import type { Id, Texts } from "../types";
import type { Columns } from "./columns";
import type { Ordinals } from "./ordinals";

const mostTerms = 300;

/**
 * The names that many products share: of facet values, collections and options. They are searched
 * on their own and lead to the products that bear them. In each product's text they would be a
 * third of the index. A new name would mean reading all those products again.
 */
export class Labels {
  private text = new TextIndex([], { label: 1 });
  private readonly known = new LruCache<Hits>(mostTerms);

  constructor(private readonly numbers: Ordinals) {}

  /** Takes all names anew; those of private facets and collections cannot be searched for. */
  update({ languages, facets, facetValues, collections, options }: Dictionaries): void {
    this.text = new TextIndex(languages, { label: 2 });
    this.known.forget();
    const hidden = new Set(facets.filter((facet) => facet.isPrivate).map((facet) => facet.id));
    for (const { id, facetId, names } of facetValues)
      if (!hidden.has(facetId)) this.put("value", id, names);
    for (const { id, isPrivate, names } of collections)
      if (!isPrivate) this.put("collection", id, names);
    for (const { id, names } of options) this.put("option", id, names);
  }

  private put(kind: string, id: Id, names: Texts): void {
    const fields = Object.entries(names).map(([language, name]) => [
      `label.${language}`,
      [...indexTokens(name), ...bridges(name)],
    ]);
    this.text.put(this.numbers.of(`${kind}:${id}`), Object.fromEntries(fields));
  }

  /** Must be told when products come, go or change what they bear. */
  forget(): void {
    this.known.forget();
  }

  /** Products that bear a label with all the tokens, with the score of the best such label. */
  find(tokens: string[], language: string, prefix: boolean, columns: Columns): Hits {
    const key = [language, prefix, ...tokens].join(" ");
    return this.known.get(key, () => {
      const hits: Hits = new Map();
      const labels = this.text.find(tokens, language, prefix);
      if (labels.size > 0) {
        const scores = new Float64Array(this.numbers.size);
        for (const [label, score] of labels) scores[label] = score;
        for (const [slot, score] of columns.bestScores(scores).entries())
          if (score > 0) hits.set(slot, score);
      }
      return hits;
    });
  }
}
