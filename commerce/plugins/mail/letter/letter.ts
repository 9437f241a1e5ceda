import type { Language } from "../../../../contracts/languages";

/** What a mail consists of; each part is written as HTML and as plain text. */
export type Block =
  | { kind: "text"; text: string }
  /** Small and quiet. */
  | { kind: "note"; text: string }
  /** The one thing to do; `copyLink` stands before the address for when the button fails. */
  | { kind: "button"; label: string; url: string; copyLink?: string }
  /** Small: a question, and where it is asked. */
  | { kind: "contact"; text: string; label: string; url: string }
  /** Names and values, with the values at the end of the line. */
  | { kind: "rows"; title?: string; rows: Row[] }
  /** The pass: its code large, and the attached picture of its QR code. */
  | { kind: "pass"; label: string; code: string; picture: string }
  | { kind: "lines"; title: string; lines: string[] };

export interface Row {
  label: string;
  value: string;
  /** Below the label, small. */
  detail?: string;
  strong?: boolean;
  /** Address of a picture, shown small before the label. */
  picture?: string | undefined;
}

export interface Letter {
  language: Language;
  subject: string;
  preview: string;
  heading: string;
  blocks: Block[];
  /** What the shop is called, at the head. */
  shop: string;
  footer: string;
  /** Who sells: name, address, ways to reach them; nothing where the shop states nothing. */
  seller: readonly string[];
  /** The shop's front page in the reader's locale. */
  homeUrl: string;
}
