import { Injectable } from "@nestjs/common";
import { TransactionalConnection } from "@vendure/core";
import { options } from "../options";

const most = 8;
const windowMs = 15 * 60_000;

/** Counts tries of codes by what they are tried on, over all engines. */
@Injectable()
export class AttemptService {
  constructor(private readonly connection: TransactionalConnection) {}

  /**
   * Takes one try; call `forgive` when it was right. Counting before looking keeps a thousand tries
   * at the same moment from all being looked at.
   * @returns seconds until another try is allowed; 0 when this one is
   */
  async take(keys: string[]): Promise<number> {
    const now = options.now();
    let wait = 0;
    for (const key of keys) {
      // Outside of any transaction: a refused request must not take its own count back.
      const [row]: { since: Date; count: number }[] = await this.connection.rawConnection.query(
        `INSERT INTO pickup_attempt AS a (key, since, count) VALUES ($1, $2, 1)
         ON CONFLICT (key) DO UPDATE SET "updatedAt" = now(),
           count = CASE WHEN a.since < $3 THEN 1 ELSE a.count + 1 END,
           since = CASE WHEN a.since < $3 THEN $2 ELSE a.since END
         RETURNING since, count`,
        [key, new Date(now), new Date(now - windowMs)],
      );
      if (row && row.count > most)
        wait = Math.max(wait, Math.ceil((row.since.getTime() + windowMs - now) / 1000));
    }
    return wait;
  }

  /** Takes back one try of each, which turned out to be right. */
  async forgive(keys: string[]): Promise<void> {
    await this.connection.rawConnection.query(
      "UPDATE pickup_attempt SET count = GREATEST(0, count - 1) WHERE key = ANY($1)",
      [keys],
    );
  }
}
