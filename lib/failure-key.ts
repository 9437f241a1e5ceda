import type messages from "@/messages/en.json";

/** A key below `failures` in the message files. */
export type FailureKey = keyof typeof messages.failures;
