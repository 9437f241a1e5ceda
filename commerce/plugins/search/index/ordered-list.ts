/** As many newcomers are placed one by one; with more, sorting all is cheaper. */
const few = 50;

/** A list that stays in order while items come and go. */
export class OrderedList<T> {
  private items: T[] = [];
  private added: T[] = [];

  /** @param compare a total order: 0 only for the same item. */
  constructor(private readonly compare: (left: T, right: T) => number) {}

  add(item: T): void {
    this.added.push(item);
  }

  remove(item: T): void {
    this.settle();
    const place = this.placeOf(item);
    if (this.items[place] === item) this.items.splice(place, 1);
  }

  /** The items in order; not to be changed, and only good until the list changes. */
  all(): readonly T[] {
    this.settle();
    return this.items;
  }

  private settle(): void {
    const { added } = this;
    if (added.length === 0) return;
    this.added = [];
    if (added.length > few) this.items = [...this.items, ...added].sort(this.compare);
    else for (const item of added) this.items.splice(this.placeOf(item), 0, item);
  }

  private placeOf(item: T): number {
    let from = 0;
    let to = this.items.length;
    while (from < to) {
      const middle = (from + to) >>> 1;
      const other = this.items[middle];
      if (other !== undefined && this.compare(other, item) < 0) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}
