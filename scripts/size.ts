import { modelBudgets, overBudget } from "./bench/model-budgets";
import { weighPage } from "./bench/page-weight";
import { withTemporaryShop } from "./bench/temporary-shop";
import { weighViewer } from "./bench/viewer-weight";
import { samples } from "./testing/samples";

const kb = 1024;
const budget = { js: 145 * kb, html: 30 * kb, css: 15 * kb };
const viewerBudget = 190 * kb;
/** What the staff app may load before its first order is shown; decoders come when scanning. */
const staff = { path: "/staff/ko", js: 150 * kb };
const paths = [
  `/ko-kr/products/${samples.product.slug}`,
  `/ar-ae/products/${samples.product.slug}`,
];

/**
 * `npm run size`: the product page's first load, what the viewer loads on intent, and every model,
 * against their budgets. It fails when something is over.
 */
await withTemporaryShop(async ({ storefrontUrl }) => {
  let over = false;
  for (const path of [
    ...paths,
    "/ko-kr",
    `/ko-kr/collections/${samples.collection.slug}`,
    "/ko-kr/checkout",
  ]) {
    const weight = await weighPage(storefrontUrl + path);
    const parts = (["js", "html", "css"] as const).map((part) => {
      const budgeted = paths.includes(path);
      const tooMuch = budgeted && weight[part] > budget[part];
      over ||= tooMuch || (budgeted && weight.hasThree);
      return `${part} ${(weight[part] / kb).toFixed(1)} KB${tooMuch ? " (over)" : ""}`;
    });
    console.log(`${path}  ${parts.join("  ")}  three: ${weight.hasThree ? "YES" : "no"}`);
  }
  const { js, html, css } = await weighPage(storefrontUrl + staff.path);
  over ||= js > staff.js;
  const shown = [js, html, css].map((bytes) => `${(bytes / kb).toFixed(1)} KB`).join(", ");
  console.log(`${staff.path}  js, html, css: ${shown}; budget js 150 KB without the decoder`);
  console.log(`Budget of the product page: js 145 KB, html 30 KB, css 15 KB, no three (brotli)`);
  const viewer = await weighViewer(storefrontUrl + paths[0]);
  console.log(`Viewer, loaded on intent  js ${(viewer / kb).toFixed(1)} KB of 190 KB`);
  over ||= viewer > viewerBudget;
  for (const line of modelBudgets()) console.log(line);
  if (over || overBudget().length > 0) process.exitCode = 1;
});
process.exit();
