import { slugOf } from "../read/slug";
import { Refused } from "../refused";
import { isManaged, languageIn, type Shop } from "./shop";

export type Kind = "option" | "facet";

interface Word {
  /** Names by language, as far as the file says them. */
  names: Record<string, string>;
  isNew: boolean;
}

/**
 * The words that a file uses for options and facets. A known word is the shop's, by its code or its
 * name; an unknown one becomes a new value.
 */
export class Vocabulary {
  /** By kind, group and value; what the file says of them. */
  readonly words = new Map<string, Word>();
  private readonly byName = new Map<string, Map<string, string>>();

  constructor(private readonly shop: Shop) {}

  /** The code of a word in a group. */
  codeOf(kind: Kind, group: string, word: string): string {
    const values = this.namesOf(kind, group);
    const known = values.get(word.toLowerCase());
    if (known !== undefined) {
      if (kind === "facet" && isManaged(this.shop, `${group}.${known}`))
        throw new Refused(`${word} fills a collection: name that in the column collections`);
      return known;
    }
    const slug = slugOf(word) || word.slice(0, 60);
    const code = values.get(slug) ?? slug;
    values.set(word.toLowerCase(), code);
    if (
      !this.dictionary(kind, group)?.values.has(code) &&
      !this.words.has(key(kind, group, code))
    ) {
      this.words.set(key(kind, group, code), { names: { [this.shop.main]: word }, isNew: true });
      values.set(code.toLowerCase(), code);
    }
    return code;
  }

  /** Notes how a value is called in another language. */
  name(kind: Kind, group: string, code: string, language: string, name: string): void {
    const id = key(kind, group, code);
    const word = this.words.get(id) ?? { names: {}, isNew: false };
    word.names[languageIn(this.shop.languages, language)] ??= name;
    this.words.set(id, word);
  }

  /** A word for a value, as a file may say it: its name where that is clear. */
  wordOf(kind: Kind, group: string, code: string): string {
    const name = this.dictionary(kind, group)?.values.get(code)?.names[this.shop.main];
    const isClear =
      name && !name.includes("|") && this.namesOf(kind, group).get(name.toLowerCase()) === code;
    return isClear ? name : code;
  }

  /** Those of the words that cells use, or all that only name known values. */
  usedBy(cells: Record<string, string>): string[] {
    return Object.entries(cells).flatMap(([column, text]) => {
      const [, kind, group] = /^(option|facet|variant facet):([^:]+)$/.exec(column) ?? [];
      if (!kind || !group) return [];
      const of = kind === "option" ? ("option" as const) : ("facet" as const);
      return text.split("|").flatMap((code) => {
        const id = key(of, group, code);
        return this.words.has(id) ? [id] : [];
      });
    });
  }

  /** Values of the shop that the file names in some language. */
  get named(): string[] {
    return [...this.words].flatMap(([id, { isNew }]) => (isNew ? [] : [id]));
  }

  private namesOf(kind: Kind, group: string): Map<string, string> {
    const id = `${kind} ${group}`;
    const known = this.byName.get(id);
    if (known) return known;
    const names = new Map<string, string>();
    const values = [...(this.dictionary(kind, group)?.values ?? [])];
    for (const [code, value] of values) {
      const name = value.names[this.shop.main]?.toLowerCase();
      if (name && !names.has(name)) names.set(name, code);
    }
    // A code always means its own value.
    for (const [code] of values) names.set(code.toLowerCase(), code);
    this.byName.set(id, names);
    return names;
  }

  private dictionary(kind: Kind, group: string) {
    return (kind === "option" ? this.shop.optionGroups : this.shop.facets).get(group);
  }
}

function key(kind: Kind, group: string, code: string): string {
  return JSON.stringify([kind, group, code]);
}

/** What a key of `words` stands for. */
export function wordAt(id: string): [Kind, string, string] {
  return JSON.parse(id);
}
