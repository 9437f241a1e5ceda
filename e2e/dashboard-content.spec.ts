import { expect, type Page } from "@playwright/test";
import { goTo, signInAtDashboard } from "./fixtures/dashboard";
import { owner } from "./fixtures/merchant";
import { samplePassword } from "./fixtures/staff";
import { test } from "./fixtures/test";

test.use({ locale: "en-US" });

const merchant = { username: "merchant@example.com", password: samplePassword };
const block = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const field = (page: Page, name: string) => page.getByRole("textbox", { name });

/** Opens the form of a new page and writes what each needs, in English. */
async function beginPage(page: Page, { name, slug }: { name: string; slug: string }) {
  await signInAtDashboard(page, merchant);
  await goTo(page, "Marketing", "Pages and menus");
  await page.getByRole("link", { name: "Page", exact: true }).click();
  await field(page, "What you call it").fill(name);
  await page.getByRole("radio", { name: "English" }).check();
  await field(page, "Title").fill(name);
  await field(page, "Last part of the address").fill(slug);
  await page.getByRole("combobox", { name: "Block" }).selectOption("text");
  await page.getByRole("button", { name: "Add block" }).click();
  await block(page, "1. Text").getByRole("textbox", { name: "Text" }).fill("Snow falls");
}

async function save(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page).toHaveURL(/\/content\/\d+$/);
  await expect(page.getByText("Not saved yet")).toHaveCount(0);
  return page.url().split("/").at(-1) ?? "";
}

interface Current {
  contentPage: { revision: number; state: string; document: Record<string, unknown> } | null;
}

/** A page as another of the shop's people reads it. */
async function read(ask: Awaited<ReturnType<typeof owner>>, id: string) {
  const { contentPage } = await ask<Current>(
    "query ($id: ID!) { contentPage(id: $id) { revision state document } }",
    { id },
  );
  return contentPage;
}

/** Nothing that a journey wrote stays on the shop. */
async function clear(id: string | undefined): Promise<void> {
  const ask = await owner();
  const page = id && (await read(ask, id));
  if (!page) return;
  let { revision } = page;
  if (page.state !== "draft") {
    const { done } = await ask<{ done: { revision: number } }>(
      `mutation ($id: ID!, $revision: Int!) { done: withdrawContentPage(id: $id, revision: $revision) {
        ... on ContentPage { revision } } }`,
      { id, revision },
    );
    revision = done.revision;
  }
  await ask(
    `mutation ($id: ID!, $revision: Int!) { deleteContentPage(id: $id, revision: $revision) { __typename } }`,
    { id, revision },
  );
}

test("a merchant writes a page with its draft beside it, and readers find it", async ({
  page,
  context,
}) => {
  let id: string | undefined;
  const slug = `snow-${Date.now()}`;
  try {
    await beginPage(page, { name: "Winter", slug: "cart" });
    await page.getByRole("button", { name: "Save", exact: true }).click();
    // A refusal stands at its field, and what was typed stays.
    await expect(page.getByText("This address is a page of the shop itself.")).toBeVisible();
    await field(page, "Last part of the address").fill(slug);
    id = await save(page);

    const draft = page.frameLocator("iframe");
    await expect(draft.getByRole("heading", { name: "Winter", exact: true })).toBeVisible();
    const reader = await context.newPage();
    expect((await reader.goto(`/en-us/pages/${slug}`))?.status()).toBe(404);

    await page.getByRole("button", { name: "Publish" }).click();
    await expect(page.getByText("Published", { exact: true }).first()).toBeVisible();
    await expect
      .poll(async () => (await reader.goto(`/en-us/pages/${slug}`))?.status(), { timeout: 10_000 })
      .toBe(200);
    await expect(reader.getByText("Snow falls")).toBeVisible();

    await block(page, "1. Text").getByRole("textbox", { name: "Text" }).fill("Snow melts");
    await save(page);
    await expect(draft.getByText("Snow melts")).toBeVisible();
    await reader.reload();
    await expect(reader.getByText("Snow falls")).toBeVisible();
    await page.getByRole("button", { name: "Publish" }).click();
    await expect(async () => {
      await reader.reload();
      await expect(reader.getByText("Snow melts")).toBeVisible({ timeout: 500 });
    }).toPass();
  } finally {
    await clear(id);
  }
});

test("two who write one page lose nothing, and who leaves is asked", async ({ page }) => {
  let id: string | undefined;
  try {
    await beginPage(page, { name: "Spring", slug: `spring-${Date.now()}` });
    id = await save(page);
    await block(page, "1. Text").getByRole("textbox", { name: "Text" }).fill("Mine");

    const other = await owner();
    const seen = await read(other, id);
    await other(
      `mutation ($input: SaveContentInput!) { saveContentPage(input: $input) { __typename } }`,
      {
        input: {
          id,
          revision: seen?.revision,
          document: { ...seen?.document, title: { en: "Theirs" } },
        },
      },
    );
    await page.getByRole("button", { name: "Save", exact: true }).click();
    const told = page.getByRole("alert").filter({ hasText: "Your words are still here." });
    await expect(told).toBeVisible();
    await told.getByRole("button", { name: "Put both together" }).click();
    await expect(field(page, "Title").first()).toHaveValue("Theirs");
    const text = block(page, "1. Text").getByRole("textbox", { name: "Text" });
    await expect(text).toHaveValue("Mine");

    let asked = "";
    page.once("dialog", (dialog) => {
      asked = dialog.message();
      void dialog.dismiss();
    });
    await page.getByRole("link", { name: "Promotions" }).click();
    expect(asked).toContain("not saved");
    await expect(text).toHaveValue("Mine");
    await save(page);
    expect((await read(other, id))?.document).toMatchObject({
      title: { en: "Theirs" },
      blocks: [{ text: { en: "Mine" } }],
    });
  } finally {
    await clear(id);
  }
});
