import type { LoggedEvent } from "../../../contracts/event-log";
import type { Recommender } from "../model/recommender";
import { tellingTypes } from "./telling-types";

const sessionGap = 30 * 60_000;
const mostRemembered = 20;
/**
 * A visitor with more clicks than this in one session is no shopper; the model learns nothing from
 * it.
 */
const mostClicks = 200;

const kept = 90 * 86_400_000;
const telling = new Set<LoggedEvent["type"]>(tellingTypes);

interface Shopper {
  items: number[];
  /** What was counted for the market, and for which of its stores. */
  counted: Set<string>;
  clicks: number;
  last: number;
  /** Newest last. */
  recent: number[];
  hidden: Set<number>;
  bought: Set<number>;
  /** What the model learnt from them, and when it happened. */
  sessions: { number: number; at: number }[];
  orders: { number: number; at: number }[];
}

/**
 * What the model learns from the log: sessions when they are over, orders and popularity at once.
 * Keeps the recent actions of each shopper who allows it, and none of a shopper who takes that
 * back.
 */
export class History {
  private readonly shoppers = new Map<string, Shopper>();

  constructor(private readonly model: Recommender) {}

  /** Takes events in the order of the log; `itemOf` gives a product's number, if it has one. */
  add(events: readonly LoggedEvent[], itemOf: (productId: number) => number | undefined): void {
    const orders = new Map<string, { shopper: Shopper; at: number; items: Set<number> }>();
    for (const event of events) {
      const item = event.productId === null ? undefined : itemOf(event.productId);
      if (item === undefined) continue;
      const shopper = this.shopperOf(event.subject);
      if (event.type === "hide") shopper.hidden.add(item);
      if (event.type === "purchase") {
        const key = `${event.subject} ${event.at}`;
        const order = orders.get(key) ?? { shopper, at: event.at, items: new Set() };
        orders.set(key, order);
        order.items.add(item);
        shopper.bought.add(item);
      }
      if (telling.has(event.type)) this.click(shopper, event, item);
    }
    for (const { shopper, at, items } of orders.values())
      shopper.orders.push({ number: this.model.orders.append([...items]), at });
  }

  /** Ends sessions in which nothing has happened for half an hour. */
  endIdle(now: number): void {
    for (const shopper of this.shoppers.values())
      if (now - shopper.last > sessionGap) this.end(shopper);
  }

  /** Forgets what the log no longer keeps. */
  expire(now: number): void {
    const isOld = ({ at }: { at: number }) => at < now - kept;
    for (const [subject, shopper] of this.shoppers) {
      if (isOld({ at: shopper.last })) this.erase(subject);
      for (const { number } of shopper.sessions.filter(isOld)) this.model.sessions.forget(number);
      for (const { number } of shopper.orders.filter(isOld)) this.model.orders.forget(number);
      shopper.sessions = shopper.sessions.filter((session) => !isOld(session));
      shopper.orders = shopper.orders.filter((order) => !isOld(order));
    }
  }

  /** Takes a shopper out of everything but popularity, which is read from the log anew. */
  erase(subject: string): void {
    const shopper = this.shoppers.get(subject);
    for (const { number } of shopper?.sessions ?? []) this.model.sessions.forget(number);
    for (const { number } of shopper?.orders ?? []) this.model.orders.forget(number);
    this.shoppers.delete(subject);
  }

  get(subject: string): Pick<Shopper, "recent" | "hidden" | "bought"> | undefined {
    return this.shoppers.get(subject);
  }

  private click(shopper: Shopper, event: LoggedEvent, item: number): void {
    if (event.at - shopper.last > sessionGap) this.end(shopper);
    shopper.last = Math.max(shopper.last, event.at);
    shopper.clicks++;
    shopper.recent = [...shopper.recent.filter((known) => known !== item), item].slice(
      -mostRemembered,
    );
    if (shopper.clicks > mostClicks) return;
    // A press and the look that it leads to are one.
    if (event.type !== "purchase" && shopper.items.at(-1) !== item) shopper.items.push(item);
    // Popular is what many shoppers look at, not what one looks at often.
    const { market, store, at } = event;
    for (const place of store ? [market, `${market}:${store}`] : [market]) {
      const key = `${place} ${item}`;
      if (shopper.counted.has(key)) continue;
      shopper.counted.add(key);
      this.model.popularity.add(place, item, at, 1);
    }
  }

  private end(shopper: Shopper): void {
    if (shopper.items.length > 1 && shopper.clicks <= mostClicks)
      shopper.sessions.push({
        number: this.model.sessions.append(shopper.items),
        at: shopper.last,
      });
    shopper.items = [];
    shopper.counted = new Set();
    shopper.clicks = 0;
  }

  private shopperOf(subject: string): Shopper {
    const known = this.shoppers.get(subject);
    if (known) return known;
    const shopper: Shopper = {
      items: [],
      counted: new Set(),
      clicks: 0,
      last: 0,
      recent: [],
      hidden: new Set(),
      bought: new Set(),
      sessions: [],
      orders: [],
    };
    this.shoppers.set(subject, shopper);
    return shopper;
  }
}
