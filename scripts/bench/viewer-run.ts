import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { type Browser, chromium, type Page } from "@playwright/test";
import type {} from "../../components/viewer/stage/expose-viewer";
import ko from "../../messages/ko.json";
import { root } from "../run/build";
import { samples } from "../testing/samples";
import { webglBrowser } from "../testing/webgl-browser";

export interface ViewerFigures {
  /** Loaded for the viewer alone, after brotli. */
  scriptBytes: number;
  /** From the press, or from the element, to the first picture; script and model included. */
  firstFrameMs: number;
  framesPerSecond: number;
  /** Median time between two drawn frames while the product turns. */
  frameMs: number;
}

const slug = samples.product.slug;
const pixels = 384;
const turningMs = 4000;

declare global {
  interface Window {
    __draws?: { first: number | null; times: number[] };
  }
}

/** Runs in the page before anything else: notes each animation frame in which WebGL draws. */
function watchDraws() {
  const draws: { first: number | null; times: number[] } = { first: null, times: [] };
  window.__draws = draws;
  let drew = false;
  const own = WebGL2RenderingContext.prototype.drawElements;
  WebGL2RenderingContext.prototype.drawElements = function (...call) {
    drew = true;
    return own.apply(this, call);
  };
  const tick = () => {
    if (drew) draws.times.push(performance.now());
    drew = false;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
}

async function onPage<T>(work: (page: Page, scripts: Promise<number>[]) => Promise<T>): Promise<T> {
  const browser: Browser = await chromium.launch(webglBrowser());
  try {
    const page = await browser.newPage({ viewport: { width: 424, height: 800 } });
    // tsx names the functions it compiles by a helper that the page does not have.
    await page.addInitScript("globalThis.__name = (named) => named");
    await page.addInitScript(watchDraws);
    const scripts: Promise<number>[] = [];
    page.on("response", (response) => {
      if (response.request().resourceType() === "script")
        scripts.push(response.body().then((body) => brotliCompressSync(body).length));
    });
    return await work(page, scripts);
  } finally {
    await browser.close();
  }
}

async function figures(
  page: Page,
  scripts: Promise<number>[],
  firstFrameMs: number,
): Promise<ViewerFigures> {
  const times = await page.evaluate(() => window.__draws?.times ?? []);
  const gaps = times.slice(1).map((time, i) => time - (times[i] ?? time));
  gaps.sort((a, b) => a - b);
  return {
    scriptBytes: (await Promise.all(scripts)).reduce((sum, bytes) => sum + bytes, 0),
    firstFrameMs,
    framesPerSecond: (times.length * 1000) / turningMs,
    frameMs: gaps[Math.floor(gaps.length / 2)] ?? Number.NaN,
  };
}

/** Our viewer on its product page, opened by a press. */
export function measureOurs(shop: string): Promise<ViewerFigures> {
  return onPage(async (page, scripts) => {
    await page.goto(`${shop}/ko-kr/products/${slug}`, { waitUntil: "networkidle" });
    scripts.length = 0;
    const button = page.getByRole("button", { name: ko.viewer.open });
    await button.waitFor();
    const began = performance.now();
    await button.click();
    await page.waitForFunction(() => window.__viewer?.finish);
    const firstFrameMs = performance.now() - began;
    const surface = page.getByRole("application");
    await surface.focus();
    await page.evaluate(
      async ({ turningMs }) => {
        if (window.__draws) window.__draws.times = [];
        const target = document.activeElement;
        const end = performance.now() + turningMs;
        while (performance.now() < end) {
          target?.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
      },
      { turningMs },
    );
    return figures(page, scripts, firstFrameMs);
  });
}

const peerPage = `<!doctype html><meta charset="utf-8"><body style="margin:20px">
<model-viewer id="v" style="width:${pixels}px;height:${pixels}px;background:#eee7dc" camera-controls
  interaction-prompt="none" tone-mapping="neutral" shadow-intensity="1"></model-viewer>`;

const served: Record<string, [file: string, type: string]> = {
  "/model-viewer.js": [
    "node_modules/@google/model-viewer/dist/model-viewer.min.js",
    "text/javascript",
  ],
  "/meshopt.js": ["node_modules/meshoptimizer/meshopt_decoder.cjs", "text/javascript"],
  "/hero.glb": [`public/demo/models/${slug}/hero.glb`, "model/gltf-binary"],
};

/** @google/model-viewer with the same file at the same size, as its documentation sets it up. */
export async function measurePeer(): Promise<ViewerFigures> {
  const server = createServer(({ url = "/" }, response) => {
    const found = served[url];
    response.setHeader("content-type", found?.[1] ?? "text/html");
    response.end(found ? readFileSync(path.join(root, found[0])) : peerPage);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo;
  try {
    return await onPage(async (page, scripts) => {
      await page.goto(`http://127.0.0.1:${port}/`);
      const began = performance.now();
      await page.evaluate(async () => {
        Object.assign(window, { ModelViewerElement: { meshoptDecoderLocation: "/meshopt.js" } });
        // Not resolved by the compiler: it is served beside the page.
        const address = "/model-viewer.js";
        await import(address);
        const element = document.getElementById("v");
        await new Promise((resolve) => {
          element?.addEventListener("load", resolve, { once: true });
          element?.setAttribute("src", "/hero.glb");
        });
        const drawn = window.__draws;
        while (drawn && drawn.times.length === 0)
          await new Promise((resolve) => requestAnimationFrame(resolve));
      });
      const firstFrameMs = performance.now() - began;
      await page.evaluate(
        async ({ turningMs }) => {
          if (window.__draws) window.__draws.times = [];
          const element = document.getElementById("v");
          const end = performance.now() + turningMs;
          for (let turn = 0; performance.now() < end; turn += 15) {
            element?.setAttribute("camera-orbit", `${turn}deg 75deg 105%`);
            await new Promise((resolve) => requestAnimationFrame(resolve));
          }
        },
        { turningMs },
      );
      return figures(page, scripts, firstFrameMs);
    });
  } finally {
    server.close();
  }
}
