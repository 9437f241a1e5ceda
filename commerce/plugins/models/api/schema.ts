import gql from "graphql-tag";
import { grounds } from "../../../../contracts/models";

const model = `
  "What a product stands or hangs on."
  enum ModelGround { ${grounds.join(" ")} }
  "A model to turn and to see at home, that was uploaded for a product or one of its sizes."
  type ProductModel {
    id: ID!
    "The option code of the size that it has; null where all variants share it."
    size: String
    ground: ModelGround!
    "The option group whose codes are its glTF variants; null for a model of one finish."
    option: String
    "Those option codes."
    finishes: [String!]!
    "In millimetres, as height and depth."
    width: Int!
    height: Int!
    depth: Int!
    triangles: Int!
    "The address of its GLB. Another file has another address."
    source: String!
    "The SHA-256 of its bytes."
    hash: String!
    fileSize: Int!
    "Whether viewers read it that know neither compression nor WebP."
    isPlain: Boolean!
    "For a viewer on a page, lighter than the upload; null where that is light, or until it is made."
    hero: ProductModelFile
    "For several at once, lighter still."
    lod: ProductModelFile
    "A GLB that phones' own viewers read; null until it is made."
    ar: ProductModelFile
    "For Apple's Quick Look, with the materials of all finishes; null until it is made."
    usdz: ProductModelFile
  }
  "A file that was made of an upload."
  type ProductModelFile {
    source: String!
    "In bytes."
    fileSize: Int!
  }
  extend type Product {
    "Models that were uploaded; those of a storefront's own files are not among them."
    models: [ProductModel!]!
  }
`;

export const shopSchema = gql(model);

export const adminSchema = gql`
  ${model}
  "What speaks against a file."
  type ModelFault {
    "Such as no-glb, invalid, wrong-unit, wrong-size, off-centre or too-many-triangles."
    code: String!
    "What it is and what helps, in English."
    text: String!
  }
  "The file is not kept, and what the product had stays."
  type ModelRefusedError implements ErrorResult {
    errorCode: ErrorCode!
    message: String!
    faults: [ModelFault!]!
  }
  union UploadProductModelResult = ProductModel | ModelRefusedError
  input UploadProductModelInput {
    productId: ID!
    "A GLB in metres, Y up, its front to +Z, standing on the origin."
    file: Upload!
    "The option code of the size that it has, where sizes have models of their own."
    size: String
    ground: ModelGround = floor
  }
  extend type Mutation {
    "Gives a product a model, in place of the one that it had for the size."
    uploadProductModel(input: UploadProductModelInput!): UploadProductModelResult!
    removeProductModel(id: ID!): DeletionResponse!
  }
`;
