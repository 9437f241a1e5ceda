import { createHash } from "node:crypto";
import { Injectable } from "@nestjs/common";
import { type ID, type RequestContext, TransactionalConnection } from "@vendure/core";
import { WebhookDelivery } from "../entities/webhook-delivery.entity";
import type { EventType } from "../event-types";

export interface NotedEvent {
  type: EventType;
  /** Names the event: noted again, it changes nothing. */
  key: string;
  /** Receivers are told of one stream's events in their order. */
  stream: string;
  data: object;
}

/** Where an event happens: receivers of these markets are told. */
export type EventPlace = { orderId: ID } | { locationId: ID };

/**
 * Notes what receivers are to be told, in the event's own transaction. What is rolled back is never
 * told. What is committed is told, although the engine dies right afterwards.
 */
@Injectable()
export class EventBook {
  constructor(private readonly connection: TransactionalConnection) {}

  /** Receivers that want events of a type at a place: none in a shop without receivers. */
  async receivers(ctx: RequestContext, type: EventType, place: EventPlace): Promise<number[]> {
    const [table, column, id] =
      "orderId" in place
        ? ["order_channels_channel", "orderId", place.orderId]
        : ["stock_location_channels_channel", "stockLocationId", place.locationId];
    const rows = await this.query<{ id: number }[]>(
      ctx,
      `SELECT e.id FROM webhook_endpoint e
       JOIN ${table} c ON c."channelId" = e."channelId" AND c."${column}" = $2
       WHERE $1 = ANY(e.events) ORDER BY e.id`,
      [type, id],
    );
    return rows.map((row) => row.id);
  }

  async note(
    ctx: RequestContext,
    receivers: readonly number[],
    { type, key, stream, data }: NotedEvent,
  ): Promise<void> {
    if (receivers.length === 0) return;
    await this.query(
      ctx,
      `INSERT INTO webhook_delivery ("endpointId", "eventId", type, stream, data)
       SELECT e.id, $2, $3, $4, $5 FROM webhook_endpoint e WHERE e.id = ANY($1)
       ORDER BY e.id FOR KEY SHARE ON CONFLICT DO NOTHING`,
      [receivers, eventId(key), type, stream, JSON.stringify(data)],
    );
  }

  /** Asks within the event's own transaction. */
  query<T>(ctx: RequestContext, sql: string, values: unknown[]): Promise<T> {
    return this.connection.getRepository(ctx, WebhookDelivery).query(sql, values);
  }
}

const eventId = (key: string) =>
  `evt_${createHash("sha256").update(key).digest("hex").slice(0, 32)}`;
