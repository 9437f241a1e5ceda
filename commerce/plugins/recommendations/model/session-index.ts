import { grown } from "./grown";
import { ItemRings } from "./item-rings";

export interface IndexLimits {
  /** Newest sessions kept by item. */
  ring: number;
  maxClicks: number;
  maxSessions: number;
}

const firstSize = 1 << 10;
/** Of a longer session only the beginning is kept. */
const longest = 0xffff;

/**
 * Sessions in the order in which they came, in typed arrays that go round. When they are full the
 * oldest sessions make room. A session's clicks lie side by side, so that reading it is one walk.
 */
export class SessionIndex {
  /** Items of all sessions, one after the other. */
  clicks = new Uint32Array(firstSize);
  /** How many living sessions hold an item. */
  support = new Uint32Array(firstSize);
  readonly rings: ItemRings;
  /** By place: where its clicks begin and how many they are, side by side for one look at memory. */
  private spans = new Uint32Array(2 * firstSize);
  /** By place: how many clicks were written before it, which tells what is in whose way. */
  private starts = new Float64Array(firstSize);
  private oldest = 0;
  private next = 0;
  private written = 0;
  private living = 0;

  constructor(private readonly limits: IndexLimits) {
    this.rings = new ItemRings(limits.ring);
  }

  /** How many sessions can be found. */
  get sessions(): number {
    return this.living;
  }

  /** The oldest session that has not made room; its place and later ones' are theirs alone. */
  get first(): number {
    return this.oldest;
  }

  /** Sessions are kept below this place; arrays by place need as many. */
  get places(): number {
    return this.starts.length;
  }

  /**
   * Takes a session of item numbers in the order of its clicks.
   * @returns its number, to forget it by; O(length)
   */
  append(items: ArrayLike<number>): number {
    const length = Math.min(items.length, longest, this.limits.maxClicks);
    this.makeRoom(length);
    const session = this.next++;
    const place = this.placeOf(session);
    const start = this.startOfNext(length);
    const base = start % this.clicks.length;
    this.starts[place] = start;
    this.spans[2 * place] = base;
    this.spans[2 * place + 1] = length;
    this.written = start + length;
    for (let i = 0; i < length; i++) {
      const item = items[i] ?? 0;
      this.clicks[base + i] = item;
      if (this.isFirst(base, i)) this.count(item, session);
    }
    if (length > 0) this.living++;
    return session;
  }

  /** Takes a session out: nothing is recommended because of it from now on. */
  forget(session: number): void {
    if (!this.has(session)) return;
    const base = this.baseOf(session);
    const length = this.lengthOf(session);
    for (let i = 0; i < length; i++)
      if (this.isFirst(base, i)) {
        const item = this.clicks[base + i] ?? 0;
        this.support[item] = (this.support[item] ?? 1) - 1;
      }
    this.spans[2 * this.placeOf(session) + 1] = 0;
    this.living--;
  }

  has(session: number): boolean {
    return session >= this.oldest && session < this.next && this.lengthOf(session) > 0;
  }

  placeOf(session: number): number {
    return session % this.starts.length;
  }

  /** The newest session that has this place. */
  sessionAt(place: number): number {
    const newest = this.next - 1;
    const back = this.placeOf(newest) - place;
    return newest - (back < 0 ? back + this.places : back);
  }

  /** Where the session's clicks begin in `clicks`. */
  baseOf(session: number): number {
    return this.spans[2 * this.placeOf(session)] ?? 0;
  }

  lengthOf(session: number): number {
    return this.spans[2 * this.placeOf(session) + 1] ?? 0;
  }

  private count(item: number, session: number): void {
    if (item >= this.support.length) {
      const size = Math.max(this.support.length * 2, item + 1);
      this.support = grown(this.support, size);
    }
    this.support[item] = (this.support[item] ?? 0) + 1;
    this.rings.push(item, session);
  }

  private isFirst(base: number, i: number): boolean {
    const item = this.clicks[base + i];
    for (let j = 0; j < i; j++) if (this.clicks[base + j] === item) return false;
    return true;
  }

  // A session never goes over the end of the array: what is left there stays empty.
  private startOfNext(length: number): number {
    const size = this.clicks.length;
    const at = this.written % size;
    return at + length > size ? this.written + size - at : this.written;
  }

  private makeRoom(length: number): void {
    const { maxClicks, maxSessions } = this.limits;
    // Nothing has gone round yet while an array may still grow, so copying keeps every place.
    while (this.clicks.length < maxClicks && this.startOfNext(length) + length > this.clicks.length)
      this.clicks = grown(this.clicks, Math.min(this.clicks.length * 2, maxClicks));
    if (this.next >= this.places && this.places < maxSessions) {
      const size = Math.min(this.places * 2, maxSessions);
      this.starts = grown(this.starts, size);
      this.spans = grown(this.spans, 2 * size);
    }
    const end = this.startOfNext(length) + length;
    for (; this.oldest < this.next && this.isInTheWay(this.oldest, end); this.oldest++)
      this.forget(this.oldest);
  }

  private isInTheWay(session: number, end: number): boolean {
    const start = this.starts[this.placeOf(session)] ?? 0;
    return start < end - this.clicks.length || this.next - session >= this.places;
  }
}
