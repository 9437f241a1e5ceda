import type { INestApplicationContext } from "@nestjs/common";
import {
  CollectionService,
  ConfigService,
  EventBus,
  Product,
  ProductEvent,
  ProductVariantEvent,
  type RequestContext,
  StockMovementService,
  TransactionalConnection,
} from "@vendure/core";
import type { EntityManager } from "typeorm";
import { storefrontChannel } from "../plugins/revalidation/channel";
import { notifyChannel, toMessages } from "../plugins/search/data/changes";
import { listed } from "./columns";
import { KnownProducts, settleSlugs } from "./find-products";
import { joinKnown } from "./join-known";
import { PictureKeeper } from "./pictures/keep-pictures";
import { PictureFolder } from "./pictures/picture-folder";
import { type Plan, planProduct } from "./plan";
import { type Present, readPresent } from "./present";
import { type ReadFile, readFile } from "./read/read-file";
import type { Row } from "./read/rows";
import { quoted, Refused } from "./refused";
import { counted, type Report } from "./report";
import { type Assumed, loadShop, type Shop } from "./shop/shop";
import { writeCollections } from "./shop/write-collections";
import { writeWords } from "./shop/write-words";
import { writeProduct } from "./write-product";

export interface ImportOptions extends Assumed {
  file: string;
  /** The folder of the pictures that the file names. */
  pictures?: string | undefined;
  /** Says what would change, and changes nothing. */
  isDry: boolean;
  encoding?: string | undefined;
  /** Called with the number of products done. */
  onProgress?: (done: number, all: number) => void;
}

/** Products that are compared at once: each is written by itself. */
const atOnce = 100;
/** How often a product is tried that someone else writes at the same moment. */
const tries = 4;
const shownChanges = 20;

/**
 * Brings a shop to what a file of products says. Each product is one transaction. An import that is
 * cut off leaves whole products, and the same file again does the rest.
 */
export async function importCatalogue(
  app: INestApplicationContext,
  ctx: RequestContext,
  options: ImportOptions,
): Promise<Report> {
  const em = app.get(TransactionalConnection).rawConnection.manager;
  const shop = await loadShop(em, options);
  const folder = options.pictures ? await PictureFolder.open(options.pictures) : undefined;
  const file = await readFile(shop, options.file, options.encoding);
  try {
    return await new Import(app, ctx, em, shop, file, new PictureKeeper(em, folder), options).run();
  } finally {
    await file.spool.close();
  }
}

interface Group {
  name: string;
  rows: Row[];
}

class Import {
  private readonly report: Report;
  private readonly collections: CollectionService;

  constructor(
    private readonly app: INestApplicationContext,
    private readonly ctx: RequestContext,
    private readonly em: EntityManager,
    private readonly shop: Shop,
    private readonly file: ReadFile,
    private readonly pictures: PictureKeeper,
    private readonly options: ImportOptions,
  ) {
    const { rows, refused, notes } = file;
    this.report = {
      rows,
      added: 0,
      changed: 0,
      same: 0,
      refused: [...refused],
      notes: [...notes],
      changes: [],
    };
    this.collections = app.get(CollectionService);
  }

  async run(): Promise<Report> {
    // One job at the end in place of one for each product.
    this.collections.setApplyAllFiltersOnProductUpdates(false);
    const { spool, words } = this.file;
    await joinKnown(this.em, this.file);
    const names = spool.groups;
    if (!this.options.isDry && words.named.length > 0) await this.nameWords();
    for (let i = 0; i < names.length; i += atOnce) {
      const groups: Group[] = [];
      for (const name of names.slice(i, i + atOnce))
        groups.push({ name, rows: await spool.read(name) });
      await this.writeGroups(groups);
      this.options.onProgress?.(Math.min(names.length, i + atOnce), names.length);
    }
    const { report } = this;
    if (this.pictures.leftOut > 0)
      report.notes.push(
        `${this.pictures.leftOut} pictures are left out: --pictures names no folder to take them from.`,
      );
    report.refused.sort((a, b) => a.line - b.line);
    if (!this.options.isDry && report.added + report.changed > 0)
      await this.collections.triggerApplyFiltersJob(this.ctx);
    return report;
  }

