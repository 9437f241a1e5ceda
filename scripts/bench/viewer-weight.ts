import { brotliCompressSync } from "node:zlib";
import { chromium } from "@playwright/test";
import type {} from "../../components/viewer/stage/expose-viewer";
import ko from "../../messages/ko.json";
import { webglBrowser } from "../testing/webgl-browser";

/** Bytes of script, after brotli, that a press of "View in 3D" loads on a product's page, in Korean. */
export async function weighViewer(page: string): Promise<number> {
  const browser = await chromium.launch(webglBrowser());
  try {
    const tab = await browser.newPage();
    await tab.goto(page);
    // The page asks for its own scripts after its first paint: these are not the viewer's.
    await tab.waitForFunction(() => document.querySelector("head > script[src][async]"));
    await tab.waitForLoadState("networkidle");
    const scripts: Promise<number>[] = [];
    tab.on("response", (response) => {
      if (response.request().resourceType() === "script")
        scripts.push(response.body().then((body) => brotliCompressSync(body).length));
    });
    await tab.getByRole("button", { name: ko.viewer.open }).click();
    await tab.waitForFunction(() => window.__viewer?.finish);
    return (await Promise.all(scripts)).reduce((sum, bytes) => sum + bytes, 0);
  } finally {
    await browser.close();
  }
}
