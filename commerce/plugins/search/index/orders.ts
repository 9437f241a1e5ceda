import type { Sorting } from "../types";
import { OrderedList } from "./ordered-list";
import type { ProductRecord } from "./record";

type Order = (left: ProductRecord, right: ProductRecord) => number;

const bySlot: Order = (left, right) => left.slot - right.slot;
const place = ({ number }: ProductRecord) => number ?? Number.MAX_SAFE_INTEGER;
// The merchant's order: what stands for the shop first, then as the range is numbered.
const featured: Order = (left, right) =>
  +right.isFeatured - +left.isFeatured || place(left) - place(right) || bySlot(left, right);
const newest: Order = (left, right) =>
  +right.isNew - +left.isNew || right.createdAt - left.createdAt || featured(left, right);

function byName(language: string): Order {
  // The database has zh_Hant, which Intl knows as zh-Hant and refuses otherwise.
  const { compare } = new Intl.Collator(language.replaceAll("_", "-"), { numeric: true });
  const nameOf = (product: ProductRecord) =>
    product.texts.get(language)?.name ?? product.texts.values().next().value?.name ?? "";
  return (left, right) => compare(nameOf(left), nameOf(right)) || bySlot(left, right);
}

/** The products in every order that does not depend on who asks, kept up to date. */
export class Orders {
  private readonly featured = new OrderedList<ProductRecord>(featured);
  private readonly newest = new OrderedList<ProductRecord>(newest);
  private readonly names: Map<string, OrderedList<ProductRecord>>;

  constructor(languages: string[]) {
    this.names = new Map(languages.map((l) => [l, new OrderedList<ProductRecord>(byName(l))]));
  }

  add(product: ProductRecord): void {
    for (const list of this.lists()) list.add(product);
  }

  remove(product: ProductRecord): void {
    for (const list of this.lists()) list.remove(product);
  }

  /** All products in the asked order; orders by price and relevance are none of these. */
  in(sorting: Sorting, languages: string[]): readonly ProductRecord[] {
    if (sorting === "NEWEST") return this.newest.all();
    const language = languages.find((l) => this.names.has(l)) ?? "";
    const names = this.names.get(language);
    if (sorting === "NAME" && names) return names.all();
    if (sorting === "NAME_DESC" && names) return [...names.all()].reverse();
    return this.featured.all();
  }

  private lists(): OrderedList<ProductRecord>[] {
    return [this.featured, this.newest, ...this.names.values()];
  }
}
