export interface WebhookOptions {
  /** Keys of receivers are made of it: with another secret, all are others. */
  secret: string;
  /** Hosts beside the public ones to which events may go. */
  allowedHosts: readonly string[];
}

/** Under this the options are injected. */
export const webhookOptions = Symbol("webhook options");
