import { factsOf, type Language } from "../../../../../contracts/languages";
import { type RingKind, ringKinds } from "../../../../../contracts/pickup/rings";
import type { PushReach } from "../../types";
import { pushWords } from "./words";

/** A thing that rings, with all that a locked screen may say of it. */
export interface Told {
  /** The order that it is about; null of a call for help. */
  pickupId: number | null;
  helpId: number | null;
  kind: RingKind;
  reach: PushReach;
  /** When it happened; epoch milliseconds, as all times here. */
  at: number;
  /** The order's code; of a call for help, the place of the shopper. */
  about: string;
  slotStart: number;
  store: { code: string; market: string; name: string };
}

interface Reader {
  language: Language;
  /** Of the shop, without a slash at its end. */
  storefrontUrl: string;
  now: number;
  /** How many orders wait for this person. */
  badge: number;
}

export interface PushMessage {
  /** A later push of the same topic takes the place of one that is not delivered yet. */
  topic: string;
  text: string;
}

const minuteMs = 60_000;

/** What pushes of one thing have in common: later ones take the place of earlier ones. */
export const topicOf = ({ pickupId, helpId }: Pick<Told, "pickupId" | "helpId">): string =>
  pickupId === null ? `help-${helpId}` : `order-${pickupId}`;

/** One order or call as a declarative push message, as browsers show it without a script as well. */
export function ringMessage(told: readonly Told[], reader: Reader): PushMessage | undefined {
  const [first] = [...told].sort((a, b) => ringKinds.indexOf(a.kind) - ringKinds.indexOf(b.kind));
  if (!first) return undefined;
  const { kinds, unanswered } = pushWords(reader.language);
  const waits = told.find(({ reach }) => reach === "managers");
  const parts = [
    waits && unanswered(minutesIn(reader.now - waits.at, reader.language)),
    whenOf(first, reader),
    first.store.name,
  ];
  const { kind, about, pickupId, helpId } = first;
  // From left to right in any script.
  const title = kinds[kind](`\u2066${kind === "help" ? about : `#${about.slice(-4)}`}\u2069`);
  const body = parts.filter(Boolean).join(" · ");
  const place = kind === "help" ? ["help", String(helpId)] : ["order", String(pickupId)];
  return written(topicOf(first), { title, body }, pathTo(first, place), reader);
}

/** Many orders in one message. */
export function summaryMessage(told: readonly Told[], reader: Reader): PushMessage | undefined {
  const [first] = told;
  if (!first) return undefined;
  const count = new Set(told.map(({ pickupId }) => pickupId)).size;
  const stores = [...new Set(told.map(({ store }) => store.name))];
  const body = stores.slice(0, 3).join(factsOf(reader.language).comma);
  const title = pushWords(reader.language).many(count);
  return written("orders", { title, body }, pathTo(first, ["queue"]), reader);
}

/** The app shows the store first: a manager's phone may show another one. */
const pathTo = ({ store }: Told, place: string[]) =>
  ["at", store.market, store.code, ...place].map(encodeURIComponent).join("/");

function whenOf({ kind, slotStart, at }: Told, { language, now }: Reader): string | undefined {
  const { promised, waiting } = pushWords(language);
  switch (kind) {
    case "placed":
    case "late":
      return promised(
        new Intl.RelativeTimeFormat(language).format(
          Math.round((slotStart - now) / minuteMs),
          "minute",
        ),
      );
    case "arrived":
    case "help":
      return now - at < minuteMs ? undefined : waiting(minutesIn(now - at, language));
    case "cancelled":
      return undefined;
  }
}

const minutesIn = (ms: number, language: Language) =>
  new Intl.NumberFormat(language, {
    style: "unit",
    unit: "minute",
    unitDisplay: "long",
    maximumFractionDigits: 0,
  }).format(Math.floor(ms / minuteMs));

function written(
  topic: string,
  said: { title: string; body: string },
  path: string,
  { language, storefrontUrl, badge }: Reader,
): PushMessage {
  const notification = {
    ...said,
    lang: language,
    dir: factsOf(language).direction,
    tag: topic,
    renotify: true,
    silent: false,
    navigate: `${storefrontUrl}/staff/${language}#/${path}`,
    // Where the first browsers with declarative messages look for it.
    app_badge: String(badge),
  };
  return { topic, text: JSON.stringify({ web_push: 8030, notification, app_badge: badge }) };
}
