import { Injectable } from "@nestjs/common";
import { type ID, TransactionalConnection } from "@vendure/core";
import type { OrderHealth } from "../../../../contracts/routes";
import { OrderFinding } from "./order-finding.entity";

/** What was found, each once. */
@Injectable()
export class FindingsService {
  constructor(private readonly connection: TransactionalConnection) {}

  /** Notes that an order breaks something; answers whether that is news. */
  async open(orderId: ID, invariant: string): Promise<boolean> {
    const rows: unknown[] = await this.connection.rawConnection.query(
      `INSERT INTO order_finding ("orderId", invariant) VALUES ($1, $2)
       ON CONFLICT ("orderId", invariant) WHERE "endedAt" IS NULL DO NOTHING RETURNING id`,
      [orderId, invariant],
    );
    return rows.length > 0;
  }

  async end(orderId: ID, invariant: string, mended: boolean): Promise<void> {
    await this.connection.rawConnection.query(
      `UPDATE order_finding SET "endedAt" = now(), "updatedAt" = now(), mended = $3
       WHERE "orderId" = $1 AND invariant = $2 AND "endedAt" IS NULL`,
      [orderId, invariant, mended],
    );
  }

  /** What was open of an invariant and is not among the broken ones any more: people saw to it. */
  async endAllBut(invariant: string, broken: ID[]): Promise<void> {
    await this.connection.rawConnection.query(
      `UPDATE order_finding SET "endedAt" = now(), "updatedAt" = now()
       WHERE invariant = $1 AND "endedAt" IS NULL AND NOT "orderId" = ANY($2::int[])`,
      [invariant, broken],
    );
  }

  async health(taskId: string): Promise<OrderHealth> {
    const findings = this.connection.rawConnection.getRepository(OrderFinding);
    const [found]: { open: Record<string, number> | null; mended: number }[] = await findings.query(
      `SELECT (SELECT json_object_agg(invariant, n) FROM (SELECT invariant, COUNT(*)::int AS n
             FROM order_finding WHERE "endedAt" IS NULL GROUP BY invariant) a) AS open,
           (SELECT COUNT(*)::int FROM order_finding
             WHERE mended AND "endedAt" > now() - interval '1 day') AS mended`,
    );
    const [task]: { at: Date | null }[] = await findings.query(
      `SELECT "lastExecutedAt" AT TIME ZONE current_setting('TimeZone') AS at
       FROM scheduled_task_record WHERE "taskId" = $1`,
      [taskId],
    );
    return {
      checkedAt: task?.at?.toISOString() ?? null,
      open: found?.open ?? {},
      mended: found?.mended ?? 0,
    };
  }
}
