import { Client } from "pg";
import { afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { owner, Visitor } from "./api";
import { staff } from "./pickup-staffing";
import { sql } from "./shopping";
import { upload } from "./upload";

let boss: Visitor;
const made: string[] = [];

beforeAll(async () => {
  boss = await owner();
});
/** Nothing that a test published stays on the shop. */
afterEach(async () => {
  for (const id of made.splice(0)) {
    const page = await pageById(id);
    if (!page) continue;
    const { revision } = page.published ? await act("withdraw", page) : page;
    await boss.ask(
      `mutation ($id: ID!, $revision: Int!) { deleteContentPage(id: $id, revision: $revision) { __typename } }`,
      { id, revision },
    );
  }
});

const parts = `id revision state published document canUndo gone { path code }
  languages { locale missing } previews { locale url } history { number step by document }`;
const result = `{ __typename ... on ContentPage { ${parts} }
  ... on ContentRefusedError { errorCode message faults { code path message } } }`;

interface Fault {
  code: string;
  path: string;
}

interface Page {
  id: string;
  revision: number;
  state: string;
  canUndo: boolean;
  published: { name: string } | null;
  document: { name: string };
  gone: { path: string; code: string }[];
  languages: { locale: string; missing: string[] }[];
  previews: { locale: string; url: string }[];
  history: { number: number; step: string; by: string | null }[];
  faults?: Fault[];
}

const sending = (who: Visitor, input: object) =>
  who.send(`mutation ($input: SaveContentInput!) { saveContentPage(input: $input) ${result} }`, {
    input,
  });

async function save(document: object, page?: Page): Promise<Page> {
  const input = { document, ...(page && { id: page.id, revision: page.revision }) };
  const { data, errors } = await sending(boss, input);
  if (errors) throw new Error(JSON.stringify(errors));
  if (data.saveContentPage.id && !page) made.push(data.saveContentPage.id);
  return data.saveContentPage;
}

async function act(
  verb: "publish" | "withdraw" | "undo",
  { id, revision }: Pick<Page, "id" | "revision">,
): Promise<Page> {
  const answer = await boss.ask(
    `mutation ($id: ID!, $revision: Int!) { ${verb}ContentPage(id: $id, revision: $revision) ${result} }`,
    { id, revision },
  );
  return answer[`${verb}ContentPage`];
}

async function pageById(id: string): Promise<Page | null> {
  const { contentPage } = await boss.ask(`query ($id: ID!) { contentPage(id: $id) { ${parts} } }`, {
    id,
  });
  return contentPage;
}

const codes = (page: Page) => (page.faults ?? []).map(({ code, path }) => [code, path]);

let number = 0;
/** An address of its own for each test. */
const newSlug = () => `tried-${Date.now()}-${++number}`;

function pageAt(slug: string, more: object = {}) {
  return {
    kind: "page",
    name: slug,
    title: { en: "Winter", ko: "겨울" },
    slug: { en: slug, ko: `${slug}-겨울` },
    blocks: [{ type: "text", text: { en: "Snow <b>falls</b>", ko: "눈" } }],
    ...more,
  };
}

const shown = `{ shown { id slug title languageCode blocks addresses { locale slug } } changesIn }`;

async function pageFor(slug: string, options: { channel?: string; language?: string } = {}) {
  const { contentPage } = await new Visitor(options).ask(
    `query ($slug: String!) { contentPage(slug: $slug) ${shown} }`,
    { slug },
  );
  return contentPage;
}

const inMs = (ms: number) => new Date(Date.now() + ms).toISOString();
const anHour = 3_600_000;

describe("content", () => {
  it("is written by who may, and by no one else", async () => {
    const document = pageAt(newSlug());
    for (const who of [new Visitor({ api: "admin-api" }), await staff("associate")]) {
      const { errors } = await sending(who, { document });
      expect(errors[0].extensions.code).toBe("FORBIDDEN");
      const { errors: unread } = await who.send(`{ contentPages { id } }`);
      expect(unread[0].extensions.code).toBe("FORBIDDEN");
    }
  });

  it("is refused with every reason and its place, and nothing is kept", async () => {
    const [before] = await sql<{ count: number }>(`SELECT count(*)::int FROM content_page`);
    const refused = await save({
      ...pageAt("cart"),
      from: "2026-12-02T00:00:00+09:00",
      until: "2026-12-01T00:00:00+09:00",
      blocks: [{ type: "spacer", size: "small", from: inMs(anHour), until: inMs(0) }],
    });
    expect(codes(refused)).toEqual([
      ["WINDOW_REVERSED", "until"],
      ["SLUG_IS_ROUTE", "slug.en"],
      ["WINDOW_REVERSED", "blocks.0.until"],
    ]);
    const unknown = await save({
      ...pageAt(newSlug()),
      markets: ["XX"],
      blocks: [{ type: "picture", picture: { asset: "999999", alt: { en: "Snow" } } }],
    });
    expect(codes(unknown)).toEqual([
      ["UNKNOWN_MARKET", "markets"],
      ["UNKNOWN_ASSET", "blocks.0.picture.asset"],
    ]);
    const [after] = await sql<{ count: number }>(`SELECT count(*)::int FROM content_page`);
    expect(after).toEqual(before);
  });

  it("is seen when it is published, and every step is undone in its turn", async () => {
    const slug = newSlug();
    const first = await save(pageAt(slug));
    expect((await pageFor(slug)).shown).toBeNull();
    const published = await act("publish", first);
    expect(published.state).toBe("published");
    expect((await pageFor(slug)).shown).toMatchObject({ title: "겨울", languageCode: "ko" });
    const changed = await save(pageAt(slug, { title: { en: "Spring", ko: "봄" } }), published);
    expect(changed.state).toBe("changed");
    expect((await pageFor(slug)).shown.title).toBe("겨울");
    const again = await act("publish", changed);
    expect((await pageFor(slug)).shown.title).toBe("봄");
    const back = await act("undo", again);
    expect((await pageFor(slug)).shown.title).toBe("겨울");
    expect(back.state).toBe("changed");
    const further = await act("undo", back);
    expect(further.state).toBe("published");
    const unpublished = await act("undo", further);
    expect(unpublished.state).toBe("draft");
    expect((await pageFor(slug)).shown).toBeNull();
    expect(unpublished.canUndo).toBe(false);
    expect(codes(await act("undo", unpublished))).toEqual([["NOTHING_TO_UNDO", ""]]);
    expect(unpublished.history.map(({ step }) => step)).toEqual([
      ...["undone", "undone", "undone"],
      ...["published", "saved", "published", "saved"],
    ]);
  });

  it("takes one of two changes of the same state, and tells the other", async () => {
    const first = await save(pageAt(newSlug()));
    const tries = ["one", "other"].map((name) =>
      save({ ...first.document, name }, first).then(codes),
    );
    const answers = await Promise.all(tries);
    expect(answers.toSorted((a, b) => a.length - b.length)).toEqual([
      [],
      [["CHANGED_MEANWHILE", ""]],
    ]);
    expect((await pageById(first.id))?.revision).toBe(2);
  });

  it("gives an address to one of two pages that are published at once", async () => {
    const slug = newSlug();
    const pages = [await save(pageAt(slug)), await save(pageAt(slug))];
    const answers = await Promise.all(pages.map((page) => act("publish", page).then(codes)));
    expect(answers.toSorted((a, b) => a.length - b.length)).toEqual([
      [],
      [
        ["SLUG_TAKEN", "slug.en"],
        ["SLUG_TAKEN", "slug.ko"],
      ],
    ]);
  });

  it("shares an address between markets that do not meet", async () => {
    const slug = newSlug();
    const korean = await save(pageAt(slug, { markets: ["KR"] }));
    const japanese = await save(pageAt(slug, { markets: ["JP"], title: { en: "Japan", ko: "x" } }));
    await act("publish", korean);
    expect(codes(await act("publish", japanese))).toEqual([]);
    expect((await pageFor(slug, { language: "en" })).shown.title).toBe("Winter");
    const there = await pageFor(slug, { channel: "jp", language: "en" });
    expect(there.shown.title).toBe("Japan");
    expect((await pageFor(slug, { channel: "us", language: "en" })).shown).toBeNull();
  });

  it("gives an address to one page, in whatever language another one asks for it", async () => {
    const slug = newSlug();
    await act("publish", await save(pageAt(slug, { slug: { en: slug } })));
    const page = pageAt(newSlug(), { slug: { ko: slug } });
    expect(codes(await save(page))).toEqual([["SLUG_TAKEN", "slug.ko"]]);
    // What is spelled in two ways and looks the same is one address.
    await act("publish", await save(pageAt(newSlug(), { slug: { en: `${slug}-é` } })));
    const spelled = pageAt(newSlug(), { slug: { en: `${slug}-e\u0301` } });
    expect(codes(await save(spelled))).toEqual([["SLUG_TAKEN", "slug.en"]]);
  });

  it("leads from addresses of before and of other languages to those of now", async () => {
    const slug = newSlug();
    const page = await act("publish", await save(pageAt(slug)));
    const moved = { en: `${slug}-new`, ko: `${slug}-새` };
    await act("publish", await save(pageAt(slug, { slug: moved }), page));
    for (const asked of [slug, `${slug}-겨울`, moved.en, moved.ko])
      expect((await pageFor(asked)).shown.slug, asked).toBe(moved.ko);
    const { shown: english } = await pageFor(slug, { language: "en" });
    expect(english.slug).toBe(moved.en);
    expect(english.addresses).toContainEqual({ locale: "ko-kr", slug: moved.ko });
  });

  it("begins and ends at its moment, as a whole and block by block", async () => {
    const slug = newSlug();
    const text = (en: string, more = {}) => ({ type: "text", text: { en, ko: en }, ...more });
    const page = await save(
      pageAt(slug, {
        until: inMs(3 * anHour),
        blocks: [
          text("over", { until: inMs(-1000) }),
          text("now", { from: inMs(-1000) }),
          text("soon", { from: inMs(anHour) }),
        ],
      }),
    );
    await act("publish", page);
    const { shown: seen, changesIn } = await pageFor(slug);
    expect(seen.blocks).toEqual([{ type: "text", text: "now" }]);
    expect(changesIn).toBeGreaterThan(0);
    expect(changesIn).toBeLessThanOrEqual(anHour);
    const later = newSlug();
    await act("publish", await save(pageAt(later, { from: inMs(anHour) })));
    expect((await pageFor(later)).shown).toBeNull();
  });

  it("is shown in one language, and not without any that is whole", async () => {
    const slug = newSlug();
    const block = { type: "text", text: { en: "Only English" } };
    const page = await save(pageAt(slug, { blocks: [block] }));
    const korean = page.languages.find(({ locale }) => locale === "ko-kr");
    expect(korean?.missing).toEqual(["blocks.0.text"]);
    await act("publish", page);
    expect((await pageFor(slug)).shown).toMatchObject({
      title: "Winter",
      languageCode: "en",
      slug,
    });
    const torn = await save(pageAt(newSlug(), { title: { ko: "겨울" }, blocks: [block] }));
    const faults = codes(await act("publish", torn));
    expect(faults.length).toBeGreaterThan(0);
    expect(new Set(faults.map(([code]) => code))).toEqual(new Set(["NO_WHOLE_LANGUAGE"]));
  });

  it("is whole in the language of all words that readers see, whatever else lacks it", async () => {
    const slug = newSlug();
    const over = { type: "text", text: { en: "Over" }, until: inMs(-1000) };
    const abroad = { type: "text", text: { en: "Abroad" }, markets: ["US"] };
    const page = await save(
      pageAt(slug, {
        slug: { en: slug },
        description: { en: "For search engines" },
        blocks: [over, abroad, { type: "text", text: { en: "Snow", ko: "눈" } }],
      }),
    );
    expect(page.languages.find(({ locale }) => locale === "ko-kr")?.missing).toEqual([]);
    await act("publish", page);
    expect((await pageFor(slug)).shown).toMatchObject({ title: "겨울", languageCode: "ko", slug });
  });

  it("gives way to another where it has nothing to show", async () => {
    const home = (name: string, block: object, from: string) => ({
      kind: "home",
      name,
      from,
      title: { en: name, ko: name },
      blocks: [{ type: "text", text: { en: name, ko: name }, ...block }],
    });
    const titleIn = async (channel: string) => {
      const { contentHome } = await new Visitor({ channel }).ask(
        `{ contentHome { shown { title } } }`,
      );
      return contentHome.shown?.title;
    };
    const before = await titleIn("kr");
    const abroad = { markets: ["US"] };
    await act("publish", await save(home("abroad", abroad, inMs(-1000))));
    expect([await titleIn("kr"), await titleIn("us")]).toEqual([before, "abroad"]);
    await act("publish", await save(home("usual", {}, inMs(-anHour))));
    expect([await titleIn("kr"), await titleIn("us")]).toEqual(["usual", "abroad"]);
  });

  it("keeps the place of a strip whose collection or products are still to come", async () => {
    const slug = newSlug();
    const strips = [
      { type: "products", collection: slug },
      { type: "products", skus: [slug] },
    ];
    await act("publish", await save(pageAt(slug, { blocks: strips })));
    expect((await pageFor(slug)).shown.blocks).toEqual([
      { type: "products", collection: slug },
      { type: "products", products: [] },
    ]);
  });

  it("names the values of facets in a rule that the shop has not", async () => {
    const [facet] = await sql<{ code: string }>(
      `SELECT f.code || '.' || v.code AS code FROM facet_value v
       JOIN facet f ON f.id = v."facetId" ORDER BY v.id LIMIT 1`,
    );
    const rule = { sort: "newest", facets: [facet?.code, "tried.nothing"] };
    const slug = newSlug();
    const page = await save(pageAt(slug, { blocks: [{ type: "products", rule }] }));
    expect(page.gone).toEqual([{ path: "blocks.0.rule.facets.1", code: "tried.nothing" }]);
    await act("publish", page);
    expect((await pageFor(slug)).shown.blocks).toEqual([{ type: "products", rule }]);
  });

  it("asks in a quiz only by what the shop has", async () => {
    const values = await sql<{ code: string }>(
      `SELECT f.code || '.' || v.code AS code FROM facet_value v
       JOIN facet f ON f.id = v."facetId" ORDER BY v.id LIMIT 2`,
    );
    const [one, two] = values.map(({ code }) => code);
    const answers = [one, two, "tried.nothing"].map((facet) => ({ label: { en: "x" }, facet }));
    const question = { question: { en: "Which?" } };
    const questions = [
      { ...question, answers },
      { ...question, answers: [answers[0], answers[2]] },
    ];
    const quiz = { type: "quiz", title: { en: "Find yours" }, collection: "none", questions };
    const slug = newSlug();
    const page = await save(pageAt(slug, { title: { en: "Quiz" }, blocks: [quiz] }));
    expect(page.gone.map(({ path }) => path)).toEqual([
      "blocks.0.collection",
      "blocks.0.questions.0.answers.2.facet",
      "blocks.0.questions.1.answers.1.facet",
    ]);
    await act("publish", page);
    const [block] = (await pageFor(slug)).shown.blocks;
    // A question of one answer is none.
    expect(block.questions).toEqual([
      { question: "Which?", answers: [one, two].map((facet) => ({ label: "x", facet })) },
    ]);
  });

  it("leads from old addresses, by market and time, and the latest word counts", async () => {
    const old = `/old-${Date.now()}`;
    const lead = async (to: string, more: object = {}) => {
      const blocks = [{ type: "redirects", redirects: [{ old, to }] }];
      return save({ kind: "redirects", name: to, blocks, ...more });
    };
    const led = async (channel: string) => {
      const { contentRedirects } = await new Visitor({ channel }).ask(
        "{ contentRedirects { redirects { old to } changesIn } }",
      );
      const own = contentRedirects.redirects.filter((one: { old: string }) => one.old === old);
      return { to: own.map(({ to }: { to: string }) => to), changesIn: contentRedirects.changesIn };
    };
    const first = await lead("/stores", { markets: ["KR"] });
    expect((await led("kr")).to).toEqual([]);
    await act("publish", first);
    expect((await led("kr")).to).toEqual(["/stores"]);
    expect((await led("us")).to).toEqual([]);
    await act("publish", await lead("/search", { until: inMs(anHour) }));
    expect(await led("kr")).toMatchObject({ to: ["/search"] });
    expect((await led("us")).changesIn).toBeLessThanOrEqual(anHour);
    await act("publish", await lead("/later", { from: inMs(anHour) }));
    expect((await led("kr")).to).toEqual(["/search"]);
  });

  it("takes a picture for a picture, and a film for a film", async () => {
    const pixel = "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";
    const gif = Buffer.from(pixel, "base64");
    const picture = await upload(boss, gif, "dot.gif", "image/gif");
    const film = await upload(boss, Buffer.alloc(64), "film.mp4", "video/mp4");
    const words = { en: "Snow", ko: "눈" };
    const blocks = (shown: string, played: string) => [
      { type: "picture", picture: { asset: shown, alt: words } },
      { type: "video", title: words, asset: played },
    ];
    expect(codes(await save(pageAt(newSlug(), { blocks: blocks(film.id, picture.id) })))).toEqual([
      ["UNKNOWN_ASSET", "blocks.0.picture.asset"],
      ["UNKNOWN_ASSET", "blocks.1.asset"],
    ]);
    const right = await save(pageAt(newSlug(), { blocks: blocks(picture.id, film.id) }));
    expect(codes(right)).toEqual([]);
  });

  it("leaves out of a room what was deleted, and a room with nothing left", async () => {
    const sku = `TRIED-${Date.now()}`;
    const product = await newProduct(sku);
    const file = Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "base64");
    const { id: asset } = await upload(boss, file, "room.gif", "image/gif");
    const words = { en: "A room", ko: "방" };
    const scene = (...spots: object[]) => ({
      title: words,
      picture: { asset, alt: words },
      spots,
    });
    const spot = { product: sku, x: 20.5, y: 80 };
    const other = { product: "MR-405-SAGE", x: 50, y: 50 };
    const slug = newSlug();
    const blocks = [{ type: "scenes", scenes: [scene(spot, other), scene(spot)] }];
    const page = await act("publish", await save(pageAt(slug, { blocks })));
    const [before] = (await pageFor(slug)).shown.blocks;
    expect(before.scenes).toHaveLength(2);
    expect(before.scenes[0].spots[0]).toMatchObject({ x: 20.5, y: 80, product: { id: product } });
    await boss.ask(`mutation ($id: ID!) { deleteProduct(id: $id) { result } }`, { id: product });
    const [after] = (await pageFor(slug)).shown.blocks;
    expect(after.scenes).toHaveLength(1);
    expect(after.scenes[0].spots).toEqual([
      { x: 50, y: 50, product: { id: expect.any(String), slug: "geul-desk-lamp" } },
    ]);
    expect((await pageById(page.id))?.gone).toEqual([
      { path: "blocks.0.scenes.0.spots.0.product", code: sku },
      { path: "blocks.0.scenes.1.spots.0.product", code: sku },
    ]);
  });

  it("leaves out a product that was deleted, and names it to who edits", async () => {
    const sku = `TRIED-${Date.now()}`;
    const product = await newProduct(sku);
    const slug = newSlug();
    const strip = { type: "products", skus: ["MR-405-SAGE", sku] };
    const page = await act("publish", await save(pageAt(slug, { blocks: [strip] })));
    expect((await pageFor(slug)).shown.blocks[0].products).toHaveLength(2);
    await boss.ask(`mutation ($id: ID!) { deleteProduct(id: $id) { result } }`, { id: product });
    const [block] = (await pageFor(slug)).shown.blocks;
    expect(block.products).toEqual([{ id: expect.any(String), slug: "geul-desk-lamp" }]);
    expect((await pageById(page.id))?.gone).toEqual([{ path: "blocks.0.skus.1", code: sku }]);
  });

  it("stands above every page: of several campaigns the one that began last", async () => {
    const bar = (name: string, from: string) => ({
      kind: "bar",
      name,
      from,
      until: inMs(anHour),
      blocks: [{ type: "bar", text: { en: name, ko: name } }],
    });
    for (const [name, from] of [
      ["long", inMs(-2 * anHour)],
      ["new", inMs(-1000)],
      ["next", inMs(anHour / 2)],
    ] as const)
      await act("publish", await save(bar(name, from)));
    const { contentSite } = await new Visitor().ask(
      `{ contentSite { bar { blocks } policies { topic title } changesIn } }`,
    );
    expect(contentSite.bar.blocks).toEqual([{ type: "bar", text: "new" }]);
    expect(contentSite.changesIn).toBeLessThanOrEqual(anHour / 2);
  });

  it("says what the shop has to say, by market", async () => {
    const terms = {
      kind: "policy",
      name: "Terms",
      topic: "terms",
      markets: ["KR"],
      title: { en: "Terms", ko: "약관" },
      blocks: [{ type: "text", text: { en: "We sell.", ko: "팝니다." } }],
    };
    await act("publish", await save(terms));
    const of = async (channel: string) => {
      const { contentSite, contentPolicy } = await new Visitor({ channel }).ask(
        `{ contentSite { policies { topic title } } contentPolicy(topic: terms) { shown { title } } }`,
      );
      const linked = contentSite.policies.filter(
        ({ topic }: { topic: string }) => topic === "terms",
      );
      return [linked, contentPolicy.shown];
    };
    // Of two, the one that was written last.
    expect(await of("kr")).toEqual([[{ topic: "terms", title: "약관" }], { title: "약관" }]);
    expect((await of("jp"))[1]).not.toEqual({ title: "약관" });
  });

  it("shows a draft to who has its link, until the link is renewed", async () => {
    const page = await save(
      pageAt(newSlug(), { blocks: [{ type: "spacer", size: "small", from: inMs(anHour) }] }),
    );
    const tokenOf = ({ previews }: Pick<Page, "previews">) =>
      new URL(previews[0]?.url ?? "").searchParams.get("token");
    const preview = async (token: string | null) =>
      (
        await new Visitor().ask(
          `query ($token: String!) { contentPreview(token: $token) { title blocks } }`,
          { token },
        )
      ).contentPreview;
    const token = tokenOf(page);
    expect(await preview(token)).toMatchObject({
      title: "겨울",
      blocks: [{ type: "spacer", size: "small" }],
    });
    expect(await preview("")).toBeNull();
    const { renewContentPreview } = await boss.ask(
      `mutation ($id: ID!) { renewContentPreview(id: $id) { previews { locale url } } }`,
      { id: page.id },
    );
    expect(await preview(token)).toBeNull();
    expect(await preview(tokenOf(renewContentPreview))).toMatchObject({ title: "겨울" });
  });

  it("renews a link in its turn, so that no change beside it is undone", async () => {
    const page = await save(pageAt(newSlug()));
    const renew = () =>
      boss.ask(`mutation ($id: ID!) { renewContentPreview(id: $id) { id } }`, { id: page.id });
    expect(await waitsForOthers(renew)).toBe(true);
  });

  it("is told to the storefronts when readers see another, and not before", async () => {
    const told = async () => {
      const [row] = await sql<{ last: string }>(
        `SELECT coalesce(max(id), 0)::text AS last FROM storefront_change WHERE tag = 'pages'`,
      );
      return row?.last;
    };
    const before = await told();
    const page = await save(pageAt(newSlug()));
    expect(await told()).toBe(before);
    await act("publish", page);
    expect(await told()).not.toBe(before);
  });

  it("is not deleted while readers see it", async () => {
    const page = await act("publish", await save(pageAt(newSlug())));
    const { deleteContentPage } = await boss.ask(
      `mutation ($id: ID!, $revision: Int!) { deleteContentPage(id: $id, revision: $revision) {
        __typename ... on ContentRefusedError { faults { code } } } }`,
      { id: page.id, revision: page.revision },
    );
    expect(deleteContentPage.faults).toEqual([{ code: "STILL_PUBLISHED" }]);
  });
});

