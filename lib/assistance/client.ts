export { assistanceOptions, sendDrop, sendEnd, sendStart } from "./requests";
