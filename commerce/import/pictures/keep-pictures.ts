import { AssetType } from "@vendure/common/lib/generated-types";
import {
  Asset,
  AssetTranslation,
  type ConfigService,
  type LanguageCode,
  type RequestContext,
} from "@vendure/core";
import type { EntityManager } from "typeorm";
import { uploadFolders } from "../../../contracts/pictures";
import { joined, listed } from "../columns";
import { Refused } from "../refused";
import type { Shop } from "../shop/shop";
import { normalise } from "./normalise";
import type { PictureFile, PictureFolder } from "./picture-folder";

const folder = uploadFolders.imported;

/** Gives cells of pictures their assets: those of the shop by name, others from the folder. */
export class PictureKeeper {
  /** Pictures that a file names, where no folder was given. */
  leftOut = 0;
  /** By the hash of their bytes. */
  private readonly found = new Map<string, PictureFile>();
  private readonly sources = new Map<string, string>();

  constructor(
    private readonly em: EntityManager,
    private readonly pictures: PictureFolder | undefined,
  ) {}

  /**
   * A cell of file names as the shop calls the pictures; undefined when they are left out.
   * @throws Refused for one that is missing or leads elsewhere
   */
  async sourcesOf(cell: string): Promise<string | undefined> {
    const sources: string[] = [];
    for (const name of listed(cell)) {
      const source = (await this.known(name)) ?? (await this.inFolder(name));
      if (source === undefined) return undefined;
      sources.push(source);
    }
    return joined(sources);
  }

  private async known(name: string): Promise<string | undefined> {
    if (!name.includes("/") || /^https?:/i.test(name)) return undefined;
    return (await this.em.existsBy(Asset, { source: name })) ? name : undefined;
  }

  private async inFolder(name: string): Promise<string | undefined> {
    if (!this.pictures) {
      this.leftOut++;
      return undefined;
    }
    const file = await this.pictures.find(name);
    const kept = this.sources.get(file.hash) ?? (await this.sourceByHash(file.hash));
    if (kept) return kept;
    this.found.set(file.hash, file);
    return `${folder}/${file.hash}`;
  }

  private async sourceByHash(hash: string): Promise<string | undefined> {
    const [asset]: { source: string }[] = await this.em.query(
      "SELECT source FROM asset WHERE source = ANY($1) LIMIT 1",
      [[`${folder}/${hash}.jpg`, `${folder}/${hash}.webp`]],
    );
    if (asset) this.sources.set(hash, asset.source);
    return asset?.source;
  }

  /**
   * Writes the files that a cell stands for and are not in the shop yet.
   * @returns the cell with the pictures' lasting names
   */
  async write(cell: string, config: ConfigService, ctx: RequestContext): Promise<string> {
    const sources: string[] = [];
    for (const source of listed(cell)) {
      const file = this.found.get(source.slice(folder.length + 1));
      sources.push(file ? await this.keep(file, config, ctx) : source);
    }
    return joined(sources);
  }

  /** The rows of pictures in their order; made where they are new. */
  async assets(em: EntityManager, shop: Shop, cell: string): Promise<Asset[]> {
    const assets: Asset[] = [];
    for (const source of listed(cell)) {
      const asset = await em.findOne(Asset, { where: { source }, loadEagerRelations: false });
      assets.push(asset ?? (await this.add(em, shop, source)));
    }
    return assets;
  }

  private readonly made = new Map<string, Omit<Partial<Asset>, "name"> & { name: string }>();

  private async keep(
    file: PictureFile,
    { assetOptions }: ConfigService,
    ctx: RequestContext,
  ): Promise<string> {
    const known = this.sources.get(file.hash);
    if (known) return known;
    const { bytes, mimeType, extension, width, height } = await normalise(file);
    const { assetStorageStrategy: storage, assetPreviewStrategy: previews } = assetOptions;
    const source = await storage.writeFileFromBuffer(`${folder}/${file.hash}.${extension}`, bytes);
    const small = await previews.generatePreviewImage(ctx, mimeType, bytes);
    const preview = await storage.writeFileFromBuffer(
      `${folder}/${file.hash}__preview.${extension}`,
      small,
    );
    const type = AssetType.IMAGE;
    const fileSize = bytes.length;
    this.made.set(source, {
      type,
      mimeType,
      width,
      height,
      fileSize,
      source,
      preview,
      name: file.name,
    });
    this.sources.set(file.hash, source);
    return source;
  }

  private async add(em: EntityManager, { home, markets, fallback }: Shop, source: string) {
    const made = this.made.get(source);
    if (!made) throw new Refused(`the picture ${source} was deleted meanwhile`);
    const { name, ...values } = made;
    const channels = [...new Set([home, ...markets.map(({ channel }) => channel)])];
    const asset = await em.getRepository(Asset).save(new Asset({ ...values, channels }));
    // Saving the asset saves no words of it, and the dashboard finds pictures by their names.
    const words = new AssetTranslation({ languageCode: fallback as LanguageCode, name });
    words.base = asset;
    await em.getRepository(AssetTranslation).save(words);
    return asset;
  }
}
