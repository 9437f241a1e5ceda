import type { StockRow } from "../data/load-stock";
import type { Dictionaries, ProductRow } from "../data/rows";
import { LruCache } from "../lru-cache";
import type { Synonyms } from "../text/synonyms";
import { TermSearch } from "../text/term-search";
import { type Hits, TextIndex } from "../text/text-index";
import { Vocabulary } from "../text/vocabulary";
import {
  axes,
  type Counts,
  type Id,
  type IndexQuery,
  type RangeCount,
  type RangeQuery,
  type ResultPage,
  type SearchTags,
} from "../types";
import { Lexicon } from "../understand/lexicon";
import { Columns } from "./columns";
import { countProducts } from "./count";
import { Directory } from "./directory";
import { codeBoosts, fieldsOf, longFields, productBoosts, wordsOf } from "./fields";
import { Filter } from "./filter";
import { Kinds } from "./kinds";
import { Labels } from "./labels";
import { attemptsOf, meantBy, type Sources, understoodOf } from "./meant";
import { Orders } from "./orders";
import { rowsOf } from "./present";
import { byRelevance, findMatches, type Match, pageOf } from "./query";
import { axisOf, isLimited, stepsOf, unitOf, withoutRange } from "./ranges";
import { type ProductRecord, toFacts, toRecord } from "./record";

/** An answer's products, and the query that they answer. */
interface Answered {
  /** With what the term names as conditions. */
  asked: IndexQuery;
  hits: Hits | null;
  matches: Match[];
  understood: ResultPage["understood"];
  near: boolean;
}

const rangeKinds = ["PRICE", "WIDTH", "HEIGHT", "DEPTH"] as const;

/** How many lists are known, each as long as its results, and how many counts. */
const most = { matches: 32, counts: 256 };

/** Everything that is searched, in memory. It reads nothing itself: rows are handed to it. */
export class SearchIndex {
  readonly directory: Directory;
  private readonly columns = new Columns();
  private readonly labels: Labels;
  private readonly orders: Orders;
  private readonly text: TextIndex;
  private readonly vocabulary = new Vocabulary();
  private readonly terms: TermSearch;
  private readonly products = new Map<string, ProductRecord>();
  private readonly productOfSlot = new Map<number, ProductRecord>();
  private readonly productOfVariant = new Map<string, ProductRecord>();
  private readonly kinds = new Kinds();
  private readonly sources: Sources;
  private readonly knownMatches = new LruCache<Answered>(most.matches);
  private readonly knownCounts = new LruCache<Counts>(most.counts);
  private readonly knownRanges = new LruCache<RangeCount[]>(most.counts);
  private nextSlot = 0;

  constructor(dictionaries: Dictionaries, synonyms: Synonyms, tags: SearchTags) {
    this.directory = new Directory(tags);
    this.labels = new Labels(this.directory.labels);
    this.orders = new Orders(dictionaries.languages);
    this.text = new TextIndex(dictionaries.languages, productBoosts, codeBoosts);
    this.terms = new TermSearch((...asked) => this.lookUp(...asked), this.vocabulary, synonyms);
    this.sources = {
      directory: this.directory,
      lexicon: new Lexicon(synonyms.groups),
      kinds: this.kinds,
      terms: this.terms,
      isWord: (word) => this.vocabulary.has(word),
      products: () => this.products.values(),
      productAt: (slot) => this.productOfSlot.get(slot),
    };
    this.update(dictionaries);
  }

  get size(): number {
    return this.products.size;
  }

  /** Takes new facets, collections and options. */
  update(dictionaries: Dictionaries): void {
    this.forgetAnswers();
    this.directory.update(dictionaries);
    this.labels.update(dictionaries);
    const { facetValues, collections, options } = dictionaries;
    for (const { names } of [...facetValues, ...collections, ...options])
      for (const name of Object.values(names)) this.vocabulary.add(name);
  }

  /** Puts products in the place of what was known of them. */
  put(rows: ProductRow[]): void {
    this.forgetAnswers();
    this.labels.forget();
    for (const row of rows) {
      const known = this.products.get(String(row.id));
      const slot = known?.slot ?? this.nextSlot++;
      const facts = row.variants.map((variant) => toFacts(row, variant, this.directory));
      const record = toRecord(row, slot, facts, this.directory);
      if (known) this.forget(known);
      this.columns.put(slot, facts);
      this.products.set(String(row.id), record);
      this.productOfSlot.set(slot, record);
      this.orders.add(record);
      this.kinds.put(slot, record.kind);
      for (const variant of record.variants) this.productOfVariant.set(String(variant.id), record);
      // Prices and stock change far more often than words, and words cost most.
      if (!known || wordsOf(known) !== wordsOf(row)) this.putWords(row, slot);
    }
  }

  private putWords(row: ProductRow, slot: number): void {
    this.text.put(slot, fieldsOf(row));
    for (const { name } of row.texts.values()) this.vocabulary.add(name);
    if (row.kind) this.vocabulary.add(row.kind);
  }

  remove(ids: Id[]): void {
    this.forgetAnswers();
    this.labels.forget();
    for (const id of ids) {
      const known = this.products.get(String(id));
      if (!known) continue;
      this.forget(known);
      this.products.delete(String(id));
      this.columns.remove(known.slot);
      this.text.remove(known.slot);
    }
  }

  /** Keeps these products only. */
  retain(ids: Set<string>): void {
    this.remove([...this.products.keys()].filter((id) => !ids.has(id)));
  }

  private forget(record: ProductRecord): void {
    this.productOfSlot.delete(record.slot);
    this.kinds.remove(record.slot, record.kind);
    this.orders.remove(record);
    for (const variant of record.variants) this.productOfVariant.delete(String(variant.id));
  }

