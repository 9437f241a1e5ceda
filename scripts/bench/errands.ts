import { chromium } from "@playwright/test";
import { machine } from "../../commerce/bench/machine";
import { newCaller } from "../../e2e/fixtures/caller";
import { patience } from "../../e2e/fixtures/patience";
import { findChromium } from "../testing/find-chromium";
import { buying } from "./errands/buying";
import { looking } from "./errands/looking";
import { type Errand, locale, shopFloor } from "./errands/shop-floor";

/**
 * `npm run bench:errands`: thirty errands of a new shopper, each in a browser that has never been
 * here. It counts presses and fields, and the seconds that a hand without pauses takes. The shop runs
 * already, at `E2E_PORT`, its engine at `E2E_ENGINE` (as for journeys).
 */
async function main(): Promise<void> {
  const baseURL = `http://127.0.0.1:${process.env.E2E_PORT ?? 3000}`;
  const browser = await chromium.launch(findChromium());
  const failed: string[] = [];
  console.log(`${machine()}; ${locale}, a phone of 390 × 844\n`);
  console.log("| | errand | presses | fields | s |\n| --- | --- | --- | --- | --- |");
  for (const errand of [...looking, ...buying]) {
    const context = await browser.newContext({
      ...{ baseURL, locale: "en-US", hasTouch: true, isMobile: true },
      viewport: { width: 390, height: 844 },
      extraHTTPHeaders: newCaller(),
    });
    context.setDefaultTimeout(10_000 * patience);
    try {
      console.log(await played(errand, shopFloor(await context.newPage()), baseURL));
    } catch (error) {
      failed.push(`${errand.kind}: ${errand.wants}\n${String(error).slice(0, 600)}`);
    }
    await context.close();
  }
  await browser.close();
  if (failed.length > 0) throw new Error(`Not done:\n${failed.join("\n\n")}`);
}

async function played(errand: Errand, floor: ReturnType<typeof shopFloor>, baseURL: string) {
  const known = (await errand.before?.(floor, baseURL)) ?? "";
  floor.hand.presses = 0;
  floor.hand.fields = 0;
  const began = Date.now();
  await errand.play(floor, known);
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  const { presses, fields } = floor.hand;
  return `| ${errand.kind} | ${errand.wants} | ${presses} | ${fields} | ${seconds} |`;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
