import type { LaunchOptions } from "@playwright/test";
import { findChromium } from "./find-chromium";

/** A browser that draws WebGL on the processor, which Chromium does only when told to. */
export function webglBrowser(): LaunchOptions {
  const own = findChromium();
  return { ...own, args: [...(own.args ?? []), "--enable-unsafe-swiftshader"] };
}
