export { chooseModel } from "./choose-model";
export { readLength } from "./fit";
export type { Model, ProductModels, ShownModel } from "./types";
