export { deleteAccount } from "./delete-account";
export { exportAll } from "./export-all";
export { forgetEvents } from "./forget-events";
export { getKept } from "./get-kept";
