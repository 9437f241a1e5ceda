import { existsSync } from "node:fs";
import { chromium, type LaunchOptions } from "@playwright/test";

// Debian's browser without windows: a page costs it less than half the processor's time.
const shell = "/usr/bin/chromium-headless-shell";

const usual = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

// Without these a browser on a closed network waits for hosts that it cannot reach.
const quiet = [
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const first = (paths: (string | undefined)[]) =>
  paths.find((path): path is string => Boolean(path) && existsSync(path ?? ""));

/** Whether there is a browser of the light kind, or one that someone chose. */
export const hasLightChromium = () =>
  Boolean(first([process.env.CHROMIUM_PATH, chromium.executablePath(), shell]));

/** The path of a browser to test with: Playwright's own, else one of the system; or undefined. */
export const chromiumPath = () =>
  first([process.env.CHROMIUM_PATH, chromium.executablePath(), shell, ...usual]);

/**
 * How to launch the browser that the tests use.
 * @throws Error that says how to get one
 */
export function findChromium(): LaunchOptions {
  const executablePath = chromiumPath();
  if (!executablePath)
    throw new Error(
      "No browser to test with. Run `npx playwright install chromium`, install your system's Chromium, or set CHROMIUM_PATH.",
    );
  const asRoot = process.getuid?.() === 0;
  const args = asRoot ? ["--no-sandbox", ...quiet] : quiet;
  // Playwright's own is not named: without a window, Playwright takes the light one beside it.
  const own = executablePath === chromium.executablePath() && !process.env.CHROMIUM_PATH;
  return own ? { args } : { executablePath, args };
}
