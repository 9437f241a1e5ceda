export { DisplaySettingsPanel } from "./display-settings";
export { EmptyRoom } from "./empty-room";
export { Wordmark } from "./wordmark";
