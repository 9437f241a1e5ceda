import { Injectable } from "@nestjs/common";
import { ConfigService, type RequestContext } from "@vendure/core";
import { assetAddress } from "../../../vendure/asset-address";
import type { MadeOfModel, ProductModel } from "../entities/product-model.entity";

const folder = "models";

export type MadeKind = Exclude<keyof MadeOfModel, "version">;

const endings = { hero: "hero.glb", lod: "lod.glb", ar: "ar.glb", usdz: "usdz" } as const;

type Named = Pick<ProductModel, "hash">;

/** Where the bytes of models lie, and by what addresses they are read. */
@Injectable()
export class ModelFiles {
  constructor(private readonly config: ConfigService) {}

  /** Keeps an upload, by the hash of its bytes. */
  async keep({ hash }: Named, bytes: Uint8Array): Promise<void> {
    await this.storage.writeFileFromBuffer(pathOf(hash), Buffer.from(bytes));
  }

  read({ hash }: Named): Promise<Buffer> {
    return this.storage.readFileToBuffer(pathOf(hash));
  }

  /** Keeps what was made of an upload. */
  async keepMade(
    { hash }: Named,
    { version, kind, bytes }: { version: number; kind: MadeKind; bytes: Uint8Array },
  ): Promise<void> {
    await this.storage.writeFileFromBuffer(madePath(hash, version, kind), Buffer.from(bytes));
  }

  addressOf(ctx: RequestContext, { hash }: Named): string {
    return this.absolute(ctx, pathOf(hash));
  }

  /** A file that was made of a model, as the API names it. */
  made(ctx: RequestContext, { hash, made }: ProductModel, kind: MadeKind) {
    const bytes = made?.[kind];
    if (!made || !bytes) return null;
    return { source: this.absolute(ctx, madePath(hash, made.version, kind)), fileSize: bytes };
  }

  private absolute(ctx: RequestContext, file: string): string {
    return assetAddress(ctx, this.config, file);
  }

  private get storage() {
    return this.config.assetOptions.assetStorageStrategy;
  }
}

const pathOf = (hash: string): string => `${folder}/${hash}.glb`;

/** The version is in the name, for browsers keep a file for months. */
const madePath = (hash: string, version: number, kind: MadeKind): string =>
  `${folder}/${hash}.${version}.${endings[kind]}`;
