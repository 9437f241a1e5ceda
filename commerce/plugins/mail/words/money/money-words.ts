import type { MoneyReason, Tender } from "../../../../../contracts/money";

interface MoneyLetterWords {
  subject: (amount: string) => string;
  preview: string;
  heading: string;
  text: (amount: string, store: string) => string;
  /** Beside the amount. */
  amount: string;
  note: string;
}

/** Letters about one movement of money, with its own amount. */
export interface MoneyWords {
  /** Given back to a card. */
  card: MoneyLetterWords;
  /** Waits at a counter. */
  due: MoneyLetterWords;
  /** Was paid out at a counter. */
  paidOut: MoneyLetterWords;
  /** Is to be transferred to a bank account. */
  toTransfer: MoneyLetterWords;
  /** Was transferred. */
  transferred: MoneyLetterWords;
  /** A hold that was lifted; nothing had been taken. */
  released: MoneyLetterWords;
  /** Came from a provider and paid for nothing; it goes back. */
  notAccepted: {
    subject: (amount: string) => string;
    preview: string;
    previewTwice: string;
    heading: string;
    /** The goods were free again by then. */
    tooLate: (amount: string) => string;
    /** The order was paid before. */
    twice: (amount: string) => string;
    unfit: (amount: string) => string;
    /** Beside the amount. */
    amount: string;
    note: string;
    toCart: string;
  };
  /** Beside the reason. */
  reason: string;
  reasons: Record<Exclude<MoneyReason, "not-placed">, string>;
  pieces: string;
  /** Beside where money is paid out. */
  counter: string;
  /** Beside how it was paid out. */
  tender: string;
  tenders: Record<Tender, string>;
  receipt: string;
  /** Beside the bank's own name of a transfer. */
  transferReference: string;
}
