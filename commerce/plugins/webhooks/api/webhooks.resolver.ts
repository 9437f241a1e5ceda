import { Args, Mutation, Parent, Query, ResolveField, Resolver } from "@nestjs/graphql";
import { Allow, Ctx, type ID, Permission, RequestContext, Transaction } from "@vendure/core";
import type { WebhookEndpoint } from "../entities/webhook-endpoint.entity";
import { type EventName, eventTypes } from "../event-types";
import { type EndpointInput, WebhookEndpoints } from "../services/endpoints.service";

@Resolver()
export class AdminWebhooksResolver {
  constructor(private readonly endpoints: WebhookEndpoints) {}

  @Query()
  @Allow(Permission.ReadSettings)
  webhookEndpoints(@Ctx() ctx: RequestContext) {
    return this.endpoints.list(ctx);
  }

  @Transaction()
  @Mutation()
  @Allow(Permission.UpdateSettings)
  createWebhookEndpoint(@Ctx() ctx: RequestContext, @Args() args: { input: EndpointInput }) {
    return this.endpoints.create(ctx, args.input);
  }

  @Transaction()
  @Mutation()
  @Allow(Permission.UpdateSettings)
  updateWebhookEndpoint(
    @Ctx() ctx: RequestContext,
    @Args() { input }: { input: EndpointInput & { id: ID; isOn: boolean } },
  ) {
    const { id, ...change } = input;
    return this.endpoints.update(ctx, id, change);
  }

  @Transaction()
  @Mutation()
  @Allow(Permission.UpdateSettings)
  turnWebhookKey(@Ctx() ctx: RequestContext, @Args() { id }: { id: ID }) {
    return this.endpoints.turnKey(ctx, id);
  }

  @Transaction()
  @Mutation()
  @Allow(Permission.UpdateSettings)
  async tryWebhookEndpoint(@Ctx() ctx: RequestContext, @Args() { id }: { id: ID }) {
    await this.endpoints.tryOut(ctx, id);
    return { success: true };
  }

  @Transaction()
  @Mutation()
  @Allow(Permission.UpdateSettings)
  async deleteWebhookEndpoint(@Ctx() ctx: RequestContext, @Args() { id }: { id: ID }) {
    await this.endpoints.remove(ctx, id);
    return { success: true };
  }
}

const names = Object.entries(eventTypes) as [EventName, string][];

@Resolver("WebhookEndpoint")
export class WebhookEndpointResolver {
  constructor(private readonly endpoints: WebhookEndpoints) {}

  @ResolveField()
  events(@Parent() { events }: WebhookEndpoint) {
    return names.filter(([, type]) => events.some((one) => one === type)).map(([name]) => name);
  }

  @ResolveField()
  off(@Parent() { off }: WebhookEndpoint) {
    return off?.toUpperCase() ?? null;
  }

  @ResolveField()
  async waiting(@Ctx() ctx: RequestContext, @Parent() { id }: WebhookEndpoint) {
    return (await this.endpoints.counts(ctx, id)).waiting;
  }

  @ResolveField()
  async refused(@Ctx() ctx: RequestContext, @Parent() { id }: WebhookEndpoint) {
    return (await this.endpoints.counts(ctx, id)).refused;
  }
}
