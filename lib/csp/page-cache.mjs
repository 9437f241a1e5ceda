import module from "next/dist/server/lib/incremental-cache/file-system-cache.js";
import { wholePage } from "./whole-page.mjs";

const FileSystemCache = module.default ?? module;
const header = "content-security-policy";
const missing = /\/[a-z]{2}(?:-[a-z]{4})?-[a-z]{2}\/missing$/;

/**
 * Next's own store of static pages, but for three things. A page has the policy of its own inline
 * scripts. The page for what does not exist has the status 404. Any other answer "not found" is
 * kept only in place of a page that was there before.
 */
export default class PageCache extends FileSystemCache {
  /** @param {object} context what Next opens each cache with */
  // biome-ignore lint/complexity/noUselessConstructor: tells the type checker what it takes
  constructor(context) {
    super(context);
  }

  /** @param {[key: string, ctx: object]} args */
  async get(...args) {
    const entry = await super.get(...args);
    finish(args[0], entry?.value);
    return entry;
  }

  /** @param {[key: string, data: object, ctx: object]} args */
  async set(...args) {
    const [key, page] = args;
    if (!this.takes(key, page)) return;
    finish(key, page);
    await super.set(...args);
  }

  /**
   * @param {string} key
   * @param {any} page
   */
  takes(key, page) {
    return page?.status !== 404 || this.has(key, page.kind);
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
