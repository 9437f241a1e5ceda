import { Injectable } from "@nestjs/common";
import { AssetType } from "@vendure/common/lib/generated-types";
import { Asset, ConfigService, type RequestContext, TransactionalConnection } from "@vendure/core";
import type { NamedPicture } from "../../../contracts/store";
import { assetAddress } from "../../../vendure/asset-address";

/** Looks up the pictures that merchants chose for stores. */
@Injectable()
export class StorePictures {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly config: ConfigService,
  ) {}

  /** The picture of a store as pages load it; null where none was chosen or it is gone. */
  async find(ctx: RequestContext, named: NamedPicture | null) {
    if (!named) return null;
    const asset = await this.connection
      .getRepository(ctx, Asset)
      .findOne({ where: { id: named.asset, type: AssetType.IMAGE } });
    if (!asset) return null;
    const { source, width, height } = asset;
    return { source: assetAddress(ctx, this.config, source), width, height, alt: named.alt };
  }
}