  /** Notes where the variants can be sold now; `rows` names the places, the rest are sold out. */
  putStock(variantIds: Id[], rows: StockRow[]): void {
    this.forgetAnswers();
    const channels = new Map(variantIds.map((id): [string, number[]] => [String(id), []]));
    for (const { variantId, channelId } of rows)
      channels.get(String(variantId))?.push(this.directory.channels.of(String(channelId)));
    for (const [id, inStock] of channels) {
      const row = this.rowOf(id);
      if (row !== undefined) this.columns.putStock(row, inStock);
    }
  }

  search(query: IndexQuery): ResultPage {
    const { hits, filter, matches, understood, near } = this.answer(query);
    return { ...pageOf(matches, filter(query), this.directory, hits), understood, near };
  }

  count(query: IndexQuery): Counts {
    return this.known(this.knownCounts, query, () => {
      const { asked, hits } = this.answer(query);
      return countProducts(this.candidates(asked, hits), this.filterOf(asked), this.directory);
    });
  }

  /** Prices and sizes of what the query finds, each as if nothing of its kind were chosen. */
  ranges(query: RangeQuery): RangeCount[] {
    return this.known(this.knownRanges, query, () => {
      const { lengthUnit: _, ...asked } = { ...query, byProduct: true };
      // Most questions name no limit: then the same products answer for all kinds.
      let free: ReturnType<SearchIndex["rowsFound"]> | undefined;
      const found = (kind: RangeCount["kind"]) => {
        if (isLimited(asked, kind)) return this.rowsFound(withoutRange(asked, kind));
        free ??= this.rowsFound(asked);
        return free;
      };
      return rangeKinds
        .map((kind): RangeCount => {
          const { rows, filter } = found(kind);
          const axis = axisOf(kind);
          const column = axis && this.columns.sizes[axes.indexOf(axis)];
          const value = (row: number) => (column ? (column[row] ?? Number.NaN) : filter.price(row));
          const values = rows.map((own) => own.map(value));
          return { kind, steps: stepsOf(values, unitOf(kind, query)) };
        })
        .filter(({ steps }) => steps.length > 1);
    });
  }

  /** Of each product that answers, the rows that meet the query. */
  private rowsFound(query: IndexQuery) {
    const { asked, matches } = this.answer(query);
    const filter = this.filterOf(asked);
    const rows = matches.map(({ product }) =>
      rowsOf(product, filter).filter((row) => filter.missing(row) === 0),
    );
    return { rows, filter };
  }

  // The conditions that a term names are left out one after the other until something is found.
  private answer(query: IndexQuery) {
    const { asked, ...rest } = this.known(this.knownMatches, query, (): Answered => {
      if (!query.term) {
        const matches = findMatches(this.candidates(query, null), this.filterOf(query));
        return { asked: query, hits: null, matches, understood: [], near: false };
      }
      const meant = meantBy(query, this.sources);
      const attempts = attemptsOf(query, meant);
      const found = attempts.map((attempt) => () => {
        const candidates = this.candidates(attempt.query, meant.hits);
        return findMatches(candidates, this.filterOf(attempt.query));
      });
      let at = 0;
      let matches = found[0]?.() ?? [];
      while (matches.length === 0 && at + 1 < found.length) matches = found[++at]?.() ?? [];
      const attempt = attempts[matches.length === 0 ? 0 : at];
      if (!attempt) return { asked: query, hits: meant.hits, matches, understood: [], near: false };
      return {
        asked: attempt.query,
        hits: meant.hits,
        matches,
        understood: understoodOf(query.term, meant, attempt),
        near: matches.length > 0 && (at > 0 || meant.near),
      };
    });
    const filter = ({ skip, take }: IndexQuery) => this.filterOf({ ...asked, skip, take });
    return { asked, filter, ...rest };
  }

  // Shoppers open the same few listings, page by page, far more often than anything changes.
  private known<T>(answers: LruCache<T>, query: IndexQuery, find: () => T): T {
    // What one store has is a question as long as its shelves, and rarely the same twice.
    if (query.onlyVariants) return find();
    return answers.get(JSON.stringify({ ...query, skip: 0, take: 0 }), find);
  }

  private forgetAnswers(): void {
    this.knownMatches.forget();
    this.knownCounts.forget();
    this.knownRanges.forget();
  }

  private filterOf(query: IndexQuery): Filter {
    const { onlyVariants } = query;
    return new Filter(
      query,
      this.directory,
      this.columns,
      onlyVariants && this.columns.mark(onlyVariants.flatMap((id) => this.rowOf(String(id)) ?? [])),
    );
  }

  private rowOf(variantId: string): number | undefined {
    const product = this.productOfVariant.get(variantId);
    if (!product) return undefined;
    const place = product.variants.findIndex((variant) => String(variant.id) === variantId);
    return (this.columns.firstRow[product.slot] ?? 0) + place;
  }

  private lookUp(tokens: string[], language: string, prefix: boolean): Hits {
    const vague = prefix && tokens.some((token) => token.length < 3);
    const own = this.text.find(tokens, language, prefix, vague ? longFields : []);
    const shared = this.labels.find(tokens, language, prefix, this.columns);
    if (shared.size === 0) return own;
    const hits: Hits = new Map(shared);
    for (const [slot, score] of own) hits.set(slot, score + (hits.get(slot) ?? 0));
    return hits;
  }

  private candidates(query: IndexQuery, hits: Hits | null): readonly ProductRecord[] {
    const all = this.orders.in(query.sorting, query.languages);
    if (!hits) return all;
    const found = all.filter((product) => hits.has(product.slot));
    return query.sorting === "FEATURED" ? byRelevance(found, hits, query.term) : found;
  }
}
