import { weigh } from "./bench/page-weight";
import { withTemporaryShop } from "./bench/temporary-shop";

const kb = 1024;
const budget = { js: 145 * kb, html: 30 * kb, css: 15 * kb };
/** What the shop floor's app may load before its first order is shown; decoders come when scanning. */
const staff = { path: "/staff/ko", js: 150 * kb };
const paths = ["/ko-kr/products/haneul-lounge-chair", "/ar-ae/products/haneul-lounge-chair"];

/** `npm run size`: the product page's first load against its budget; fails when it is over. */
await withTemporaryShop(async ({ storefrontUrl }) => {
  let over = false;
  for (const path of [...paths, "/ko-kr", "/ko-kr/collections/seating", "/ko-kr/checkout"]) {
    const weight = await weigh(storefrontUrl + path);
    const parts = (["js", "html", "css"] as const).map((part) => {
      const budgeted = paths.includes(path);
      const tooMuch = budgeted && weight[part] > budget[part];
      over ||= tooMuch || (budgeted && weight.hasThree);
      return `${part} ${(weight[part] / kb).toFixed(1)} KB${tooMuch ? " (over)" : ""}`;
    });
    console.log(`${path}  ${parts.join("  ")}  three: ${weight.hasThree ? "YES" : "no"}`);
  }
  const { js, html, css } = await weigh(storefrontUrl + staff.path);
  over ||= js > staff.js;
  const shown = [js, html, css].map((bytes) => `${(bytes / kb).toFixed(1)} KB`).join(", ");
  console.log(`${staff.path}  js, html, css: ${shown}; budget js 150 KB without the decoder`);
  console.log(`Budget of the product page: js 145 KB, html 30 KB, css 15 KB, no three (brotli)`);
  if (over) process.exitCode = 1;
});
process.exit();
