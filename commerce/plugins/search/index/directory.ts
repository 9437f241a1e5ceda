import type { CollectionRow, Dictionaries, FacetRow, FacetValueRow } from "../data/rows";
import type { Id, SearchTags, Texts } from "../types";
import { Ordinals } from "./ordinals";

export interface KnownValue extends FacetValueRow {
  facet: FacetRow;
  /** The number of its label. */
  label: number;
}

/** Facets and collections as the last reading found them, and the numbers of what products have. */
export class Directory {
  readonly channels = new Ordinals();
  /** Price lists: `channel:currency`. */
  readonly offers = new Ordinals();
  /** What products bear and share: `value:1`, `collection:2`, `option:3`. */
  readonly labels = new Ordinals();
  languages: string[] = ["en"];
  facets: FacetRow[] = [];
  /** By label. */
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
      const label = this.labels.of(`value:${row.id}`);
      if (facet) this.values.set(label, { ...row, facet, label });
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
    return this.value(`${this.tags.facet}.${this.tags[which]}`)?.label ?? -1;
  }

  /** Ids of the collections that have one of the ids, or one of the slugs in any language. */
  findCollections(idsOrSlugs: string[], shownIn: string | null): string[] {
    const wanted = new Set(idsOrSlugs);
    return [...this.collections.values()]
      .filter((row) => [String(row.id), ...Object.values(row.slugs)].some((key) => wanted.has(key)))
      .filter((row) => shownIn === null || this.isShown(row, shownIn))
      .map((row) => String(row.id));
  }

  isShown(collection: CollectionRow, channelId: string): boolean {
    return !collection.isPrivate && collection.channelIds.some((id) => String(id) === channelId);
  }

  /** The values and collections among the labels, private ones only for administrators. */
  visible(labels: Iterable<number>, admin: boolean, channelId: string) {
    const values: KnownValue[] = [];
    const collectionIds: Id[] = [];
    for (const label of new Set(labels)) {
      const value = this.values.get(label);
      if (value && (admin || !value.facet.isPrivate)) values.push(value);
      const [kind, id = ""] = this.labels.nameOf(label).split(":");
      const collection = kind === "collection" ? this.collections.get(id) : undefined;
      if (collection && (admin || this.isShown(collection, channelId)))
        collectionIds.push(collection.id);
    }
    const facetIds: Id[] = [...new Set(values.map((value) => value.facetId))];
    return { facetValueIds: values.map((value) => value.id), facetIds, collectionIds };
  }
}

/** The text in the first of the languages that has one. */
export function inLanguages(texts: Texts, languages: string[]): string {
  for (const language of languages) if (texts[language]) return texts[language];
  return Object.values(texts).find((text) => text !== "") ?? "";
}
