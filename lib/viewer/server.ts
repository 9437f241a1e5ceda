export { getModels } from "./get-models";
