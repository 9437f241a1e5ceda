import type { Language } from "../../../../contracts/languages";

/** What a mail consists of; each part is written as HTML and as plain text. */
export type Block =
  | { kind: "text"; text: string }
  /** Small and quiet. */
  | { kind: "note"; text: string }
  /** The one thing to do; `copyLink` stands before the address for when the button fails. */
  | { kind: "button"; label: string; url: string; copyLink?: string }
  /** Small: a question, where it is asked, and who can be called. */
  | { kind: "contact"; text: string; label: string; url: string; call?: CallLines }
  /** Names and values, with the values at the end of the line. */
  | { kind: "rows"; title?: string; rows: Row[] }
  /** The pass: its code large, and the attached picture of its QR code. */
  | { kind: "pass"; label: string; code: string; picture: string }
  | { kind: "lines"; title: string; lines: string[] };

export interface CallLines {
  label: string;
  /** Whose it is, empty for the shop's own, and the number as the reader dials it. */
  phones: readonly { name: string; number: string }[];
}

export interface Row {
  label: string;
  value: string;
  /** Below the label, small. */
  detail?: string;
  strong?: boolean;
  /** Below the value, small: what one piece costs. */
  each?: string;
  /** Shown small before the label; its text stands there where pictures are blocked. */
  picture?: RowPicture | undefined;
}

export interface RowPicture {
  /** An address of its own: letters are read elsewhere. */
  url: string;
  text: string;
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
