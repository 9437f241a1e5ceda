export { Carousels } from "./carousels";
