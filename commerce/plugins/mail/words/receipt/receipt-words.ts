/** The receipt of what was handed over. */
export interface ReceiptWords {
  subject: (store: string) => string;
  preview: string;
  heading: string;
  /** `time` is when it was handed over. */
  text: (store: string, time: string) => string;
  seller: string;
  /** Of the store as a seller. */
  registration: string;
  /** The store's own number of the receipt, and the till's or the authority's. */
  number: string;
  fiscalNumber: string;
  pieces: string;
  /** What went with the pieces: a delivery, a wrap. */
  fees: string;
  /** What of the total is tax, at a rate such as "10%". */
  tax: (rate: string) => string;
  /** What had been paid for these pieces before, and what was taken now. */
  before: string;
  taken: string;
  note: string;
}
