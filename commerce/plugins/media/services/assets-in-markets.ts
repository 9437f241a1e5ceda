import { Injectable, type OnModuleInit } from "@nestjs/common";
import {
  AssetEvent,
  ChannelEvent,
  EventBus,
  type RequestContext,
  TransactionalConnection,
} from "@vendure/core";

/**
 * Shows every upload in every market. Vendure shows it in the channel of the upload alone. So a
 * picture that was replaced there would be missing everywhere else. Both inserts are part of what
 * caused them.
 */
@Injectable()
export class AssetsInMarkets implements OnModuleInit {
  constructor(
    private readonly events: EventBus,
    private readonly connection: TransactionalConnection,
  ) {}

  onModuleInit(): void {
    this.events.registerBlockingEventHandler({
      event: AssetEvent,
      id: "upload-in-all-markets",
      handler: async ({ ctx, type, entity }) => {
        if (type === "created")
          await this.pair(ctx, `SELECT $1::int, id FROM channel`, [entity.id]);
      },
    });
    this.events.registerBlockingEventHandler({
      event: ChannelEvent,
      id: "all-uploads-in-new-market",
      handler: async ({ ctx, type, entity }) => {
        if (type === "created") await this.pair(ctx, `SELECT id, $1::int FROM asset`, [entity.id]);
      },
    });
  }

  private async pair(ctx: RequestContext, pairs: string, values: unknown[]): Promise<void> {
    await this.connection
      .getRepository(ctx, "Asset")
      .query(
        `INSERT INTO asset_channels_channel ("assetId", "channelId") ${pairs} ON CONFLICT DO NOTHING`,
        values,
      );
  }
}
