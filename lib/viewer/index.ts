export { chooseModel } from "./choose-model";
export type { Model, ProductModels, ShownModel } from "./types";
