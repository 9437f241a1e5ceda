import type { PickupChange } from "../../pickup/events";
import { inLanguage } from "../../stores/to-store";
import type { Block, Letter } from "../letter/letter";
import type { MailOptions } from "../options";
import { shopUrl } from "../shop-address";
import { wordsIn } from "../words";
import type { Language, PickupLetter } from "../words/words";
import { bill, moneyIn } from "./bill";
import type { ConfirmedOrder } from "./load-order";

/** Under this the attached picture of the pass is known within its mail. */
export const passId = "pass";

/** A letter about a pickup. */
export function pickupLetter(
  kind: PickupLetter,
  change: PickupChange,
  order: ConfirmedOrder & { refunded: number },
  options: MailOptions,
): Letter {
  const { language, channel } = order;
  const all = wordsIn(language).pickup;
  const words = all[kind];
  const { store } = pickupPlace(change, language);
  const url = shopUrl(options, channel, language, "/pickup", {
    order: order.order.code,
    token: change.token,
  });
  return {
    language,
    subject: words.subject(store),
    preview: words.preview,
    heading: words.heading,
    blocks: [
      { kind: "text", text: words.text(store, momentOf(kind, change, language, channel)) },
      ...middle(kind, change, order),
      { kind: "button", label: all.button, url },
      { kind: "note", text: words.note },
    ],
    footer: wordsIn(language).footer,
    homeUrl: shopUrl(options, channel, language),
  };
}

function middle(
  kind: PickupLetter,
  change: PickupChange,
  order: ConfirmedOrder & { refunded: number },
): Block[] {
  const { language, channel } = order;
  const words = wordsIn(language).pickup;
  const { pickup } = change;
  const number = { label: words.number, value: order.order.code };
  if (kind === "refunded") {
    const money = moneyIn(language, channel, order.order.currencyCode);
    const amount = { label: words.amount, value: money(order.refunded) };
    return [{ kind: "rows", rows: [number, ...(order.refunded > 0 ? [amount] : [])] }];
  }
  if (kind === "expired" || kind === "cancelled") return [{ kind: "rows", rows: [number] }];
  const { store, address } = pickupPlace(change, language);
  const code = pickup.code ?? "";
  const pass: Block = {
    kind: "pass",
    label: words.code,
    code: `${code.slice(0, 3)} ${code.slice(3)}`,
    picture: passId,
  };
  const time = formatTime(pickup.slotStart, change, language, channel);
  const facts: Block = {
    kind: "rows",
    rows: [
      { label: words.store, value: store, detail: address },
      { label: words.time, value: time },
      { label: words.collector, value: pickup.collectorName },
      number,
    ],
  };
  // What is collected whole has no other confirmation: this one says what it costs.
  const whole = order.order.lines.every((line) => line.customFields.collectAt);
  return [pass, facts, ...(kind === "confirmed" && whole ? bill(order) : [])];
}

/** The store's name and address, as its language writes them. */
export function pickupPlace({ pickup }: PickupChange, language: Language) {
  const { displayName, street, city } = pickup.store.customFields;
  return {
    store: inLanguage(displayName, language) || pickup.store.name,
    address: [inLanguage(street, language), inLanguage(city, language)].filter(Boolean).join(", "),
  };
}

/** Until when it waits, once that is known; before, when it is ready. */
export function momentOf(
  kind: PickupLetter,
  change: PickupChange,
  language: Language,
  channel: string,
): string {
  const { holdUntil, slotStart } = change.pickup;
  const waits = kind === "ready" || kind === "reminder";
  return formatTime(waits && holdUntil ? holdUntil : slotStart, change, language, channel);
}

function formatTime(at: Date, { pickup }: PickupChange, language: Language, channel: string) {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(`${language}-${channel.toUpperCase()}`, {
      timeZone: pickup.store.customFields.timeZone ?? "UTC",
      ...options,
    }).format(at);
  const time = format({
    hour: "numeric",
    minute: "2-digit",
    ...(language === "ko" && { hourCycle: "h23" }),
  });
  return `${format({ weekday: "short", month: "long", day: "numeric" })} ${time}`;
}
