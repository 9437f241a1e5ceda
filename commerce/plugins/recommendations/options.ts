import type { RecommendationOptions } from "./types";

let given: RecommendationOptions | undefined;

export function setOptions(options: RecommendationOptions): void {
  given = options;
}

/** @throws Error when the plugin was not initialised. */
export function recommendationOptions(): RecommendationOptions {
  if (!given) throw new Error("Use RecommendationsPlugin.init({ … }) in the configuration.");
  return given;
}
