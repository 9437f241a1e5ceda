import module from "next/dist/server/lib/incremental-cache/file-system-cache.js";
import { removeFiles, wholeFiles } from "./whole-files.mjs";
import { wholePage } from "./whole-page.mjs";

const FileSystemCache = module.default ?? module;
const header = "content-security-policy";
const endings = [".html", ".rsc", ".meta"];
const missing = /\/[a-z]{2}(?:-[a-z]{4})?-[a-z]{2}\/missing$/;

/**
 * Next's own store of static pages, but for four things. A page has the policy of its own inline
 * scripts. The page for what does not exist has the status 404. Any other answer "not found" is
 * kept only in place of a page that was there before. The disk has a page whole or not at all, and
 * since when. So a storefront that starts again can show it, and another one on the same machine.
 */
export default class PageCache extends FileSystemCache {
  /** @param {object} context what Next opens each cache with */
  constructor(context) {
    // One store a request: what is made for it is made after this.
    const begunAt = performance.timeOrigin + performance.now();
    super({ ...context, fs: wholeFiles(context.fs, begunAt) });
    this.begunAt = begunAt;
  }

  /** @param {[key: string, ctx: object]} args */
  async get(...args) {
    const entry = await super.get(...args);
    finish(args[0], entry?.value);
    return entry;
  }

  /** @param {[key: string, data: object, ctx: object]} args */
  async set(...args) {
    const [key, page, context] = args;
    if (page?.status === 404 && !this.has(key, page.kind)) return;
    finish(key, page);
    if (page?.kind !== "APP_PAGE" || page.postponed || !page.rscData) return super.set(...args);
    // A page is read only with all three: what a crash leaves between old and new is none.
    if (this.flushToDisk)
      await removeFiles(endings.map((end) => this.getFilePath(key + end, page.kind)));
    // Next reads the data of a page without open parts from the disk, and writes it there for some.
    await super.set(key, page, { ...context, isRoutePPREnabled: false });
  }

  /**
   * Whether an answer is kept under a key, or was built for it.
   * @param {string} key
   * @param {string} kind
   */
  has(key, kind) {
    const end = kind === "APP_ROUTE" ? "body" : "html";
    const builtAs = key.slice(key.indexOf("/$/") + 2);
    return [key, builtAs].some((k) => this.fs.existsSync(this.getFilePath(`${k}.${end}`, kind)));
  }
}

/**
 * Once for each rendering. Of a page with a part that is rendered on request, not all scripts are known.
 * @param {string} key
 * @param {{kind: string, html: string, status?: number, postponed?: string, headers?: object} | null | undefined} page
 */
function finish(key, page) {
  if (page?.kind !== "APP_PAGE" || page.postponed || page.headers?.[header]) return;
  if (missing.test(key)) page.status = 404;
  const { html, policy } = wholePage(page.html);
  page.html = html;
  page.headers = { ...page.headers, [header]: policy };
}
