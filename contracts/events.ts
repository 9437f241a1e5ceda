/** What is told of visitors who allow it. */
export const eventTypes = [
  "impression",
  "view",
  "click",
  "search",
  "add",
  "purchase",
  "store_visit",
  "scan",
  "help",
  "hide",
] as const;
export type EventType = (typeof eventTypes)[number];

/** Events in one message, at most. */
export const mostEvents = 50;
