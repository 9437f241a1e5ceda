import type { SentEvent } from "../events";

/** Something that is kept of what a visitor did. */
export interface KeptEvent {
  eventId: string;
  type: SentEvent["type"];
  at: string;
  term: string | null;
  productName: string | null;
}

export interface Kept {
  events: KeptEvent[];
  signedIn: boolean;
}
