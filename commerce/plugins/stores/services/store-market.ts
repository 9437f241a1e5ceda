import { Injectable } from "@nestjs/common";
import {
  ChannelService,
  type RequestContext,
  StockLocation,
  StockLocationService,
} from "@vendure/core";

type CreateInput = Parameters<StockLocationService["create"]>[1];

/** A store sells in the market that it names, in whatever channel its form was opened. */
@Injectable()
export class StoreMarket {
  constructor(
    private readonly channels: ChannelService,
    private readonly locations: StockLocationService,
  ) {}

  /** Makes a store, in the channel of its market too. */
  async create(ctx: RequestContext, input: CreateInput): Promise<StockLocation> {
    const created = await this.locations.create(ctx, input);
    await this.join(ctx, created);
    return created;
  }

  /** Puts a store into the channel of its market. It stays in those that it is in. */
  async join(ctx: RequestContext, { id, customFields }: StockLocation): Promise<void> {
    const code = customFields.market?.toLowerCase();
    if (!code || ctx.channel.code === code) return;
    const { items } = await this.channels.findAll(ctx, { filter: { code: { eq: code } } });
    const [market] = items;
    if (market) await this.channels.assignToChannels(ctx, StockLocation, id, [market.id]);
  }
}
