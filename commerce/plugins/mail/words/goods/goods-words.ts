interface GoodsLetterWords {
  subject: (code: string) => string;
  preview: string;
  heading: string;
  text: string;
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
  /** Of a pickup that lies ready without some of its pieces. */
  readyInPart: {
    subject: (store: string) => string;
    preview: string;
    heading: string;
    text: (store: string, time: string) => string;
    missing: string;
    /** In the place of a piece that was not found, as agreed. */
    instead: (name: string) => string;
    /** On a phone's lock screen. */
    short: (store: string, time: string) => string;
  };
}
