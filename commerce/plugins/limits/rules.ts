import type { LimitName } from "../../contracts/limits";

export interface Rule {
  /** Length of the window, in seconds; it begins with its first try. */
  seconds: number;
  /** Tries of one caller at anything. */
  caller: number;
  /** Tries of one caller at one target. */
  pair?: number;
  /** Tries of all callers at one target, after which each further one waits for two seconds. */
  crowd?: number;
}

const minutes = 60;

/** The shop's only table of limits. Where only wrong tries count, right ones are taken back. */
export const rules: Record<LimitName, Rule> = {
  // Wrong passwords, of shoppers and of people who work here.
  "sign-in": { seconds: 15 * minutes, caller: 50, pair: 10, crowd: 100 },
  // Wrong passwords of who is signed in already.
  password: { seconds: 15 * minutes, caller: 20, pair: 10 },
  // Wrong tokens of links in mails.
  link: { seconds: 15 * minutes, caller: 30 },
  // Mails that strangers can have sent to an address.
  mail: { seconds: 60 * minutes, caller: 20, pair: 6, crowd: 20 },
  // Wrong codes and e-mails of orders.
  order: { seconds: 10 * minutes, caller: 60, pair: 10, crowd: 100 },
  // Wrong six digits of a person at a counter.
  "counter-code": { seconds: 15 * minutes, caller: 40, pair: 8 },
  // Wrong codes of shoppers who want help: who guesses looks for strangers.
  "assistance-code": { seconds: 15 * minutes, caller: 200, pair: 20 },
  // Wrong PINs of a colleague who looks at a handover, too.
  "colleague-pin": { seconds: 15 * minutes, caller: 20, pair: 5 },
  // Letters with a pass that the people of a store have sent once more.
  "pass-again": { seconds: 60 * minutes, caller: 60, pair: 3 },
  coupon: { seconds: 10 * minutes, caller: 30 },
  // Declined cards: who tries a list of stolen ones.
  card: { seconds: 60 * minutes, caller: 30 },
  // Messages to the shop: each is read by a person, and a letter says that it arrived.
  contact: { seconds: 60 * minutes, caller: 20, pair: 6, crowd: 20 },
  // Kept for years: the log must not be filled.
  consent: { seconds: minutes, caller: 60 },
  // No person presses so much; what does is not worth learning from.
  events: { seconds: minutes, caller: 120 },
  // Rings phones. Shoppers of a store share its network, and so an address.
  help: { seconds: 10 * minutes, caller: 30, pair: 20 },
  // Pieces set aside to be tried: stock and work of a store, for which nothing is paid.
  try: { seconds: 60 * minutes, caller: 40, pair: 10 },
};
