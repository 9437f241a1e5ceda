import module from "next/dist/server/lib/incremental-cache/file-system-cache.js";
import { wholePage } from "./whole-page.mjs";

const FileSystemCache = module.default ?? module;
const header = "content-security-policy";

/**
 * Next's own store of static pages, but for two things: a page has the policy of its own inline
 * scripts, and an answer "not found" is kept only in place of a page that was there before.
 */
export default class PageCache extends FileSystemCache {
  /** @param {[key: string, ctx: object]} args */
  async get(...args) {
    const entry = await super.get(...args);
    giveItsPolicy(entry?.value);
    return entry;
  }

  /** @param {[key: string, data: object, ctx: object]} args */
  async set(...args) {
    const [key, page] = args;
    if (page?.status === 404 && !this.has(key, page.kind)) return;
    giveItsPolicy(page);
    await super.set(...args);
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
 * Once for each rendering. A page with a part that is rendered on request is not known whole.
 * @param {{kind: string, html: string, postponed?: string, headers?: object} | null | undefined} page
 */
function giveItsPolicy(page) {
  if (page?.kind !== "APP_PAGE" || page.postponed || page.headers?.[header]) return;
  const { html, policy } = wholePage(page.html);
  page.html = html;
  page.headers = { ...page.headers, [header]: policy };
}
