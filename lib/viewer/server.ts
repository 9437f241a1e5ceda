export { chooseGlbFinish, chooseUsdzFinish } from "./choose-finish";
export { findArFile } from "./find-ar-file";
export { getModels } from "./get-models";
