import { makerFacet, roomFacet } from "../../../../contracts/facets";
import type { ItemRow } from "../data/load-items";
import type { ContentIndex } from "../model/content";

interface Known {
  row: ItemRow;
  channels: ReadonlySet<number>;
  inStock: ReadonlySet<number>;
}

/** The shop's products and their numbers in the model. */
export class Items {
  private readonly numbers = new Map<number, number>();
  private readonly ids: number[] = [];
  private readonly known = new Map<number, Known>();

  constructor(
    private readonly content: ContentIndex,
    private readonly worn: ReadonlySet<string>,
  ) {}

  get size(): number {
    return this.known.size;
  }

  put(rows: readonly ItemRow[]): void {
    for (const row of rows) {
      const item = this.numberOf(row.id);
      this.known.set(item, {
        row,
        channels: new Set(row.channels),
        inStock: new Set(row.inStock),
      });
      this.content.put(item, {
        kind: row.kind,
        maker: row.attributes.find((code) => code.startsWith(`${makerFacet}.`)),
        attributes: row.attributes.filter((code) => this.isTelling(row, code)),
        band: row.price === null ? undefined : bandOf(row.price),
        text: row.texts,
      });
    }
  }

  remove(productId: number): void {
    const item = this.numbers.get(productId);
    if (item === undefined) return;
    this.known.delete(item);
    this.content.remove(item);
  }

  productIds(): number[] {
    return [...this.known.values()].map(({ row }) => row.id);
  }

  /** A product's number; those that are not of the shop get none. */
  find(productId: number): number | undefined {
    return this.numbers.get(productId);
  }

  idOf(item: number): number {
    return this.ids[item] ?? 0;
  }

  /** Whether an item is offered in a channel, and can be sold there if that matters. */
  isOffered(item: number, channelId: number, inStock: boolean): boolean {
    const known = this.known.get(item);
    return (
      known?.channels.has(channelId) === true && (!inStock || known.inStock.has(channelId) === true)
    );
  }

  // What is worn stands in no room, whatever room it is kept in.
  private isTelling({ kind }: ItemRow, code: string): boolean {
    return (
      !code.startsWith(`${makerFacet}.`) &&
      !(code.startsWith(`${roomFacet}.`) && this.worn.has(kind))
    );
  }

  private numberOf(productId: number): number {
    const known = this.numbers.get(productId);
    if (known !== undefined) return known;
    this.numbers.set(productId, this.ids.length);
    return this.ids.push(productId) - 1;
  }
}

// A step of price is a factor of two.
const bandOf = (price: number) => Math.round(Math.log2(price + 1));
