import { chromium } from "@playwright/test";
import type { Board, Pickup } from "../../../lib/staff/types";
import { findChromium } from "../../testing/find-chromium";
import { samples } from "../../testing/samples";

const count = 500;
/** A frame at 60 a second, and some for the clock's own coarseness (ms). */
const frameMs = 17.5;

/**
 * A queue of 500 on a phone's screen. It says how many frames come in time while it is scrolled,
 * and how long filtering takes. The rows are copies of one: what is measured is the page.
 */
export async function measureQueue(url: string, sample: Pickup): Promise<string> {
  const browser = await chromium.launch(findChromium());
  const page = await browser.newPage({ viewport: { width: 360, height: 780 } });
  // tsx names functions by a helper that the page has not.
  await page.addInitScript("globalThis.__name = (named) => named");
  const states = ["placed", "picking", "ready", "arrived"] as const;
  const pickups = Array.from({ length: count }, (_, i) => ({
    ...sample,
    id: String(1_000_000 + i),
    state: states[i % states.length] ?? "placed",
    collectorName: `Collector ${i}`,
    holdUntil: sample.slotEnd,
  }));
  await page.route("**/api/staff/board**", (route) =>
    route.fulfill({
      json: { cursor: 1, now: new Date().toISOString(), pickups } satisfies Board,
    }),
  );
  await page.goto(`${url}/staff/en`);
  await page.locator("[name=email]").fill(samples.people.associate);
  await page.locator("[name=password]").fill("maru-sample-2026");
  await page.locator("form button[type=submit]").click();
  await page.locator("main ul a").first().waitFor();
  const scroll = await page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const gaps: number[] = [];
        let last = performance.now();
        const step = (now: number) => {
          gaps.push(now - last);
          last = now;
          window.scrollBy(0, 40);
          if (gaps.length < 240) requestAnimationFrame(step);
          else resolve(gaps.slice(5));
        };
        requestAnimationFrame(step);
      }),
  );
  const filter = await page.evaluate(async () => {
    const times: number[] = [];
    for (const radio of document.querySelectorAll<HTMLInputElement>("fieldset input[type=radio]")) {
      const began = performance.now();
      radio.click();
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      times.push(performance.now() - began);
    }
    return times;
  });
  const rows = await page.locator("main ul > li").count();
  await browser.close();
  const inTime = scroll.filter((gap) => gap <= frameMs).length / scroll.length;
  const slowest = Math.max(...filter).toFixed(1);
  return `${count} orders, ${rows} drawn: ${(inTime * 100).toFixed(1)} % of ${scroll.length} frames in time while scrolling, slowest filter ${slowest} ms`;
}
