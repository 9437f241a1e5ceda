export { getAccount } from "./account";
