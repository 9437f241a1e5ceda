interface GoodsLetterWords {
  subject: (code: string) => string;
  preview: string;
  heading: string;
  text: string;
}

interface StoreLetterWords {
  subject: (store: string) => string;
  preview: string;
  heading: string;
  text: (store: string) => string;
}

/** Letters about pieces that leave, or that are not sent after all. */
export interface GoodsWords {
  shipped: Record<"whole" | "part", GoodsLetterWords> & { pieces: string; note: string };
  /** What was not told as it left. */
  delivered: Record<"whole" | "part", GoodsLetterWords> & { pieces: string; note: string };
  cancelled: Record<"whole" | "part", GoodsLetterWords> & { pieces: string; note: string };
  carrier: string;
  tracking: string;
  /** Pieces that are still to be sent. */
  toCome: string;
  /** While a pickup is prepared: pieces are not found, or something else is given for them. */
  missing: Record<"short" | "substituted", StoreLetterWords> & {
    /** The other pieces are still coming. */
    rest: string;
    /** What can be done: have it from elsewhere; allow something like it. */
    elsewhere: string;
    substitute: string;
    /** Above what was not found, and beside what is not paid for it. */
    notFound: string;
    spared: string;
    /** Above what was given instead, beside each, and below. */
    exchanged: string;
    insteadOf: (name: string) => string;
    samePrice: string;
  };
  /** What is collected was changed by the office. */
  changed: StoreLetterWords & {
    /** It is not ready yet, or not any more; or it lies there as before. */
    again: string;
    stays: string;
    added: string;
    removed: string;
    note: string;
  };
  /** Of a pickup that lies ready without some of its pieces. */
  readyInPart: {
    subject: (store: string) => string;
    preview: string;
    heading: string;
    text: (store: string, time: string) => string;
    /** On a phone's lock screen. */
    short: (shop: string, store: string, time: string) => string;
  };
}
