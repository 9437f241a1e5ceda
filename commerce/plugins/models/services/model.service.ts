import { createHash } from "node:crypto";
import { Injectable } from "@nestjs/common";
import { type DeletionResponse, DeletionResult } from "@vendure/common/lib/generated-types";
import {
  EntityNotFoundError,
  EventBus,
  type ID,
  type Product,
  ProductEvent,
  ProductService,
  ProductVariant,
  type RequestContext,
  TransactionalConnection,
} from "@vendure/core";
import { IsNull } from "typeorm";
import type { Ground } from "../../../../contracts/models";
import { checkModel } from "../check/check-model";
import { type ModelFault, most, tooHeavy } from "../check/faults";
import type { Measures } from "../check/measure-up";
import { ProductModel } from "../entities/product-model.entity";
import { ModelThread } from "../thread/model-thread";
import { FileMaker } from "./file-maker";
import { finishesOf } from "./finishes-of";
import { measuresOf } from "./measures-of";
import { ModelFiles } from "./model-files";

export interface ModelUpload {
  productId: ID;
  file: Promise<{ createReadStream(): AsyncIterable<Buffer> }>;
  size?: string | null;
  ground?: Ground | null;
}

/** Why an upload was not taken, as the API says it. */
export class ModelRefusedError {
  readonly __typename = "ModelRefusedError";
  readonly errorCode = "MODEL_REFUSED_ERROR";
  readonly message: string;

  constructor(readonly faults: readonly ModelFault[]) {
    this.message = faults.map(({ text }) => text).join(" ");
  }
}

/** The models of products that merchants upload. */
@Injectable()
export class ModelService {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly products: ProductService,
    private readonly files: ModelFiles,
    private readonly maker: FileMaker,
    private readonly events: EventBus,
    private readonly thread: ModelThread,
  ) {}

  ofProduct(ctx: RequestContext, productId: ID): Promise<ProductModel[]> {
    return this.connection
      .getRepository(ctx, ProductModel)
      .find({ where: { productId }, order: { id: "ASC" } });
  }

  /**
   * Gives a product a model, once it has been looked at; one for the same size makes room for it.
   * Files are named by their bytes and stay, for pages that were opened before.
   */
  async upload(
    ctx: RequestContext,
    { productId, file, size, ground }: ModelUpload,
  ): Promise<ProductModel | ModelRefusedError> {
    const product = await this.productOf(ctx, productId);
    const variants = await this.variantsOf(ctx, productId);
    const wanted = size ?? "";
    const codes = variants.flatMap(({ options }) => options.map(({ code }) => code));
    if (wanted !== "" && !codes.includes(wanted))
      return new ModelRefusedError([
        { code: "wrong-size", text: `No variant of the product has the option “${wanted}”.` },
      ]);
    const glb = await bytesOf((await file).createReadStream());
    if (!glb) return new ModelRefusedError([tooHeavy()]);
    const measures: Measures = measuresOf(product, variants, wanted);
    const verdict = await checkModel(glb, measures, this.thread);
    if ("faults" in verdict) return new ModelRefusedError(verdict.faults);
    const { box, triangles, variants: named, isPlain } = verdict.facts;
    const hash = createHash("sha256").update(glb).digest("hex");
    await this.files.keep({ hash }, glb);
    const [width, height, depth] = box;
    const models = this.connection.getRepository(ctx, ProductModel);
    await models.upsert(
      {
        productId,
        size: wanted,
        ground: ground ?? "floor",
        ...finishesOf(named, variants),
        ...{ width, height, depth, triangles, isPlain, hash, bytes: glb.length, made: null },
      },
      ["productId", "size"],
    );
    await this.events.publish(new ProductEvent(ctx, product, "updated"));
    const model = await models.findOneByOrFail({ productId, size: wanted });
    await this.maker.ask({ modelId: model.id, hash: model.hash });
    return model;
  }

  async remove(ctx: RequestContext, id: ID): Promise<DeletionResponse> {
    const models = this.connection.getRepository(ctx, ProductModel);
    const model = await models.findOneBy({ id });
    if (!model) throw new EntityNotFoundError("ProductModel" as never, id);
    const product = await this.productOf(ctx, model.productId);
    await models.delete(id);
    await this.events.publish(new ProductEvent(ctx, product, "updated"));
    return { result: DeletionResult.DELETED };
  }

  /** @throws EntityNotFoundError for one that the channel does not have */
  private async productOf(ctx: RequestContext, id: ID): Promise<Product> {
    const product = await this.products.findOne(ctx, id);
    if (!product) throw new EntityNotFoundError("Product", id);
    return product;
  }

  private variantsOf(ctx: RequestContext, productId: ID): Promise<ProductVariant[]> {
    return this.connection.getRepository(ctx, ProductVariant).find({
      where: { product: { id: productId }, deletedAt: IsNull() },
      relations: { options: { group: true } },
      order: { id: "ASC" },
    });
  }
}

/** The bytes of an upload; none of one that is too heavy. */
async function bytesOf(stream: AsyncIterable<Buffer>): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > most.bytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
