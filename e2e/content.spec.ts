import { expect } from "@playwright/test";
import { askEngine } from "./fixtures/engine";
import { owner } from "./fixtures/merchant";
import { messagesIn } from "./fixtures/messages";
import { patience } from "./fixtures/patience";
import { test } from "./fixtures/test";

interface Step {
  id: string;
  revision: number;
}

type Ask = Awaited<ReturnType<typeof owner>>;

const result = `{ ... on ContentPage { id revision previews { locale url } }
  ... on ContentRefusedError { faults { code path } } }`;

async function save(ask: Ask, document: object, page?: Step) {
  const { saveContentPage } = await ask<{
    saveContentPage: Step & { previews: { locale: string; url: string }[] };
  }>(`mutation ($input: SaveContentInput!) { saveContentPage(input: $input) ${result} }`, {
    input: { document, ...page },
  });
  expect(saveContentPage).toHaveProperty("id");
  return saveContentPage;
}

async function act(ask: Ask, verb: "publish" | "undo" | "withdraw", { id, revision }: Step) {
  const answer = await ask<Record<string, Step>>(
    `mutation ($id: ID!, $revision: Int!) { ${verb}ContentPage(id: $id, revision: $revision) ${result} }`,
    { id, revision },
  );
  const page = answer[`${verb}ContentPage`];
  if (!page?.id) throw new Error(JSON.stringify(answer));
  return page;
}

interface Sold {
  products: { items: { variants: { sku: string }[] }[] };
}

/** The number of something that Korea has. */
async function soldSku(): Promise<string> {
  const { products } = await askEngine<Sold>(
    "ko-kr",
    "{ products(options: { take: 1 }) { items { variants { sku } } } }",
  );
  const sku = products.items[0]?.variants[0]?.sku;
  if (!sku) throw new Error("Korea has no product.");
  return sku;
}

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

const both = (en: string, ko: string) => ({ en, ko });

