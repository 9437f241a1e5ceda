export { DisplaySettingsPanel, Switch } from "./display-settings";
export { Wordmark } from "./wordmark";
