import { Injectable, type OnApplicationBootstrap, type OnModuleInit } from "@nestjs/common";
import {
  EventBus,
  type ID,
  type JobQueue,
  JobQueueService,
  Logger,
  ProductEvent,
  ProductService,
  RequestContextService,
  TransactionalConnection,
} from "@vendure/core";
import { type MadeOfModel, ProductModel } from "../entities/product-model.entity";
import { ModelThread } from "../thread/model-thread";
import { ModelFiles } from "./model-files";

/** Of what makes the files; a higher one makes them of every upload once more. */
const version = 1;
const loggerContext = "ModelFiles";

interface Upload {
  modelId: ID;
  /** Of the bytes that the job is about: by then the model may have others. */
  hash: string;
}

/**
 * Makes of each upload what phones and the viewer are given, where they need another file than it. It
 * is a job, for it takes seconds to a minute. Until it is done, and where it fails, the upload stands
 * for all.
 */
@Injectable()
export class FileMaker implements OnModuleInit, OnApplicationBootstrap {
  private queue: JobQueue<{ modelId: string; hash: string }> | undefined;

  constructor(
    private readonly connection: TransactionalConnection,
    private readonly jobs: JobQueueService,
    private readonly files: ModelFiles,
    private readonly products: ProductService,
    private readonly contexts: RequestContextService,
    private readonly events: EventBus,
    private readonly thread: ModelThread,
  ) {}

  async onModuleInit(): Promise<void> {
    this.queue = await this.jobs.createQueue({
      name: "make-model-files",
      process: ({ data }) => this.make(data),
    });
  }

  /** Uploads of an older release, and those whose job was lost, are made up for. */
  async onApplicationBootstrap(): Promise<void> {
    const models = this.connection.rawConnection.getRepository(ProductModel);
    for (const { id, hash, made } of await models.find())
      if (made?.version !== version) await this.ask({ modelId: id, hash });
  }

  async ask({ modelId, hash }: Upload): Promise<void> {
    await this.queue?.add({ modelId: String(modelId), hash }, { retries: 2 });
  }

  private async make({ modelId, hash }: Upload): Promise<void> {
    const models = this.connection.rawConnection.getRepository(ProductModel);
    const model = await models.findOneBy({ id: modelId, hash });
    if (!model || model.made?.version === version) return;
    const glb = await this.files.read(model);
    const end = await this.thread.make(new Uint8Array(glb));
    const made: MadeOfModel = { version, hero: null, lod: null, ar: null, usdz: null };
    if ("result" in end)
      for (const kind of ["hero", "lod", "ar", "usdz"] as const) {
        const bytes = end.result[kind];
        if (!bytes) continue;
        await this.files.keepMade(model, { version, kind, bytes });
        made[kind] = bytes.length;
      }
    else {
      const why = "failure" in end ? end.failure : "it takes too much time or memory";
      Logger.warn(`No other files are made of model ${hash}: ${why}`, loggerContext);
    }
    // Not of a model that was given another file meanwhile.
    await models.update({ id: modelId, hash }, { made });
    await this.tell(model);
  }

  /** The product's pages name the files from now on. */
  private async tell({ productId }: ProductModel): Promise<void> {
    const ctx = await this.contexts.create({ apiType: "admin" });
    const product = await this.products.findOne(ctx, productId);
    if (product) await this.events.publish(new ProductEvent(ctx, product, "updated"));
  }
}
