import { Injectable, type OnModuleInit } from "@nestjs/common";
import { Channel, ChannelEvent, EventBus, TransactionalConnection } from "@vendure/core";

/** What describes and sorts products, by its table and the key of its links to channels. */
const words = {
  collection: "collectionId",
  facet: "facetId",
  facet_value: "facetValueId",
  product_option_group: "productOptionGroupId",
  product_option: "productOptionId",
};

/**
 * Gives a market that opens what sorts and describes products. Vendure shows each only where it was
 * made. The products that come to the market would have no collection and no trait there.
 */
@Injectable()
export class WordsInMarkets implements OnModuleInit {
  constructor(
    private readonly events: EventBus,
    private readonly connection: TransactionalConnection,
  ) {}

  onModuleInit(): void {
    this.events.registerBlockingEventHandler({
      event: ChannelEvent,
      id: "all-words-in-new-market",
      handler: async ({ ctx, type, entity }) => {
        if (type !== "created") return;
        for (const [table, key] of Object.entries(words))
          await this.connection.getRepository(ctx, Channel).query(
            `INSERT INTO ${table}_channels_channel ("${key}", "channelId")
               SELECT id, $1::int FROM ${table} ON CONFLICT DO NOTHING`,
            [entity.id],
          );
      },
    });
  }
}
