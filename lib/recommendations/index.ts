export { type Claim, inAgreement } from "./agreement";
