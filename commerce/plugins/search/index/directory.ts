import type { CollectionRow, Dictionaries, FacetRow, FacetValueRow } from "../data/rows";
import type { Id, SearchTags, Texts } from "../types";
import { Ordinals } from "./ordinals";

export interface KnownValue extends FacetValueRow {
  facet: FacetRow;
  ordinal: number;
}

/** Facets and collections as the last reading found them, and the numbers of what products have. */
export class Directory {
  readonly channels = new Ordinals();
  /** A price list: `channel:currency`. */
  readonly offers = new Ordinals();
  readonly valueNumbers = new Ordinals();
  languages: string[] = ["en"];
  facets: FacetRow[] = [];
  /** By number. */
  values = new Map<number, KnownValue>();
  collections = new Map<string, CollectionRow>();
  private valuesByCode = new Map<string, KnownValue>();

  constructor(private readonly tags: SearchTags) {}

  update(rows: Dictionaries): void {
    this.languages = rows.languages;
    this.facets = rows.facets;
    const facets = new Map(rows.facets.map((facet) => [facet.id, facet]));
    this.values = new Map();
    for (const row of rows.facetValues) {
      const facet = facets.get(row.facetId);
      const ordinal = this.valueNumbers.of(String(row.id));
      if (facet) this.values.set(ordinal, { ...row, facet, ordinal });
    }
    this.valuesByCode = new Map(
      [...this.values.values()].map((value) => [`${value.facet.code}.${value.code}`, value]),
    );
    this.collections = new Map(rows.collections.map((row) => [String(row.id), row]));
  }

  /** The value of a code like `material.oak`. */
  value(code: string): KnownValue | undefined {
    return this.valuesByCode.get(code);
  }

  tag(which: "isNew" | "isFeatured"): number {
    return this.value(`${this.tags.facet}.${this.tags[which]}`)?.ordinal ?? -1;
  }

  /** Ids of the collections that have the id, or the slug in any language. */
  collectionIds(idOrSlug: string): string[] {
    if (this.collections.has(idOrSlug)) return [idOrSlug];
    return [...this.collections.values()]
      .filter((row) => Object.values(row.slugs).includes(idOrSlug))
      .map((row) => String(row.id));
  }

  isShown(collection: CollectionRow, channelId: string): boolean {
    return !collection.isPrivate && collection.channelIds.some((id) => String(id) === channelId);
  }

  /** The ids of those values that shoppers may see, and of their facets. */
  visible(ordinals: Iterable<number>, audience: "shop" | "admin") {
    const values = [...ordinals]
      .map((ordinal) => this.values.get(ordinal))
      .filter((value) => value !== undefined)
      .filter((value) => audience === "admin" || !value.facet.isPrivate);
    const facetIds: Id[] = [...new Set(values.map((value) => value.facetId))];
    return { facetValueIds: values.map((value) => value.id), facetIds };
  }
}

/** The text in the first of the languages that has one. */
export function inLanguages(texts: Texts, languages: string[]): string {
  for (const language of languages) if (texts[language]) return texts[language];
  return Object.values(texts).find((text) => text !== "") ?? "";
}
