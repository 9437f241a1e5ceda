import type { SentEvent } from "../events/schemas";

/** Something that is kept of what a visitor did. */
export interface KeptEvent {
  type: SentEvent["type"];
  at: string;
  term: string | null;
}

export interface Kept {
  events: KeptEvent[];
  signedIn: boolean;
}
