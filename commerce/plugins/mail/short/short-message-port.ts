/** A message for a telephone: SMS, or a push to the shop's app. */
export type ShortMessage = {
  /** As the shopper typed it. */
  phone: string;
  text: string;
  /** The same for the same news: a port that is asked twice sends once. */
  id: string;
};

/** Sends short messages. Throwing means "try again": the job is repeated. */
export interface ShortMessagePort {
  send(message: ShortMessage): Promise<void>;
}
