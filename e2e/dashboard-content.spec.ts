import { expect, type Page } from "@playwright/test";
import { ko } from "../dashboard/extension/words/ko";
import { samples } from "../scripts/testing/samples";
import { goTo, signInAtDashboard } from "./fixtures/dashboard";
import { owner } from "./fixtures/merchant";
import { patience } from "./fixtures/patience";
import { samplePassword } from "./fixtures/staff";
import { test } from "./fixtures/test";

// The engine remembers the language of who signs in: journeys of one person share it.
test.use({ locale: "ko-KR" });

const merchant = { username: samples.people.merchant, password: samplePassword };
const textBlock = `1. ${ko["content.block.text"]}`;
const block = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const field = (page: Page, name: string) => page.getByRole("textbox", { name });

/** Opens the form of a new page and writes what each needs, in English. */
async function beginPage(page: Page, { name, slug }: { name: string; slug: string }) {
  await signInAtDashboard(page, merchant);
  await goTo(page, "마케팅", ko.content);
  await page.getByRole("link", { name: ko["content.kind.page"], exact: true }).click();
  await field(page, ko["content.name"]).fill(name);
  await page.getByRole("radio", { name: "English" }).check();
  await field(page, ko["content.title"]).fill(name);
  await field(page, ko["content.slug"]).fill(slug);
  await page.getByRole("combobox", { name: ko["content.block"] }).selectOption("text");
  await page.getByRole("button", { name: ko["content.addBlock"] }).click();
  await block(page, textBlock)
    .getByRole("textbox", { name: ko["content.text"] })
    .fill("Snow falls");
}

async function save(page: Page): Promise<string> {
  await page.getByRole("button", { name: ko.save, exact: true }).click();
  await expect(page).toHaveURL(/\/content\/\d+$/);
  await expect(page.getByText(ko["content.unsaved"])).toHaveCount(0);
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
    await page.getByRole("button", { name: ko.save, exact: true }).click();
    // A refusal stands at its field, and what was typed stays.
    await expect(page.getByText(ko["content.fault.SLUG_IS_ROUTE"])).toBeVisible();
    await field(page, ko["content.slug"]).fill(slug);
    id = await save(page);

    const draft = page.frameLocator("iframe");
    await expect(draft.getByRole("heading", { name: "Winter", exact: true })).toBeVisible();
    const reader = await context.newPage();
    expect((await reader.goto(`/en-us/pages/${slug}`))?.status()).toBe(404);

    await page.getByRole("button", { name: ko["content.publish"], exact: true }).click();
    await expect(
      page.getByText(ko["content.state.published"], { exact: true }).first(),
    ).toBeVisible();
    await expect.poll(async () => (await reader.goto(`/en-us/pages/${slug}`))?.status()).toBe(200);
    await expect(reader.getByText("Snow falls")).toBeVisible();

    await block(page, textBlock)
      .getByRole("textbox", { name: ko["content.text"] })
      .fill("Snow melts");
    await save(page);
    await expect(draft.getByText("Snow melts")).toBeVisible();
    await reader.reload();
    await expect(reader.getByText("Snow falls")).toBeVisible();
    await page.getByRole("button", { name: ko["content.publish"], exact: true }).click();
    await expect(async () => {
      await reader.reload();
      await expect(reader.getByText("Snow melts")).toBeVisible({ timeout: 500 * patience });
    }).toPass();
  } finally {
    await clear(id);
  }
});

test("a new page takes no words between its first save and its own address", async ({ page }) => {
  let id: string | undefined;
  let goOn = () => {};
  const shown = new Promise<void>((resolve) => (goOn = resolve));
  try {
    await beginPage(page, { name: "Autumn", slug: `autumn-${Date.now()}` });
    // Its choices are asked for again after a save.
    await page.getByRole("combobox", { name: ko["content.block"] }).selectOption("products");
    await page.getByRole("button", { name: ko["content.addBlock"] }).click();
    await page.getByRole("combobox", { name: ko["content.collection"] }).selectOption({ index: 1 });
    let isSaved = false;
    await page.route("**/admin-api**", async (route) => {
      if (isSaved) await shown;
      const isSave = route.request().postData()?.includes("saveContentPage");
      const response = await route.fetch();
      isSaved ||= Boolean(isSave);
      await route.fulfill({ response });
    });
    const text = block(page, textBlock).getByRole("textbox", { name: ko["content.text"] });
    await page.getByRole("button", { name: ko.save, exact: true }).click();
    await expect(page.getByText(ko["content.saved"])).toBeVisible();
    await expect(text).toBeDisabled();
    goOn();
    await expect(page).toHaveURL(/\/content\/\d+$/);
    id = page.url().split("/").at(-1);
    await text.fill("Mine");
    await save(page);
    expect((await read(await owner(), id ?? ""))?.document).toMatchObject({
      blocks: [{ text: { en: "Mine" } }, {}],
    });
  } finally {
    goOn();
    await page.unrouteAll({ behavior: "ignoreErrors" });
    await clear(id);
  }
});

test("two who write one page lose nothing, and who leaves is asked", async ({ page }) => {
  let id: string | undefined;
  try {
    await beginPage(page, { name: "Spring", slug: `spring-${Date.now()}` });
    id = await save(page);
    await block(page, textBlock).getByRole("textbox", { name: ko["content.text"] }).fill("Mine");

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
    await page.getByRole("button", { name: ko.save, exact: true }).click();
    const told = page.getByRole("alert").filter({ hasText: "작성한 글은 그대로 있습니다." });
    await expect(told).toBeVisible();
    await told.getByRole("button", { name: ko["content.putTogether"] }).click();
    await expect(field(page, ko["content.title"]).first()).toHaveValue("Theirs");
    const text = block(page, textBlock).getByRole("textbox", { name: ko["content.text"] });
    await expect(text).toHaveValue("Mine");

    let asked = "";
    page.once("dialog", (dialog) => {
      asked = dialog.message();
      void dialog.dismiss();
    });
    await page.getByRole("link", { name: "프로모션" }).click();
    expect(asked).toBe(ko["content.leave"]);
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
