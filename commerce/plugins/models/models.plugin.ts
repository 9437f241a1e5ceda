import { PluginCommonModule, VendurePlugin } from "@vendure/core";
import { AdminModelsResolver, UploadResultResolver } from "./api/admin-models.resolver";
import { ProductModelFieldsResolver, ProductModelsResolver } from "./api/product-models.resolver";
import { adminSchema, shopSchema } from "./api/schema";
import { ProductModel } from "./entities/product-model.entity";
import { FileMaker } from "./services/file-maker";
import { ModelService } from "./services/model.service";
import { ModelFiles } from "./services/model-files";
import { ModelThread } from "./thread/model-thread";

const resolvers = [ProductModelsResolver, ProductModelFieldsResolver];

/** Models of products that merchants upload: looked at before anyone sees them. */
@VendurePlugin({
  imports: [PluginCommonModule],
  compatibility: "^3.7.0",
  entities: [ProductModel],
  providers: [ModelService, ModelFiles, ModelThread, FileMaker],
  shopApiExtensions: { schema: shopSchema, resolvers },
  adminApiExtensions: {
    schema: adminSchema,
    resolvers: [...resolvers, AdminModelsResolver, UploadResultResolver],
  },
})
export class ModelsPlugin {}
