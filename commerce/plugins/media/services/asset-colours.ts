import { Injectable, type OnModuleInit } from "@nestjs/common";
import {
  Asset,
  AssetEvent,
  AssetType,
  ConfigService,
  EventBus,
  Logger,
  TransactionalConnection,
} from "@vendure/core";
import sharp from "sharp";

/** Looks once at each picture that is uploaded, for the colour of its place while it loads. */
@Injectable()
export class AssetColours implements OnModuleInit {
  constructor(
    private readonly events: EventBus,
    private readonly connection: TransactionalConnection,
    private readonly config: ConfigService,
  ) {}

  onModuleInit(): void {
    this.events.registerBlockingEventHandler({
      event: AssetEvent,
      id: "colour-of-upload",
      handler: async ({ ctx, type, entity }) => {
        if (type !== "created" || entity.type !== AssetType.IMAGE) return;
        const colour = await this.colourOf(entity);
        if (colour)
          await this.connection
            .getRepository(ctx, Asset)
            .update({ id: entity.id }, { customFields: { colour } });
      },
    });
  }

  private async colourOf({ preview }: Asset): Promise<string | undefined> {
    try {
      const bytes = await this.config.assetOptions.assetStorageStrategy.readFileToBuffer(preview);
      return await averageColour(bytes);
    } catch (error) {
      // A picture without a colour is still a picture.
      Logger.warn(`The colour of ${preview} is not known: ${error}`, "AssetColours");
      return undefined;
    }
  }
}

/** The mean of a picture's pixels as #rrggbb; undefined for one that can be seen through. */
async function averageColour(bytes: Buffer): Promise<string | undefined> {
  const image = sharp(bytes);
  if (!(await image.stats()).isOpaque) return undefined;
  const pixel = await image.toColourspace("srgb").removeAlpha().resize(1, 1).raw().toBuffer();
  return `#${pixel.subarray(0, 3).toString("hex")}`;
}