/** A product with one variant. @returns its id */
async function newProduct(sku: string): Promise<string> {
  const translations = [
    { languageCode: "en", name: sku, slug: sku.toLowerCase(), description: "" },
  ];
  const { createProduct } = await boss.ask(
    `mutation ($input: CreateProductInput!) { createProduct(input: $input) { id } }`,
    { input: { translations } },
  );
  await boss.ask(
    `mutation ($input: [CreateProductVariantInput!]!) { createProductVariants(input: $input) { id } }`,
    {
      input: [
        { productId: createProduct.id, sku, translations: [{ languageCode: "en", name: sku }] },
      ],
    },
  );
  return createProduct.id;
}

/** Whether a change waits for one that someone else has begun. */
async function waitsForOthers(change: () => Promise<unknown>): Promise<boolean> {
  const other = new Client({ connectionString: inject("databaseUrl") });
  await other.connect();
  try {
    await other.query("BEGIN");
    await other.query("SELECT pg_advisory_xact_lock(7204006)");
    let isDone = false;
    const changed = change().finally(() => {
      isDone = true;
    });
    const waiting = async () => {
      const [row] = await sql<{ count: number }>(
        `SELECT count(*)::int FROM pg_locks
         WHERE locktype = 'advisory' AND objid = 7204006 AND NOT granted`,
      );
      return (row?.count ?? 0) > 0;
    };
    let waited = false;
    while (!isDone && !waited) waited = await waiting();
    await other.query("COMMIT");
    await changed;
    return waited;
  } finally {
    await other.end();
  }
}
