import { Injectable } from "@nestjs/common";
import {
  type Channel,
  ChannelService,
  idsAreEqual,
  type RequestContext,
  StockLocation,
  StockLocationService,
  TransactionalConnection,
  UserInputError,
} from "@vendure/core";
import { Not } from "typeorm";

type CreateInput = Parameters<StockLocationService["create"]>[1];

/** A store sells in the market that it names, in whatever channel its form was opened. */
@Injectable()
export class StoreMarket {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly channels: ChannelService,
    private readonly locations: StockLocationService,
  ) {}

  /**
   * Makes a store in the channel of its market, and in no other market's: orders there would take
   * its stock.
   */
  async create(ctx: RequestContext, input: CreateInput): Promise<StockLocation> {
    await this.refuseTakenCode(ctx, input.customFields?.code);
    const created = await this.locations.create(ctx, input);
    const market = await this.marketOf(ctx, created);
    if (!market || idsAreEqual(market.id, ctx.channelId)) return created;
    await this.channels.assignToChannels(ctx, StockLocation, created.id, [market.id]);
    const home = await this.channels.getDefaultChannel(ctx);
    if (!idsAreEqual(home.id, ctx.channelId))
      await this.channels.removeFromChannels(ctx, StockLocation, created.id, [ctx.channelId]);
    return created;
  }

  /** Puts a store that names another market now into its channel. It stays in those that it is in. */
  async join(ctx: RequestContext, store: StockLocation): Promise<void> {
    const market = await this.marketOf(ctx, store);
    if (market && !idsAreEqual(market.id, ctx.channelId))
      await this.channels.assignToChannels(ctx, StockLocation, store.id, [market.id]);
  }

  /** @throws UserInputError for a code that another store or depot has */
  async refuseTakenCode(ctx: RequestContext, code: unknown, own?: StockLocation["id"]) {
    if (typeof code !== "string" || code === "") return;
    const taken = await this.connection.getRepository(ctx, StockLocation).findOne({
      where: { customFields: { code }, ...(own !== undefined && { id: Not(own) }) },
    });
    if (taken) throw new UserInputError(`The code "${code}" is that of "${taken.name}" already.`);
  }

  private async marketOf(ctx: RequestContext, store: StockLocation): Promise<Channel | undefined> {
    const code = store.customFields.market?.toLowerCase();
    if (!code) return undefined;
    const { items } = await this.channels.findAll(ctx, { filter: { code: { eq: code } } });
    return items[0];
  }
}
