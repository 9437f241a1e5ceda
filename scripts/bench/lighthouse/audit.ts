import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { root } from "../../run/build";
import { chromiumPath, findChromium } from "../../testing/find-chromium";

/** The last major version that runs on Node 20; pinned, so that scores of two days compare. */
const version = "12.8.2";
const folder = path.join(root, "node_modules/.cache/maru-lighthouse");

/** What one run of Lighthouse says of a page on a slow telephone. */
export interface Audit {
  /** Of 100. */
  performance: number;
  accessibility: number;
  "best-practices": number;
  seo: number;
  /** Largest contentful paint, simulated, in milliseconds. */
  lcp: number;
  /** Total blocking time, simulated, in milliseconds. */
  tbt: number;
}

interface Result {
  categories: Record<string, { score: number | null }>;
  audits: Record<string, { numericValue?: number }>;
}

/** Puts Lighthouse into the cache the first time: it is 190 MB, and no part of an install. */
export function installLighthouse(): void {
  if (existsSync(path.join(folder, "node_modules/lighthouse/package.json"))) return;
  mkdirSync(folder, { recursive: true });
  execFileSync("npm", ["install", "--prefix", folder, "--no-save", `lighthouse@${version}`], {
    stdio: "ignore",
  });
}

/**
 * Audits a page as a mid-range telephone with slow 4G meets it (Lighthouse's default "mobile").
 * @param cookie of a visitor who has a cart, say
 * @throws Error when Lighthouse fails, or the page has no score
 */
export function audit(url: string, cookie?: string): Audit {
  const out = path.join(folder, `${process.pid}.json`);
  const { args = [] } = findChromium();
  const headers = cookie ? ["--extra-headers", JSON.stringify({ Cookie: cookie })] : [];
  execFileSync(
    process.execPath,
    [
      path.join(folder, "node_modules/lighthouse/cli/index.js"),
      url,
      "--quiet",
      "--no-enable-error-reporting",
      "--output=json",
      `--output-path=${out}`,
      `--chrome-flags=${["--headless=new", ...args].join(" ")}`,
      ...headers,
    ],
    {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, CHROME_PATH: chromiumPath() },
    },
  );
  const { categories, audits } = JSON.parse(readFileSync(out, "utf8")) as Result;
  rmSync(out);
  const score = (name: string) => {
    const value = categories[name]?.score;
    if (value === null || value === undefined) throw new Error(`${url} has no score of ${name}.`);
    return Math.round(value * 100);
  };
  const milliseconds = (name: string) => Math.round(audits[name]?.numericValue ?? Number.NaN);
  return {
    performance: score("performance"),
    accessibility: score("accessibility"),
    "best-practices": score("best-practices"),
    seo: score("seo"),
    lcp: milliseconds("largest-contentful-paint"),
    tbt: milliseconds("total-blocking-time"),
  };
}
