import { existsSync, readFileSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import { chromium, type Page } from "@playwright/test";
import type { FloorShadow } from "./floor-shadow";

const ORIGIN = "http://studio.test/";
const KINDS: Record<string, string> = { ".js": "text/javascript", ".glb": "model/gltf-binary" };
const HTML = `<!doctype html><script type="importmap">{"imports":{"three":"/node_modules/three/build/three.module.js","three/addons/":"/node_modules/three/examples/jsm/"}}</script><script type="module" src="/studio/turn/page.js"></script>`;

interface Subject {
  /** Path below the project's root. */
  glb: string;
  shadow: FloorShadow | null;
  /** Radians above the ground. */
  pitch: number;
}

/** What page.js offers. */
interface PageTable {
  turnTable(input: Subject & { frames: number; columns: number; pixels: number }): Promise<string>;
  posters(input: Subject & { finishes: string[]; pixels: number }): Promise<string[]>;
}

const bytesOf = (address: string) => Buffer.from(address.slice(address.indexOf(",") + 1), "base64");

/** A turntable in a browser without GPU; it reads this project's files and nothing else. */
export class TurnTable {
  private constructor(
    private readonly page: Page,
    readonly close: () => Promise<void>,
  ) {}

  static async open(root: string): Promise<TurnTable> {
    const browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--use-angle=swiftshader",
        "--enable-unsafe-swiftshader",
      ],
    });
    const page = await browser.newPage();
    page.on("pageerror", (error) => console.error(error.message));
    await page.route(`${ORIGIN}**`, (route) => {
      const path = decodeURIComponent(new URL(route.request().url()).pathname);
      if (path === "/") return route.fulfill({ contentType: "text/html", body: HTML });
      const file = join(root, normalize(path));
      if (!existsSync(file)) return route.fulfill({ status: 404 });
      const contentType = KINDS[extname(file)] ?? "application/octet-stream";
      return route.fulfill({ contentType, body: readFileSync(file) });
    });
    await page.goto(ORIGIN);
    await page.waitForFunction("window.ready");
    return new TurnTable(page, () => browser.close());
  }

  /** One PNG with all views, row by row. */
  async turn(
    subject: Subject,
    grid: { frames: number; columns: number; pixels: number },
  ): Promise<Buffer> {
    const sheet = await this.page.evaluate(
      (input) => (globalThis as unknown as PageTable).turnTable(input),
      { ...subject, ...grid },
    );
    return bytesOf(sheet);
  }

  /** A PNG of the first view for each finish. */
  async posters(subject: Subject, finishes: string[], pixels: number): Promise<Buffer[]> {
    const drawn = await this.page.evaluate(
      (input) => (globalThis as unknown as PageTable).posters(input),
      { ...subject, finishes, pixels },
    );
    return drawn.map(bytesOf);
  }
}
