export { toldIn } from "./service-request-fields";
export { useChooseStore } from "./use-choose-store";
export { useMyStore } from "./use-my-store";
