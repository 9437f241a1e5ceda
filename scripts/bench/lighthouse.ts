import { Guest } from "../../commerce/bench/guest";
import { machine } from "../../commerce/bench/machine";
import type { Shop } from "../run/shop";
import { samples } from "../testing/samples";
import { type Audit, audit, installLighthouse } from "./lighthouse/audit";
import { openBarePage } from "./lighthouse/bare-page";
import { Cart } from "./stale/cart";
import { withTemporaryShop } from "./temporary-shop";

const runs = Number(process.argv[2] ?? 5);

interface Page {
  name: string;
  path: string;
  /** Whether the visitor has something in the cart. */
  withCart?: true;
}

const pages: Page[] = [
  { name: "home", path: "/ko-kr" },
  { name: "product", path: `/ko-kr/products/${samples.product.slug}` },
  { name: "listing", path: `/ko-kr/collections/${samples.collection.slug}` },
  { name: "product, Arabic", path: `/ar-ae/products/${samples.product.slug}` },
  { name: "store", path: `/ko-kr/stores/${samples.stores.first}` },
  { name: "basket", path: "/ko-kr/cart", withCart: true },
  { name: "checkout", path: "/ko-kr/checkout", withCart: true },
  { name: "staff", path: "/staff" },
];

/** `npm run bench:lighthouse [runs]`: the pages of the shop beside a bare Next page, in turns. */
await withTemporaryShop(async (shop) => {
  installLighthouse();
  const cookie = await cookieOfCart(shop);
  const html = await (await fetch(shop.storefrontUrl + (pages[0]?.path ?? ""))).arrayBuffer();
  const bare = await openBarePage(html.byteLength);
  try {
    console.log(`Lighthouse mobile, median of ${runs}; ${machine()}`);
    console.log(
      row(["page", "performance", "bare page", "LCP, bare", "TBT, bare", "a11y", "best", "SEO"]),
    );
    for (const { name, path, withCart } of pages) {
      const ours: Audit[] = [];
      const peers: Audit[] = [];
      for (let i = 0; i < runs; i++) {
        ours.push(audit(shop.storefrontUrl + path, withCart && cookie));
        peers.push(audit(bare.url));
      }
      const of = (key: keyof Audit) => median(ours.map((each) => each[key]));
      const beside = (key: keyof Audit) => median(peers.map((each) => each[key]));
      const both = (key: keyof Audit) => `${of(key)}, ${beside(key)} ms`;
      console.log(
        row([
          ...[name, of("performance"), beside("performance"), both("lcp"), both("tbt")],
          ...[of("accessibility"), of("best-practices"), of("seo")],
        ]),
      );
    }
    console.log(`at the end ${machine()}`);
  } finally {
    bare.close();
  }
});
process.exit();

async function cookieOfCart({ engine, storefrontUrl }: Shop): Promise<string> {
  const { product } = await new Guest(engine.url).ask<{
    product: { variants: { id: string }[] };
  }>(`query($slug: String!) { product(slug: $slug) { variants { id } } }`, {
    slug: samples.product.slug,
  });
  const cart = new Cart(storefrontUrl, "ko-kr");
  await cart.add(product.variants[0]?.id ?? "");
  return cart.headers.cookie ?? "";
}

function row(cells: (string | number)[]): string {
  return `| ${cells.join(" | ")} |`;
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
