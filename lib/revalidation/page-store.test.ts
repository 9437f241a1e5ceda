import fs from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { tagsManifest } from "next/dist/server/lib/incremental-cache/tags-manifest.external";
import { afterEach, beforeEach, expect, it } from "vitest";
import { edgeTag } from "./edges.mjs";
import { beginHearing, noteHearing } from "./hearing.mjs";
import PageStore from "./page-store.mjs";

const header = "x-prerender-revalidate";
let folder: string;
let server: Server;
let answers: () => Promise<number>;
let number = 0;
/** A page of its own for each test: stores remember across requests. */
let place: string;

const page = (text: string) => ({
  kind: "APP_PAGE",
  html: text,
  headers: { "x-next-cache-tags": `tag-${number}` },
});
const key = () => `/route-cache/APP_PAGE/abc/$${place}`;
/** Nothing is written to disk, and the store keeps its pages between requests as Next's does. */
const store = (headers = {}) =>
  new PageStore({
    fs: { ...fs, existsSync: () => false },
    flushToDisk: false,
    serverDistDir: path.join(folder, "server"),
    maxMemoryCacheSize: 1_000_000,
    _requestHeaders: headers,
  });
const set = (text: string, of = store()) => of.set(key(), page(text), {});
const shown = async () =>
  (await store().get(key(), { kind: "APP_PAGE", isFallback: false }))?.value?.html;
const change = () =>
  tagsManifest.set(`tag-${number}`, { stale: performance.timeOrigin + performance.now() });

beforeEach(async () => {
  place = `/en-us/page-${++number}`;
  folder = await fs.mkdtemp(path.join(tmpdir(), "maru-pages-"));
  await fs.mkdir(path.join(folder, "server"));
  await fs.writeFile(
    path.join(folder, "prerender-manifest.json"),
    JSON.stringify({ preview: { previewModeId: "id" } }),
  );
  answers = async () => {
    await set("new", store({ [header]: "id" }));
    return 200;
  };
  server = createServer((request, response) => {
    if (request.headers[header] !== "id" || request.url !== place) response.writeHead(400).end();
    else void answers().then((status) => response.writeHead(status).end());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  process.env.PORT = String(typeof address === "object" ? address?.port : "");
  beginHearing();
  noteHearing("heard");
});
afterEach(async () => {
  server.close();
  await fs.rm(folder, { recursive: true, force: true });
});

it("has a visitor wait for a page that a change made stale, and makes it once for all", async () => {
  await set("old");
  expect(await shown()).toBe("old");
  let made = 0;
  const make = answers;
  answers = () => {
    made += 1;
    return make();
  };
  change();
  expect(await Promise.all([shown(), shown(), shown()])).toEqual(["new", "new", "new"]);
  expect(made).toBe(1);
});

it("makes a page again that a change overtook while it was made", async () => {
  const early = store();
  change();
  await set("old", early);
  expect(await shown()).toBe("new");
});

it("has a visitor wait for a page on which something began or ended since it was made", async () => {
  const until = (edge: number) => ({
    ...page("old"),
    headers: { "x-next-cache-tags": `content,${edgeTag(edge)}` },
  });
  await store().set(key(), until(Date.now() + 60_000), {});
  expect(await shown()).toBe("old");
  await store().set(key(), until(Date.now() - 1), {});
  expect(await shown()).toBe("new");
});

it("says of the page for what does not exist that it is missing, in every locale", async () => {
  place = "/zh-hant-tw/missing";
  await set("nothing");
  const found = await store().get(key(), { kind: "APP_PAGE", isFallback: false });
  expect(found?.value?.status).toBe(404);
});

// The last: after a failure, pages are not made for a while.
it("shows the last good page when it cannot be made, or when the engine is not heard", async () => {
  await set("old");
  change();
  answers = async () => 500;
  expect(await shown()).toBe("old");
  noteHearing("away");
  answers = async () => {
    throw new Error("No one is asked.");
  };
  expect(await shown()).toBe("old");
});
