import MiniSearch from "minisearch";
import { LruCache } from "../lru-cache";
import { narrowToken } from "./narrow";

/** Tokens of a document by field. */
export type TextFields = Record<string, string[]>;
/** Score by document. */
export type Hits = Map<number, number>;

interface TextDocument {
  id: number;
  fields: TextFields;
}

// What is written in another language than the shopper's still counts, but for less.
const foreign = 0.45;
// Shoppers page and filter within one term; a few hundred terms serve them all.
const mostTerms = 300;

/** How much a find in a field counts, by the field's name without its language. */
export type Boosts = Record<string, number>;

/** Full text on MiniSearch; tokens are made by the caller, so that index and query agree. */
export class TextIndex {
  private readonly mini: MiniSearch<TextDocument>;
  private readonly known = new LruCache<Hits>(mostTerms);

  /** @param perLanguage fields that exist as `field.language`; @param general fields without. */
  constructor(
    private readonly languages: string[],
    private readonly perLanguage: Boosts,
    private readonly general: Boosts = {},
  ) {
    const translated = Object.keys(perLanguage);
    const fields = languages.flatMap((language) => translated.map((f) => `${f}.${language}`));
    this.mini = new MiniSearch<TextDocument>({
      fields: [...fields, ...Object.keys(general)],
      extractField: (document, field) =>
        field === "id" ? document.id : document.fields[field]?.map(narrowToken).join(" "),
      tokenize: (text) => text.split(" "),
      processTerm: (token) => token,
      searchOptions: { tokenize: (text) => [text], processTerm: (token) => token },
    });
  }

  put(id: number, fields: TextFields): void {
    this.remove(id);
    this.mini.add({ id, fields });
  }

  remove(id: number): void {
    if (this.mini.has(id)) this.mini.discard(id);
    this.known.forget();
  }

  /**
   * Documents that have all the tokens, with their scores.
   * @param without fields that are not worth looking into for so vague a token
   */
  find(tokens: string[], language: string, prefix: boolean, without: string[] = []): Hits {
    const key = [language, prefix, without, ...tokens].join(" ");
    return this.known.get(key, () => {
      const boost = this.boosts(language, without);
      const results = this.mini.search(
        { combineWith: "AND", queries: tokens.map(narrowToken) },
        { prefix, boost, fields: Object.keys(boost) },
      );
      return new Map(results.map((result) => [result.id as number, result.score]));
    });
  }

  private boosts(language: string, without: string[]): Boosts {
    const boosts: Boosts = { ...this.general };
    for (const [field, boost] of Object.entries(this.perLanguage))
      for (const l of without.includes(field) ? [] : this.languages)
        boosts[`${field}.${l}`] = boost * (l === language ? 1 : foreign);
    return boosts;
  }
}