  private async writeGroups(groups: Group[]): Promise<void> {
    const known = await KnownProducts.of(
      this.em,
      groups.flatMap(({ rows }) => rows),
    );
    const ids = new Map<Group, number | undefined>();
    for (const group of groups) {
      if (this.file.refusedGroups.has(group.name)) {
        this.refuseOthers(group, this.file.refusedGroups.get(group.name));
        continue;
      }
      this.attempt(group, () => {
        known.checkBarcodes(group.rows);
        ids.set(group, known.idOf(group.rows));
      });
    }
    const wanted = [...new Set([...ids.values()].filter((id) => id !== undefined))];
    const present = await readPresent(this.em, this.shop, wanted);
    for (const [group, id] of ids) {
      const product = id === undefined ? undefined : present.get(id);
      await this.attemptLater(group, () => this.writeGroup(group, product));
    }
  }

  private async writeGroup({ rows }: Group, present: Present | undefined): Promise<void> {
    for (const row of rows) {
      await this.takePictures(row, row.shared, "pictures");
      await this.takePictures(row, row.cells, "variant pictures");
    }
    const firstWins = this.file.format !== "own";
    const plan = planProduct(this.shop, rows, present, { firstWins });
    if (isSame(plan)) {
      this.report.same++;
      return;
    }
    const isChosen = present !== undefined || Boolean(rows[0]?.product);
    await settleSlugs(this.em, { ...plan, id: present?.id, isChosen });
    if (this.options.isDry) this.note(plan);
    else await this.write(plan);
    if (present) this.report.changed++;
    else this.report.added++;
  }

  /** The cells of pictures get their lasting names, or go where they are left out. */
  private async takePictures(row: Row, cells: Row["cells"], key: string): Promise<void> {
    const cell = cells[key];
    if (cell === undefined) return;
    try {
      const sources = await this.pictures.sourcesOf(cell);
      if (sources === undefined) delete cells[key];
      else cells[key] = sources;
    } catch (error) {
      throw error instanceof Refused ? new Refused(`${key}: ${error.message}`, row.line) : error;
    }
  }

  private async write(plan: Plan): Promise<void> {
    const { app, shop, pictures } = this;
    const config = app.get(ConfigService);
    await this.writeUsedWords(plan);
    for (const [cells, key] of [
      [plan.cells, "pictures"] as const,
      ...plan.variants.map((variant) => [variant.cells, "variant pictures"] as const),
    ])
      if (cells[key]) cells[key] = await pictures.write(cells[key], config, this.ctx);
    const tools = { shop, pictures, config, movements: app.get(StockMovementService) };
    await this.inTransaction(async (ctx, em) => {
      const { product, variants, isNew } = await writeProduct(tools, ctx, em, plan);
      const events = app.get(EventBus);
      const type = isNew ? "created" : "updated";
      await events.publish(new ProductEvent(ctx, product, type));
      if (variants.length > 0) await events.publish(new ProductVariantEvent(ctx, variants, type));
    });
  }

  private async writeUsedWords({ cells, variants }: Plan): Promise<void> {
    const { words } = this.file;
    const used = [cells, ...variants.map((variant) => variant.cells)].flatMap((all) =>
      words.usedBy(all),
    );
    const isKnown = (id: string) => this.writtenWords.has(id);
    const fresh = used.filter((id) => !isKnown(id));
    const slugs = listed(cells.collections ?? "").filter(
      (slug) => !this.shop.collections.has(slug),
    );
    if (fresh.length + slugs.length === 0) return;
    await this.inTransaction(async (_, em) => {
      await writeWords(em, this.shop, words, fresh);
      await writeCollections(em, this.shop, slugs);
      await announceWords(em);
    });
    for (const id of fresh) this.writtenWords.add(id);
  }

  private readonly writtenWords = new Set<string>();

