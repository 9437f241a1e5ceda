export { useChooseStore } from "./use-choose-store";
export { useMyStore } from "./use-my-store";
export { toldIn } from "./wishes-fields";
