import { Injectable } from "@nestjs/common";
import { TransactionalConnection } from "@vendure/core";
import type { EventType } from "../event-types";
import { mostTries, restAfter, waitAfter } from "../retry";

/** An event that an engine sends, with its receiver, for as long as its lease lasts. */
export interface TakenDelivery {
  id: number;
  endpointId: number;
  eventId: string;
  type: EventType;
  at: Date;
  data: object;
  attempts: number;
  url: string;
  uid: string;
  turn: number;
  /** Whether the key before is good, too. */
  isTurning: boolean;
  failures: number;
}

/** Longer than sending ever takes: who takes an event and dies leaves it after that. */
const leaseSeconds = 60;

/** Who sends which event, and what became of it: in the database, for all engines. */
@Injectable()
export class DeliveryBook {
  constructor(private readonly connection: TransactionalConnection) {}

  /**
   * Takes the event that is due longest of those that lead their stream. No other engine gets it
   * while the lease lasts. What comes after it in its stream waits, since it is still due.
   */
  async take(): Promise<TakenDelivery | undefined> {
    const [rows] = await this.query<[TakenDelivery[], number]>(
      `UPDATE webhook_delivery d SET attempts = d.attempts + 1, "updatedAt" = now(),
         "dueAt" = now() + $1 * interval '1 s'
       FROM webhook_endpoint e
       WHERE e.id = d."endpointId" AND d.id = (
         SELECT n.id FROM webhook_delivery n JOIN webhook_endpoint r ON r.id = n."endpointId"
         WHERE n.state = 'due' AND n."dueAt" <= now() AND r.off IS NULL AND r."freeAt" <= now()
           AND NOT EXISTS (SELECT 1 FROM webhook_delivery b WHERE b."endpointId" = n."endpointId"
             AND b.stream = n.stream AND b.state = 'due' AND b.id < n.id)
         ORDER BY n."dueAt", n.id LIMIT 1 FOR UPDATE OF n SKIP LOCKED)
       RETURNING d.id, d."endpointId", d."eventId", d.type, d.at, d.data, d.attempts, e.url, e.uid,
         e.turn, COALESCE(e."formerKeyUntil" > now(), false) AS "isTurning", e.failures`,
      [leaseSeconds],
    );
    return rows[0];
  }

  /** The receiver has taken it. */
  async settle({ id, attempts, endpointId }: TakenDelivery): Promise<void> {
    await this.query(
      `WITH told AS (UPDATE webhook_delivery SET state = 'sent', error = '', "settledAt" = now()
         WHERE id = $1 AND attempts = $2)
       UPDATE webhook_endpoint SET failures = 0, "failingSince" = NULL, "reachedAt" = now(),
         error = '', "freeAt" = LEAST("freeAt", now()) WHERE id = $3`,
      [id, attempts, endpointId],
    );
  }

  /**
   * The receiver has not taken it. It is tried again, or given up when it was refused for days by a
   * receiver that took others meanwhile.
   * @param askedMs for how long the receiver asks to be left alone
   */
  async putOff(delivery: TakenDelivery, why: string, askedMs = 0): Promise<void> {
    const { id, attempts, endpointId, failures } = delivery;
    await this.query(
      `WITH put AS (UPDATE webhook_delivery d SET error = $3, state = given.up,
           "settledAt" = CASE WHEN given.up = 'failed' THEN now() END,
           "dueAt" = now() + $4 * interval '1 ms'
         FROM (SELECT CASE WHEN $2::int >= $5::int AND e."reachedAt" > d.at THEN 'failed' ELSE 'due' END AS up
           FROM webhook_delivery d JOIN webhook_endpoint e ON e.id = d."endpointId"
           WHERE d.id = $1) given
         WHERE d.id = $1 AND d.attempts = $2)
       UPDATE webhook_endpoint SET failures = failures + 1, error = $3,
         "failingSince" = COALESCE("failingSince", now()),
         "freeAt" = GREATEST("freeAt", now() + $7 * interval '1 ms') WHERE id = $6`,
      [
        id,
        attempts,
        why.slice(0, 200),
        Math.max(waitAfter(attempts), askedMs),
        mostTries,
        endpointId,
        Math.max(restAfter(failures + 1), askedMs),
      ],
    );
  }

  private query<T>(sql: string, values: unknown[]): Promise<T> {
    return this.connection.rawConnection.query(sql, values);
  }
}