  /** Values that the shop has and the file names: pages of any product may say them. */
  private async nameWords(): Promise<void> {
    const { words } = this.file;
    await this.inTransaction(async (_, em) => {
      if (await writeWords(em, this.shop, words, words.named)) await announceWords(em);
    });
    for (const id of words.named) this.writtenWords.add(id);
  }

  private async inTransaction(
    work: (ctx: RequestContext, em: EntityManager) => Promise<void>,
  ): Promise<void> {
    const connection = this.app.get(TransactionalConnection);
    for (let n = 1; ; n++)
      try {
        return await connection.withTransaction(this.ctx, (ctx) =>
          work(ctx, connection.getRepository(ctx, Product).manager),
        );
      } catch (error) {
        // Someone else writes the same rows: a deadlock, or a lock that was not given in time.
        const isBusy = ["40P01", "55P03", "40001"].includes(
          (error as { code?: string }).code ?? "",
        );
        if (!isBusy) throw inWords(error);
        if (n === tries) throw new Refused("is being changed by someone else; import it again");
      }
  }

  /** A group that cannot be written is reported; what is no fault of the file ends the import. */
  private attempt(group: Group, work: () => void): void {
    try {
      work();
    } catch (error) {
      this.refuse(group, error);
    }
  }

  private async attemptLater(group: Group, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.refuse(group, error);
    }
  }

  private refuse(group: Group, error: unknown): void {
    if (!(error instanceof Refused)) throw error;
    const row = group.rows.find(({ line }) => line === error.line) ?? group.rows[0];
    if (!row) return;
    this.report.refused.push({ line: row.line, sku: row.sku, reason: error.message });
    this.refuseOthers(group, row.line);
  }

  /** The other rows of a product of which one is refused. */
  private refuseOthers({ rows }: Group, because: number | undefined): void {
    for (const { line, sku, refused } of rows)
      if (line !== because && !refused)
        this.report.refused.push({
          line,
          sku,
          reason: `belongs to the product of line ${because}`,
        });
  }

  private note({ present, changed, cells, variants }: Plan): void {
    const { changes } = this.report;
    if (changes.length >= shownChanges) return;
    const [first] = variants;
    if (!present) {
      changes.push(`${first?.sku ?? ""}: new, with ${counted(variants.length, "variant")}`);
      return;
    }
    const say = (was: string | undefined, is: string | undefined) =>
      `${quoted(was ?? "")} → ${quoted(is ?? "")}`;
    for (const key of changed)
      changes.push(`${first?.sku ?? ""}: ${key} ${say(present.cells[key], cells[key])}`);
    for (const { sku, changed: keys, cells: own, id } of variants) {
      const before = present.variants.find((variant) => variant.id === id)?.cells;
      if (!before) changes.push(`${sku}: new`);
      else for (const key of keys) changes.push(`${sku}: ${key} ${say(before[key], own[key])}`);
    }
  }
}

function isSame({ present, changed, variants }: Plan): boolean {
  return (
    present !== undefined &&
    changed.length === 0 &&
    variants.every(({ id, changed: keys }) => id !== undefined && keys.length === 0)
  );
}

/** Names are on pages of any product, and in the indexes of all engines. */
async function announceWords(em: EntityManager): Promise<void> {
  await em.query(
    `WITH noted AS (INSERT INTO storefront_change (tag) VALUES ('shop') RETURNING tag, at)
     SELECT pg_notify($1, round(extract(epoch FROM at) * 1000)::text || ' ' || tag) FROM noted`,
    [storefrontChannel],
  );
  for (const message of toMessages({ dictionaries: true, ids: {} }))
    await em.query("SELECT pg_notify($1, $2)", [notifyChannel, message]);
}

/** What the database refuses, in words where it is the file's fault. */
function inWords(error: unknown): unknown {
  const { code, detail = "" } = error as { code?: string; detail?: string };
  if (code === "23505") return new Refused(`is in the shop already: ${detail}`);
  if (code === "22001") return new Refused("has a text that is longer than the shop keeps");
  if (code === "22003") return new Refused("has a number that is larger than the shop keeps");
  return error;
}
