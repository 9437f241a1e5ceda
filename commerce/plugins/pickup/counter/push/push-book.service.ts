import { Injectable } from "@nestjs/common";
import { TransactionalConnection } from "@vendure/core";
import { noticeKinds, type RingKind } from "../../../../../contracts/pickup/rings";
import type { PushReach } from "../../types";
import type { PushRing } from "./push-rings.service";

/** A device that an engine sends to, for as long as its lease lasts. */
export interface TakenDevice {
  id: number;
  endpoint: string;
  p256dh: string;
  auth: string;
  language: string;
  failures: number;
  turn: number;
}

/** A row that is to be pushed. */
export interface DuePush {
  id: number;
  pickupId: number | null;
  helpId: number | null;
  transferId: number | null;
  kind: RingKind;
  reach: PushReach;
  at: Date;
}

/** Longer than sending to a device ever takes: who takes one and dies leaves it after that. */
export const leaseSeconds = 60;
/** What no one answers is pushed again so often, and no more: half an hour. */
export const repeatSeconds = 180;
const mostRounds = 10;
/** All is written down anew so often (ms): what another engine dropped comes back. */
const anewMs = 60_000;
const firstWaitMs = 5_000;
const longestWaitMs = 600_000;

/** What rings on which device, who sends it, and what was sent: in the database, for all engines. */
@Injectable()
export class PushBook {
  private noted = new Set<string>();
  private notedAnewAt = Number.NEGATIVE_INFINITY;

  constructor(private readonly connection: TransactionalConnection) {}

  /** Writes down what rings, each thing once a device. */
  async note(rings: readonly PushRing[]): Promise<void> {
    const isAnew = performance.now() - this.notedAnewAt > anewMs;
    const news = isAnew ? rings : rings.filter((ring) => !this.noted.has(keyOf(ring)));
    if (news.length > 0) await this.write(news);
    this.noted = new Set(rings.map(keyOf));
    if (isAnew) this.notedAnewAt = performance.now();
  }

  private async write(rings: readonly PushRing[]): Promise<void> {
    const rows = rings.map(({ deviceId, pickupId, helpId, transferId, kind, reach, at }) => {
      return { deviceId, pickupId, helpId, transferId, kind, reach, at: new Date(at) };
    });
    // What is known is left out first: a conflict would use up a number each time.
    await this.query(
      `INSERT INTO staff_push ("deviceId", "pickupId", "helpId", "transferId", kind, reach, at)
       SELECT r."deviceId", r."pickupId", r."helpId", r."transferId", r.kind, r.reach, r.at
       FROM jsonb_to_recordset($1) AS r("deviceId" int, "pickupId" int, "helpId" int,
         "transferId" int, kind varchar, reach varchar, at timestamptz)
       JOIN staff_push_device d ON d.id = r."deviceId"
       WHERE NOT EXISTS (SELECT 1 FROM staff_push p WHERE p."deviceId" = r."deviceId"
         AND (p."pickupId" = r."pickupId" OR p."helpId" = r."helpId"
           OR p."transferId" = r."transferId")
         AND p.kind = r.kind AND p.reach = r.reach AND p.at = r.at)
       FOR KEY SHARE OF d
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(rows)],
    );
  }

  /** Takes the device that waits longest; no other engine gets it while the lease lasts. */
  async take(): Promise<TakenDevice | undefined> {
    const [rows] = await this.query<[TakenDevice[], number]>(
      `UPDATE staff_push_device SET turn = turn + 1, "freeAt" = now() + $1 * interval '1 s'
       WHERE id = (SELECT d.id FROM staff_push_device d JOIN staff_push p ON p."deviceId" = d.id
                   WHERE p."dueAt" <= now() AND d."freeAt" <= now()
                   ORDER BY p."dueAt", p.id LIMIT 1 FOR UPDATE OF d SKIP LOCKED)
       RETURNING id, endpoint, p256dh, auth, language, failures, turn`,
      [leaseSeconds],
    );
    return rows[0];
  }

  /** What is to be pushed to a device that this engine has taken. */
  due({ id }: TakenDevice): Promise<DuePush[]> {
    return this.query(
      `SELECT id, "pickupId", "helpId", "transferId", kind, reach, at FROM staff_push
       WHERE "deviceId" = $1 AND "dueAt" <= now() ORDER BY id`,
      [id],
    );
  }

  /** They are out, and due again if no one answers; a notice is said once. */
  async sent(ids: readonly number[]): Promise<void> {
    await this.query(
      `UPDATE staff_push SET rounds = rounds + 1, "updatedAt" = now(), "dueAt" = CASE
         WHEN rounds + 1 < $2 AND kind <> ALL($4) THEN now() + $3 * interval '1 s' ELSE 'infinity' END
       WHERE id = ANY($1::int[])`,
      [ids, mostRounds, repeatSeconds, [...noticeKinds]],
    );
  }

  /** They ring no more: answered, over, or their store has closed. */
  async drop(ids: readonly number[]): Promise<void> {
    if (ids.length > 0) await this.query("DELETE FROM staff_push WHERE id = ANY($1::int[])", [ids]);
  }

  /** Another engine may send to it. */
  async free({ id, turn }: TakenDevice): Promise<void> {
    await this.query(
      `UPDATE staff_push_device SET "freeAt" = now(), failures = 0, "failedAt" = NULL
       WHERE id = $1 AND turn = $2`,
      [id, turn],
    );
  }

  /** Its push service did not take one: it is left alone for a while, longer each time. */
  async leaveAlone({ id, turn, failures }: TakenDevice, asked?: number): Promise<void> {
    const own = Math.min(longestWaitMs, firstWaitMs * 2 ** Math.min(failures, 10));
    await this.query(
      `UPDATE staff_push_device SET "freeAt" = now() + $3 * interval '1 ms',
         failures = failures + 1, "failedAt" = now() WHERE id = $1 AND turn = $2`,
      [id, turn, Math.max(own, asked ?? 0)],
    );
  }

  /** The browser has given it up. */
  async forget({ id, endpoint }: TakenDevice): Promise<void> {
    await this.query("DELETE FROM staff_push_device WHERE id = $1 AND endpoint = $2", [
      id,
      endpoint,
    ]);
  }

  private query<T>(sql: string, values: unknown[]): Promise<T> {
    return this.connection.rawConnection.query(sql, values);
  }
}

const keyOf = ({ deviceId, pickupId, helpId, transferId, kind, reach, at }: PushRing) =>
  [deviceId, pickupId, helpId, transferId, kind, reach, at].join(" ");
