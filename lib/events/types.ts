import type { SentEvent } from "./schemas";

/** An event as a page reports it: the queue adds its id and its age. */
export type ReportedEvent = Without<SentEvent, "eventId" | "ago">;

/** `Omit` for each member of a union alone. */
type Without<Union, Key extends PropertyKey> = Union extends unknown ? Omit<Union, Key> : never;
