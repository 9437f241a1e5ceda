export { ViewerPanel } from "./viewer-panel";
