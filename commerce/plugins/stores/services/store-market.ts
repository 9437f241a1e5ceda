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
   * @throws UserInputError for a market that the shop does not have, and for a taken code
   */
  async create(ctx: RequestContext, input: CreateInput): Promise<StockLocation> {
    await this.refuseTakenCode(ctx, input.customFields?.code);
    const market = await this.marketOf(ctx, input.customFields?.market);
    const created = await this.locations.create(ctx, input);
    if (!market || idsAreEqual(market.id, ctx.channelId)) return created;
    await this.channels.assignToChannels(ctx, StockLocation, created.id, [market.id]);
    const home = await this.channels.getDefaultChannel(ctx);
    if (!idsAreEqual(home.id, ctx.channelId))
      await this.channels.removeFromChannels(ctx, StockLocation, created.id, [ctx.channelId]);
    return created;
  }

  /**
   * Puts a store that names another market now into its channel. It stays in those that it is in.
   * @throws UserInputError for a market that the shop does not have
   */
  async join(ctx: RequestContext, store: StockLocation): Promise<void> {
    const market = await this.marketOf(ctx, store.customFields.market);
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

  private async marketOf(ctx: RequestContext, named: unknown): Promise<Channel | undefined> {
    if (typeof named !== "string" || named === "") return undefined;
    const filter = { code: { eq: named.toLowerCase() } };
    const [market] = (await this.channels.findAll(ctx, { filter })).items;
    if (!market) throw new UserInputError(`The shop has no market "${named}".`);
    return market;
  }
}
