import { Refused } from "./refused";

export interface Answer {
  status: number;
  body: string;
  replayed?: boolean;
}

/**
 * What was answered under each idempotency key (docs.stripe.com/api/idempotent_requests). The same key
 * gets the same answer, errors included; with other parameters it is an error of its own.
 */
export class Replays {
  private readonly known = new Map<string, { asked: string; answer: Answer }>();

  once(key: string | undefined, asked: string, work: () => Answer): Answer {
    if (!key) return work();
    const known = this.known.get(key);
    if (!known) {
      const answer = work();
      this.known.set(key, { asked, answer });
      return answer;
    }
    if (known.asked !== asked)
      throw new Refused(400, {
        type: "idempotency_error",
        message: `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}'.`,
      });
    return { ...known.answer, replayed: true };
  }
}