test("a merchant publishes a page, renames it and takes it back", async ({ page }) => {
  const ask = await owner();
  const sku = await soldSku();
  const slug = `winter-${Date.now()}`;
  const document = {
    kind: "page",
    name: "Winter",
    title: both("Winter at home", "겨울"),
    slug: both(slug, `${slug}-겨울`),
    // Longer than any page is kept.
    until: inDays(60),
    blocks: [
      { type: "hero", title: both("Winter at home", "집에서 보내는 겨울") },
      {
        type: "text",
        text: both("Read [our stores](/stores) & <b>more</b>", "[매장](/stores) <b>안내</b>"),
      },
      { type: "products", title: both("Warm light", "따뜻한 빛"), skus: [sku] },
      { type: "products", title: both("New", "새로 온 것"), rule: { sort: "newest" } },
      { type: "faq", items: [{ question: both("When?", "언제?"), answer: both("Now.", "지금.") }] },
    ],
  };
  const draft = await save(ask, document);
  const preview = draft.previews.find(({ locale }) => locale === "ko-kr")?.url ?? "";
  const { pathname, search } = new URL(preview);
  const shown = await page.goto(pathname + search);
  expect(shown?.headers()["cache-control"]).toContain("no-store");
  await expect(page.locator("meta[name=robots]").first()).toHaveAttribute("content", /noindex/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("집에서 보내는 겨울");
  expect((await page.goto(`/ko-kr/pages/${slug}-겨울`))?.status()).toBe(404);

  let step = await act(ask, "publish", draft);
  try {
    await expect(async () => {
      expect((await page.goto(`/ko-kr/pages/${slug}-겨울`))?.status()).toBe(200);
    }).toPass();
    const main = page.getByRole("main");
    await expect(main.getByRole("link", { name: "매장", exact: true })).toHaveAttribute(
      "href",
      "/ko-kr/stores",
    );
    // What looks like HTML is text.
    await expect(main.getByText("<b>안내</b>")).toBeVisible();
    const strip = (name: string) => main.getByRole("region", { name }).getByRole("article");
    await expect(strip("따뜻한 빛")).toHaveCount(1);
    expect(await strip("새로 온 것").count()).toBeGreaterThan(1);
    await main.getByText("언제?").click();
    await expect(main.getByText("지금.")).toBeVisible();
    // The address of another language leads to this one's.
    await page.goto(`/ko-kr/pages/${slug}`);
    await expect(page).toHaveURL(encodeURI(`/ko-kr/pages/${slug}-겨울`));

    step = await save(
      ask,
      { ...document, slug: both(`${slug}-new`, `${slug}-새`) },
      { id: step.id, revision: step.revision },
    );
    step = await act(ask, "publish", step);
    await expect(async () => {
      await page.goto(`/ko-kr/pages/${slug}-겨울`);
      expect(page.url()).toContain(encodeURI(`${slug}-새`));
    }).toPass();

    step = await act(ask, "undo", step);
    await expect(async () => {
      await page.goto(`/ko-kr/pages/${slug}-새`);
      expect(page.url()).toContain(encodeURI(`${slug}-겨울`));
    }).toPass();
  } finally {
    await act(ask, "withdraw", step);
  }
  await expect(async () => {
    expect((await page.goto(`/ko-kr/pages/${slug}-겨울`))?.status()).toBe(404);
  }).toPass();
});

interface Written {
  contentPages: (Step & { document: { blocks: object[] } })[];
}

test("the home page that the shop opens with is a merchant's to change, and to undo", async ({
  page,
}) => {
  const ask = await owner();
  const { contentPages } = await ask<Written>(
    "{ contentPages(kind: home) { id revision document } }",
  );
  const [home] = contentPages;
  if (!home) throw new Error("The shop has no home page.");
  const { id, revision, document } = home;
  const words = `Open on Friday ${Date.now()}`;
  const points = [{ title: { en: words, ar: words }, text: { en: "From nine", ar: "من التاسعة" } }];
  // Of one market, so that other journeys meet it nowhere.
  const block = { type: "points", markets: ["AE"], points };
  const blocks = [...document.blocks, block];
  let step = await act(ask, "publish", await save(ask, { ...document, blocks }, { id, revision }));
  const shown = page.getByRole("main").getByText(words);
  try {
    await expect(async () => {
      await page.goto("/en-ae");
      await expect(shown).toBeVisible({ timeout: 1_000 * patience });
    }).toPass();
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    // What is chosen for the visitor stands among what the merchant wrote, once.
    await expect(
      page.getByRole("region", { name: messagesIn("en-ae")("taste.title") }),
    ).toHaveCount(1);
  } finally {
    step = await act(ask, "undo", step);
    step = await act(ask, "undo", step);
  }
  await expect(async () => {
    await page.goto("/en-ae");
    await expect(shown).toHaveCount(0, { timeout: 1_000 * patience });
  }).toPass();
});

test("a merchant leads people on from the addresses of an old shop", async ({ page }) => {
  const ask = await owner();
  const id = Date.now();
  const old = (no: number) => `/product/${id}.html?no=${no}`;
  const gone = `/products/gone-${id}`;
  const redirects = [
    { old: old(1), to: "/stores" },
    { old: old(2), to: "/search?q=oak" },
    { old: gone, to: "/collections" },
  ];
  const blocks = [{ type: "redirects", redirects }];
  const ended = async (path: string, headers = {}) => {
    const response = await page.request.get(path, { maxRedirects: 0, headers });
    const { location = "" } = response.headers();
    return `${response.status()} ${location && new URL(location, "http://x").href.slice(8)}`;
  };
  expect(await ended(old(1))).toBe("404 ");
  const draft = await save(ask, { kind: "redirects", name: `Old shop ${id}`, blocks });
  const step = await act(ask, "publish", draft);
  try {
    const korean = { "accept-language": "ko" };
    await expect.poll(() => ended(old(1), korean)).toBe("308 /ko-kr/stores");
    // Each language reads them by itself.
    await expect.poll(() => ended(`/en-us${old(1)}`)).toBe("308 /en-us/stores");
    expect(await ended(`${old(2)}&from=mail`, korean)).toBe("308 /ko-kr/search?q=oak");
    expect(await ended(old(3))).toBe("404 ");
    await expect.poll(() => ended(`/ja-jp${gone}`)).toBe("308 /ja-jp/collections");
    // No cache keeps what merchants may take back.
    const answer = await page.request.get(`/en-us${old(1)}`, { maxRedirects: 0 });
    expect(answer.headers()["cache-control"]).toContain("no-store");
    await page.goto(`/en-us${gone}`);
    await expect(page).toHaveURL(/\/en-us\/collections$/);
  } finally {
    await act(ask, "withdraw", step);
  }
  await expect.poll(() => ended(`/en-us${old(1)}`)).toBe("404 ");
});

interface Facets {
  search: {
    facetValues: { count: number; facetValue: { code: string; facet: { code: string } } }[];
  };
  collections: { items: { slug: string }[] };
}

test("a quiz leads to what fits, also without scripts", async ({ browser }) => {
  const { search, collections } = await askEngine<Facets>(
    "en-us",
    `{ search(input: { take: 1 }) { facetValues { count facetValue { code facet { code } } } }
      collections(options: { take: 1, topLevelOnly: true }) { items { slug } } }`,
  );
  const [one = "", two = ""] = search.facetValues.map(
    ({ facetValue: { code, facet } }) => `${facet.code}.${code}`,
  );
  const collection = collections.items[0]?.slug ?? "";
  const ask = await owner();
  const slug = `quiz-${Date.now()}`;
  const answers = [
    { label: both("Quiet", "조용한"), facet: one },
    { label: both("Bright", "밝은"), facet: two },
  ];
  const step = await act(
    ask,
    "publish",
    await save(ask, {
      kind: "page",
      name: slug,
      title: both("Find yours", "찾기"),
      slug: { en: slug },
      markets: ["US"],
      blocks: [
        {
          type: "quiz",
          title: both("Find yours", "찾기"),
          collection,
          questions: [{ question: both("Which room?", "어느 방?"), answers }],
        },
      ],
    }),
  );
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  try {
    await expect(async () => {
      expect((await page.goto(`/en-us/pages/${slug}`))?.status()).toBe(200);
    }).toPass();
    await page.getByRole("group", { name: "Which room?" }).getByLabel("Quiet").check();
    await page.getByRole("button", { name: "Show what fits" }).click();
    await expect(page).toHaveURL(`/en-us/collections/${collection}?f=${one}`);
    await expect(page.getByRole("main")).toBeVisible();
  } finally {
    await act(ask, "withdraw", step);
    await context.close();
  }
});

test("a menu of many entries leaves the page as wide as the window", async ({ page }) => {
  const ask = await owner();
  const words = `Journal ${Date.now()}`;
  const entry = (n: number) => ({ to: "/stores", label: { en: `${words} ${n}` } });
  const links = Array.from({ length: 12 }, (_, n) => entry(n));
  const menu = { kind: "menu", name: words, markets: ["AE"], blocks: [{ type: "links", links }] };
  const step = await act(ask, "publish", await save(ask, menu));
  await page.setViewportSize({ width: 1100, height: 800 });
  try {
    const last = page.getByRole("banner").getByRole("link", { name: `${words} 11` });
    await expect(async () => {
      await page.goto("/en-ae/stores");
      await expect(last).toBeAttached({ timeout: 1_000 * patience });
    }).toPass();
    const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await tooWide()).toBe(0);
    await last.focus();
    await expect(last).toBeInViewport();
    await expect(page.getByRole("banner").getByRole("link").last()).toBeInViewport();
  } finally {
    await act(ask, "withdraw", step);
  }
});

