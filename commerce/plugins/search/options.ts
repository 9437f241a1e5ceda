import type { SearchOptions } from "./types";

let given: SearchOptions | undefined;

export function setSearchOptions(options: SearchOptions): void {
  given = options;
}

/** @throws Error when the plugin was not initialised. */
export function searchOptions(): SearchOptions {
  if (!given) throw new Error("Use SearchPlugin.init({ … }) in the engine's configuration.");
  return given;
}
