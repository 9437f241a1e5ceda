import type { GoodsWords } from "./goods/goods-words";
import type { MoneyWords } from "./money/money-words";
import type { ReceiptWords } from "./receipt/receipt-words";

/** A mail that asks its reader to open a link. */
export interface LinkMailWords {
  subject: (shop: string) => string;
  /** What mail programs show beside the subject. */
  preview: string;
  heading: string;
  text: (shop: string) => string;
  button: string;
  /** Small, below: how long the link holds, and what to do when one did not ask for it. */
  note: string;
}

interface ContactLetterWords {
  /** `code`: of the order that it is about; empty without one. */
  subject: (code: string) => string;
  preview: string;
  heading: string;
}

/** Everything that mails say in one language. */
export interface Words {
  /** Below a button that did not open. */
  copyLink: string;
  verification: LinkMailWords;
  accountExists: LinkMailWords;
  passwordReset: LinkMailWords;
  emailChange: LinkMailWords;
  order: {
    subject: (code: string) => string;
    preview: string;
    heading: string;
    text: string;
    /** Where nothing of it is sent. */
    textCollected: string;
    /** Of a piece that is collected. */
    collectedAt: (store: string) => string;
    number: string;
    items: string;
    /** Of one piece, where a line has several. */
    each: (price: string) => string;
    subtotal: string;
    giftWrap: string;
    delivery: string;
    free: string;
    tax: string;
    total: string;
    taxIncluded: (amount: string) => string;
    address: string;
    button: string;
    note: string;
  };
  contact: {
    /** Below letters about orders: what stands before the link, and the link. */
    questions: string;
    write: string;
    /** Before telephone numbers. */
    call: string;
    received: ContactLetterWords & { text: (name: string) => string; note: string };
    answered: ContactLetterWords;
    /** Above what the shopper wrote. */
    asked: string;
    /** The button to write once more. */
    again: string;
  };
  /** To the merchant: a receiver of events is switched off. */
  webhook: Omit<ContactLetterWords, "subject"> & {
    subject: string;
    text: (host: string) => string;
    note: string;
  };
  goods: GoodsWords;
  money: MoneyWords;
  receipt: ReceiptWords;
  pickup: Record<PickupLetter, PickupLetterWords> & {
    code: string;
    store: string;
    time: string;
    bought: string;
    collector: string;
    number: string;
    button: string;
    /** Above the pieces that a letter is about. */
    pieces: Record<PickupLetter, string>;
    /** Beside what is still to be paid there. */
    due: string;
    /** The same of what is tried first. */
    dueIfKept: string;
    /** Beside what the pieces of one of several pickups come to, and that it is paid. */
    part: string;
    partPaid: string;
    /** Of the calendar's entry. */
    entry: (store: string) => string;
    /** One or two lines, for a phone's lock screen. */
    short: Record<
      "ready" | "reminder" | "expired",
      (shop: string, store: string, time: string) => string
    >;
  };
}

export type PickupLetter =
  | "confirmed"
  /** Paid at the shelf: the pass is for the exit. */
  | "inAisle"
  /** Set aside to be tried, and ready for that. */
  | "toTry"
  | "readyToTry"
  /** They tried, and kept nothing. */
  | "tookNothing"
  | "ready"
  | "reminder"
  /** The pass once more, as the shopper asked at the store. */
  | "again"
  | "expired"
  | "cancelled"
  | "notFound"
  | "paused"
  | "resumed"
  | "moved"
  /** Its store cannot do it: another is to be chosen, or has taken over, or none has. */
  | "declined"
  | "movedOn"
  | "declinedEnd"
  /** Another article is proposed, and its shopper asked. */
  | "proposed";

/** A mail about a pickup; `time` is when it is ready, or until when it waits. */
export interface PickupLetterWords {
  subject: (store: string) => string;
  preview: string;
  heading: string;
  text: (store: string, time: string) => string;
  note: string;
}
