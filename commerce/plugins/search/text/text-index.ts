import MiniSearch, { type SearchOptions } from "minisearch";

/** Tokens of a product by field: `name.ko`, `about.ko`, `text.ko`, `code`. */
export type TextFields = Record<string, string[]>;
/** Score by document. */
export type Hits = Map<number, number>;

interface TextDocument {
  id: number;
  fields: TextFields;
}

export const codeField = "code";
const classes = ["name", "about", "text"] as const;
const boosts = { name: 6, about: 2, text: 1 };
// What is written in another language than the shopper's still counts, but for less.
const foreign = 0.45;

/** Full text on MiniSearch; tokens are made by the caller, so that index and query agree. */
export class TextIndex {
  private readonly mini: MiniSearch<TextDocument>;
  private readonly cache = new Map<string, Hits>();

  constructor(private readonly languages: string[]) {
    const fields = languages.flatMap((language) => classes.map((name) => `${name}.${language}`));
    this.mini = new MiniSearch<TextDocument>({
      fields: [...fields, codeField],
      extractField: (document, field) =>
        field === "id" ? document.id : document.fields[field]?.join(" "),
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
    this.cache.clear();
  }

  /** Documents that have all the tokens, with their scores. */
  find(tokens: string[], language: string, prefix: boolean): Hits {
    const key = [language, prefix, ...tokens].join(" ");
    const known = this.cache.get(key);
    if (known) return known;
    const short = prefix && tokens.some((token) => token.length < 3);
    const results = this.mini.search(
      { combineWith: "AND", queries: tokens },
      { prefix, ...this.options(language, short) },
    );
    const hits: Hits = new Map(results.map((result) => [result.id as number, result.score]));
    // Shoppers page and filter within one term; a few hundred terms serve them all.
    if (this.cache.size > 300) this.cache.clear();
    this.cache.set(key, hits);
    return hits;
  }

  private options(language: string, short: boolean): SearchOptions {
    // One or two letters begin half the words of every description: names have to do.
    const searched = short ? (["name", "about"] as const) : classes;
    const boost: Record<string, number> = { [codeField]: 2 };
    for (const l of this.languages)
      for (const name of searched)
        boost[`${name}.${l}`] = boosts[name] * (l === language ? 1 : foreign);
    return { boost, fields: Object.keys(boost) };
  }
}
