import { randomUUID } from "node:crypto";
import { Inject, Injectable } from "@nestjs/common";
import {
  EntityNotFoundError,
  type ID,
  type RequestContext,
  TransactionalConnection,
  UserInputError,
} from "@vendure/core";
import { isOutgoingAddress } from "../../../outgoing/public-address";
import { WebhookEndpoint } from "../entities/webhook-endpoint.entity";
import { type EventName, eventTypes, trialType } from "../event-types";
import { keyOf, writtenKey } from "../keys";
import { type WebhookOptions, webhookOptions } from "../options";
import { EventBook } from "./event-book.service";

export interface EndpointInput {
  url: string;
  events: readonly EventName[];
}

/** An endpoint with its key, which is shown this once. */
export interface WithKey {
  endpoint: WebhookEndpoint;
  key: string;
}

/** Receivers of a market: each change of one would otherwise be sent to all. */
const mostOfMarket = 20;
/** While a receiver changes from one key to the next, both are good for so long. */
const turnHours = 24;
const longestUrl = 500;

/** The receivers that a merchant names, in the market that they work in. */
@Injectable()
export class WebhookEndpoints {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly book: EventBook,
    @Inject(webhookOptions) private readonly options: WebhookOptions,
  ) {}

  list(ctx: RequestContext): Promise<WebhookEndpoint[]> {
    return this.repository(ctx).find({ where: { channelId: ctx.channelId }, order: { id: "ASC" } });
  }

  async create(ctx: RequestContext, input: EndpointInput): Promise<WithKey> {
    const checked = this.checked(input);
    if ((await this.repository(ctx).countBy({ channelId: ctx.channelId })) >= mostOfMarket)
      throw new UserInputError("error.webhook-too-many");
    const endpoint = await this.repository(ctx).save(
      new WebhookEndpoint({
        ...checked,
        uid: randomUUID(),
        channelId: ctx.channelId,
        userId: ctx.activeUserId ?? null,
      }),
    );
    return this.withKey(ctx, endpoint.id);
  }

  /** Who changes it is written to from then on. Switched on again, it is told what has waited. */
  async update(
    ctx: RequestContext,
    id: ID,
    { isOn, ...input }: EndpointInput & { isOn: boolean },
  ): Promise<WebhookEndpoint> {
    const known = await this.one(ctx, id);
    const fresh = isOn && known.off !== null;
    await this.repository(ctx).update(known.id, {
      ...this.checked(input),
      off: isOn ? null : (known.off ?? "merchant"),
      userId: ctx.activeUserId ?? null,
      ...(fresh && { failures: 0, failingSince: null, freeAt: new Date(), error: "" }),
    });
    if (fresh)
      await this.book.query(
        ctx,
        `UPDATE webhook_delivery SET "dueAt" = LEAST("dueAt", now())
         WHERE "endpointId" = $1 AND state = 'due'`,
        [known.id],
      );
    return this.one(ctx, id);
  }

  /** Gives it a new key; the one before stays good for a day. */
  async turnKey(ctx: RequestContext, id: ID): Promise<WithKey> {
    const { id: known } = await this.one(ctx, id);
    await this.book.query(
      ctx,
      `UPDATE webhook_endpoint SET turn = turn + 1,
         "formerKeyUntil" = now() + make_interval(hours => $2) WHERE id = $1`,
      [known, turnHours],
    );
    return this.withKey(ctx, id);
  }

  /** Takes it out, with what waits for it. */
  async remove(ctx: RequestContext, id: ID): Promise<void> {
    const { id: known } = await this.one(ctx, id);
    await this.repository(ctx).delete(known);
  }

  /** Sends it an event that says nothing. */
  async tryOut(ctx: RequestContext, id: ID): Promise<void> {
    const { id: known } = await this.one(ctx, id);
    const key = randomUUID();
    await this.book.note(ctx, [Number(known)], {
      type: trialType,
      key,
      stream: `trial-${key}`,
      data: {},
    });
  }

  /** How many events wait for it, and how many it refused for good. */
  async counts(ctx: RequestContext, id: ID): Promise<{ waiting: number; refused: number }> {
    const [row] = await this.book.query<{ waiting: number; refused: number }[]>(
      ctx,
      `SELECT COUNT(*) FILTER (WHERE state = 'due')::int AS waiting,
         COUNT(*) FILTER (WHERE state = 'failed')::int AS refused
       FROM webhook_delivery WHERE "endpointId" = $1 AND state <> 'sent'`,
      [id],
    );
    return row ?? { waiting: 0, refused: 0 };
  }

  private checked({ url, events }: EndpointInput) {
    const text = url.trim();
    if (text.length > longestUrl || !isOutgoingAddress(text, this.options.allowedHosts))
      throw new UserInputError("error.webhook-address");
    if (events.length === 0) throw new UserInputError("error.webhook-no-events");
    return { url: text, events: [...new Set(events)].map((name) => eventTypes[name]) };
  }

  private async withKey(ctx: RequestContext, id: ID): Promise<WithKey> {
    const endpoint = await this.one(ctx, id);
    return { endpoint, key: writtenKey(keyOf(this.options.secret, endpoint)) };
  }

  private async one(ctx: RequestContext, id: ID): Promise<WebhookEndpoint> {
    const found = await this.repository(ctx).findOneBy({ id, channelId: ctx.channelId });
    if (!found) throw new EntityNotFoundError("WebhookEndpoint" as never, id);
    return found;
  }

  private repository(ctx: RequestContext) {
    return this.connection.getRepository(ctx, WebhookEndpoint);
  }
}
