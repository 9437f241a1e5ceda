export { pickupRefusalFragment } from "./queries";
export { refusalOf } from "./refusal";
