import { uiConfig } from "virtual:vendure-ui-config";

/** The shop's name. */
export const { brand } = uiConfig;
