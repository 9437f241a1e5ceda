import { Injectable } from "@nestjs/common";
import { EventBus, Logger, RequestContextService, TransactionalConnection } from "@vendure/core";
import { WebhookSwitchedOff } from "../../../contracts/webhook-events";
import { WebhookEndpoint } from "../entities/webhook-endpoint.entity";

/** A receiver that takes nothing for so long is switched off. */
const mostHours = 72;

/** Switches off receivers that fail for long, and has the merchant told: once, in one transaction. */
@Injectable()
export class SwitchOff {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly contexts: RequestContextService,
    private readonly events: EventBus,
  ) {}

  /** @param isGone whether the receiver itself says that it is gone for good */
  async look(endpointId: number, isGone: boolean): Promise<void> {
    const [due] = await this.connection.rawConnection.query(
      `SELECT 1 FROM webhook_endpoint WHERE id = $1 AND off IS NULL
       AND ($2 OR "failingSince" < now() - make_interval(hours => $3))`,
      [endpointId, isGone, mostHours],
    );
    if (!due) return;
    const started = await this.contexts.create({ apiType: "admin" });
    await this.connection.withTransaction(started, async (ctx) => {
      const [rows]: [{ url: string }[], number] = await this.connection
        .getRepository(ctx, WebhookEndpoint)
        .query(
          `UPDATE webhook_endpoint SET off = CASE WHEN $2 THEN 'gone' ELSE 'failing' END
           WHERE id = $1 AND off IS NULL RETURNING url`,
          [endpointId, isGone],
        );
      if (!rows[0]) return;
      Logger.error(
        `A receiver of events is switched off: ${new URL(rows[0].url).host}`,
        "Webhooks",
      );
      await this.events.publish(new WebhookSwitchedOff(ctx, endpointId, Date.now()));
    });
  }
}
