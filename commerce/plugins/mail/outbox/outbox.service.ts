import { Injectable } from "@nestjs/common";
import { type RequestContext, TransactionalConnection } from "@vendure/core";
import type { MessageKind } from "./message-kind";
import { OutboxMessage } from "./outbox-message.entity";
import { waitAfter } from "./retry";

interface Posted<Data extends object> {
  /** Names the event; posted again, it changes nothing. */
  key: string;
  data: Data;
  /** How long to wait for second thoughts (ms). */
  wait?: number;
}

export type TakenMessage = Pick<
  OutboxMessage,
  "id" | "createdAt" | "key" | "kind" | "data" | "attempts"
>;

/** Longer than writing and sending ever take: who takes a message and dies leaves it after that. */
const leaseSeconds = 120;

/**
 * Where events leave what is to be told. It is kept in the event's own transaction. What is rolled
 * back is never told. What is committed is told, although the engine dies right afterwards.
 */
@Injectable()
export class Outbox {
  constructor(private readonly connection: TransactionalConnection) {}

  /** Keeps ids and figures only: who reads it, in which words, is found out when it is written. */
  async post<Data extends object>(
    ctx: RequestContext,
    { kind }: MessageKind<Data>,
    { key, data, wait = 0 }: Posted<Data>,
  ): Promise<void> {
    await this.connection.getRepository(ctx, OutboxMessage).query(
      `INSERT INTO outbox_message (key, kind, data, "dueAt")
       VALUES ($1, $2, $3, now() + $4 * interval '1 ms') ON CONFLICT (key) DO NOTHING`,
      [key, kind, JSON.stringify(data), wait],
    );
  }

  /** Takes back what is not told yet of events whose keys begin so. */
  async withdraw(ctx: RequestContext, keysFrom: string): Promise<void> {
    await this.connection.getRepository(ctx, OutboxMessage).query(
      `DELETE FROM outbox_message
       WHERE state = 'due' AND attempts = 0 AND starts_with(key, $1)`,
      [keysFrom],
    );
  }

  /** Takes the message that is due longest; no other engine gets it while the lease lasts. */
  async take(): Promise<TakenMessage | undefined> {
    const [rows] = await this.connection.rawConnection.query<[TakenMessage[], number]>(
      `UPDATE outbox_message SET attempts = attempts + 1, "updatedAt" = now(),
         "dueAt" = now() + $1 * interval '1 s'
       WHERE id = (SELECT id FROM outbox_message WHERE state = 'due' AND "dueAt" <= now()
                   ORDER BY "dueAt", id LIMIT 1 FOR UPDATE SKIP LOCKED)
       RETURNING id, "createdAt"::timestamptz, key, kind, data, attempts`,
      [leaseSeconds],
    );
    return rows[0];
  }

  /** It is out: only that it was told is kept, not what and to whom. */
  async settle({ id }: TakenMessage): Promise<void> {
    await this.connection.rawConnection.query(
      `UPDATE outbox_message SET state = 'sent', data = '{}', error = '', "settledAt" = now()
       WHERE id = $1`,
      [id],
    );
  }

  /** Puts it back until its next try; whether there is one. */
  async putOff({ id, attempts }: TakenMessage, error: unknown): Promise<boolean> {
    const wait = waitAfter(attempts);
    await this.connection.rawConnection.query(
      `UPDATE outbox_message SET error = $2, "dueAt" = now() + COALESCE($3::int, 0) * interval '1 ms',
         state = CASE WHEN $3::int IS NULL THEN 'failed' ELSE 'due' END,
         "settledAt" = CASE WHEN $3::int IS NULL THEN now() END
       WHERE id = $1`,
      [id, String(error).slice(0, 500), wait ?? null],
    );
    return wait !== undefined;
  }
}
