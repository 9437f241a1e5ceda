export { sendForget } from "./requests";
