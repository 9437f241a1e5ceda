import type { ReceiptWords } from "./receipt-words";

export const receipt: ReceiptWords = {
  subject: (store) => `Your receipt from ${store}`,
  preview: "What you collected, and what you paid.",
  heading: "Your receipt",
  text: (store, time) => `You collected this at ${store} on ${time}.`,
  seller: "Sold by",
  registration: "Registration number",
  number: "Receipt number",
  fiscalNumber: "Fiscal number",
  pieces: "What you collected",
  fees: "Delivery and extras",
  tax: (rate) => `of which tax, ${rate}`,
  before: "Paid before",
  taken: "Charged now",
  note: "Keep this letter: it serves for returns and for your warranty.",
};
