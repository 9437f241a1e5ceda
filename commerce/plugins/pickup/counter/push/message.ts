import { factsOf, type Language } from "../../../../../contracts/languages";
import { isNotice, type RingKind, ringKinds } from "../../../../../contracts/pickup/rings";
import type { PushReach } from "../../types";
import { pushWords } from "./words";

/** A thing that rings, with all that a locked screen may say of it. */
export interface Told {
  /** It is about an order, a call for help or a transfer: two of the three are null. */
  pickupId: number | null;
  helpId: number | null;
  transferId: number | null;
  kind: RingKind;
  reach: PushReach;
  /** When it happened; epoch milliseconds, as all times here. */
  at: number;
  /** The order's code; of a call for help, the place of the shopper; of a transfer, the other store. */
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
  /** It makes no sound, and is not sent again. */
  isNotice: boolean;
}

const minuteMs = 60_000;

/** What pushes of one thing have in common: later ones take the place of earlier ones. */
export function topicOf(about: Pick<Told, "pickupId" | "helpId" | "transferId">): string {
  const { pickupId, helpId, transferId } = about;
  if (transferId !== null) return `transfer-${transferId}`;
  return pickupId === null ? `help-${helpId}` : `order-${pickupId}`;
}

/** One order, call or transfer as a declarative push message, as browsers show it without a script as well. */
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
  const title = kinds[first.kind](shownOf(first));
  const body = parts.filter(Boolean).join(" · ");
  return written(
    { topic: topicOf(first), isNotice: isNotice(first.kind) },
    { title, body },
    pathTo(first, placeOf(first)),
    reader,
  );
}

/** A code runs from left to right in any script, a store's name as its own script does. */
function shownOf({ about, pickupId, helpId }: Told): string {
  if (pickupId !== null) return `\u2066#${about.slice(-4)}\u2069`;
  return helpId === null ? `\u2068${about}\u2069` : `\u2066${about}\u2069`;
}

function placeOf({ pickupId, helpId, transferId }: Told): string[] {
  if (transferId !== null) return ["transfers", String(transferId)];
  return pickupId === null ? ["help", String(helpId)] : ["order", String(pickupId)];
}

/** Many orders in one message. */
export function summaryMessage(told: readonly Told[], reader: Reader): PushMessage | undefined {
  const [first] = told;
  if (!first) return undefined;
  const count = new Set(told.map(({ pickupId }) => pickupId)).size;
  const stores = [...new Set(told.map(({ store }) => store.name))];
  const body = stores.slice(0, 3).join(factsOf(reader.language).comma);
  const title = pushWords(reader.language).many(count);
  const name = { topic: "orders", isNotice: false };
  return written(name, { title, body }, pathTo(first, ["queue"]), reader);
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
    case "transferAsked":
      return now - at < minuteMs ? undefined : waiting(minutesIn(now - at, language));
    case "cancelled":
    case "transferSent":
    case "transferLate":
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
  { topic, isNotice: isQuiet }: Pick<PushMessage, "topic" | "isNotice">,
  said: { title: string; body: string },
  path: string,
  { language, storefrontUrl, badge }: Reader,
): PushMessage {
  const notification = {
    ...said,
    lang: language,
    dir: factsOf(language).direction,
    tag: topic,
    renotify: !isQuiet,
    silent: isQuiet,
    navigate: `${storefrontUrl}/staff/${language}#/${path}`,
    // Where the first browsers with declarative messages look for it.
    app_badge: String(badge),
  };
  const text = JSON.stringify({ web_push: 8030, notification, app_badge: badge });
  return { topic, text, isNotice: isQuiet };
}
