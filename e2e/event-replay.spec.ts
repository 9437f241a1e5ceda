import { expect, type Page } from "@playwright/test";
import { samples } from "../scripts/testing/samples";
import { messagesIn } from "./fixtures/messages";
import { test } from "./fixtures/test";

const t = messagesIn("ko-kr");

/** Opens a page whose scripts are still on their way, as on a slow line, until they are let in. */
async function openWithoutScripts(page: Page, path: string): Promise<() => void> {
  let letIn = () => {};
  const allowed = new Promise<void>((resolve) => {
    letIn = resolve;
  });
  await page.route("**/_next/static/chunks/**.js", async (route) => {
    await allowed;
    await route.continue();
  });
  await page.goto(path, { waitUntil: "commit" });
  await expect(page.getByRole("contentinfo")).toBeAttached();
  return letIn;
}

test("what is put in the cart before the page is alive is in the cart, once", async ({ page }) => {
  const letIn = await openWithoutScripts(page, `/ko-kr/products/${samples.product.slug}`);
  const add = page.getByRole("button", { name: t("cart.add") });
  await add.click();
  await add.click();
  letIn();
  await expect(page.getByRole("dialog", { name: t("cart.added") })).toBeVisible();
  await expect(
    page.getByRole("banner").getByRole("link", { name: t("cartLink.label", { count: 1 }) }),
  ).toBeAttached();
});

test("a finish chosen before the page is alive is the one that is sold", async ({ page }) => {
  const letIn = await openWithoutScripts(page, `/ko-kr/products/${samples.product.slug}`);
  const radio = page.getByRole("main").getByRole("radio").nth(1);
  await radio.focus();
  await page.keyboard.press("Space");
  letIn();
  await expect(page).toHaveURL(/\?variant=/);
  await expect(radio).toBeChecked();
});

test("an order chosen before the page is alive is the order of the list", async ({ page }) => {
  const letIn = await openWithoutScripts(page, `/ko-kr/collections/${samples.collection.slug}`);
  const sort = page.getByRole("combobox", { name: t("listing.sort") });
  await sort.selectOption("price-asc");
  letIn();
  await expect(page).toHaveURL(/sort=price-asc/);
  await expect(sort).toHaveValue("price-asc");
});

test("what is shown once the page is alive has all that was chosen before", async ({ page }) => {
  // The moment between React and the first look again lasts until the end of the test.
  await page.addInitScript(() => {
    const wait = window.setTimeout;
    const held: unknown[] = [];
    const hold = (run: TimerHandler, ms?: number, ...rest: unknown[]) =>
      ms === 50 ? held.push(run) : wait(run, ms, ...rest);
    Object.assign(window, { setTimeout: hold, held });
  });
  const letIn = await openWithoutScripts(page, `/ko-kr/collections/${samples.collection.slug}`);
  await page
    .getByRole("button", { name: t("listing.filter") })
    .first()
    .click();
  const form = page.getByRole("form", { name: t("listing.filter") });
  const price = form.getByRole("group", { name: t("listing.limits.price"), exact: true });
  await price.getByRole("radio").nth(1).check();
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { held: [] }).held.length))
    .toBeGreaterThan(0);
  letIn();
  await expect
    .poll(() => form.evaluate((at) => Object.keys(at).some((key) => key.startsWith("__reactP"))))
    .toBe(true);
  await form.getByRole("button", { name: t("listing.show") }).click();
  await expect(page).toHaveURL(/price=-\d/);
});

test("a photo given before the page is alive is taken", async ({ page }) => {
  const letIn = await openWithoutScripts(page, `/ko-kr/products/${samples.model.slug}/photo`);
  await page
    .getByLabel(t("photoPlacement.choose.file"))
    .setInputFiles({ name: "a.jpg", mimeType: "image/jpeg", buffer: Buffer.from("no photo") });
  letIn();
  await expect(page.getByText(t("photoPlacement.choose.trouble.unreadable"))).toBeVisible();
});

test("what is typed before the page is alive is what is searched for", async ({ page }) => {
  const letIn = await openWithoutScripts(page, "/ko-kr/search");
  const field = page.getByRole("combobox", { name: t("search.label") });
  await field.fill("의자");
  letIn();
  await expect(page.getByRole("option").first()).toBeVisible();
  await expect(field).toHaveValue("의자");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`\\?q=${encodeURIComponent("의자")}$`));
});

test("a form sent before the page is alive is answered, and is never in an address", async ({
  page,
}) => {
  const letIn = await openWithoutScripts(page, "/ko-kr/orders");
  const form = page.getByRole("form", { name: t("tracking.title") });
  await form.getByLabel(t("tracking.code")).fill("ABCDEFGHJKLMNPQR");
  await form.getByLabel(t("tracking.email")).fill("nobody@example.com");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/orders$/);
  letIn();
  await expect(form.getByRole("alert")).toBeVisible();
  await expect(page).toHaveURL(/\/orders$/);
});

test("a form sent while the page comes alive on a slow phone is answered", async ({
  page,
  context,
}) => {
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 20 });
  await page.addInitScript(sendOnceReactKnowsTheForm);
  await page.goto("/ko-kr/orders");
  const form = page.getByRole("form", { name: t("tracking.title") });
  await expect(form.getByLabel(t("tracking.code"))).toHaveAttribute("aria-invalid", "true");
});

/** Sends the form in the first pause in which React has begun, but perhaps not ended, with it. */
function sendOnceReactKnowsTheForm() {
  const pauses = new MessageChannel();
  pauses.port1.onmessage = () => {
    const form = document.querySelector<HTMLFormElement>("main form");
    const isKnown = form && Object.keys(form).some((key) => key.startsWith("__reactProps"));
    if (isKnown) form.requestSubmit();
    else setTimeout(() => pauses.port2.postMessage(undefined));
  };
  pauses.port2.postMessage(undefined);
}