test("a campaign begins and ends on an open page at its moments, whatever the device's clock says", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const right = Date.now;
    Date.now = () => right() - 86_400_000;
  });
  const ask = await owner();
  const words = `Sale ${Date.now()}`;
  const at = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();
  const draft = await save(ask, {
    kind: "bar",
    name: words,
    // Of one market, so that other journeys meet it nowhere.
    markets: ["AE"],
    from: at(40),
    until: at(70),
    blocks: [{ type: "bar", text: { en: words }, link: { to: "/stores", label: { en: "Visit" } } }],
  });
  const step = await act(ask, "publish", draft);
  try {
    const campaign = page.getByText(words);
    // Once the shop has heard of it, an open page says when it will ask again.
    await expect(async () => {
      const html = await (await page.request.get("/en-ae/stores")).text();
      expect(html).not.toContain(words);
      expect(html).toMatch(/\\"edge\\":\d/);
    }).toPass();
    await page.goto("/en-ae/stores");
    await expect(campaign).toHaveCount(0);
    await expect(campaign).toBeVisible({ timeout: 60_000 * patience });
    await expect(campaign).toHaveCount(0, { timeout: 60_000 * patience });
    expect(await (await page.request.get("/en-ae/stores")).text()).not.toContain(words);
  } finally {
    await act(ask, "withdraw", step);
  }
});
