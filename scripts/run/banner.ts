import path from "node:path";
import { sampleCoupon, samplePeople } from "../../commerce/samples/sample-people";
import { readShop } from "../shop/read-shop";
import { shopFolder } from "../shop/shop-folder";
import type { Shop } from "./shop";

/** Says where the shop is and how to get in. */
export function printOpen(shop: Shop, milliseconds: number, hasSamples: boolean): void {
  const { shop: settings } = readShop(shopFolder());
  const seconds = (milliseconds / 1000).toFixed(1);
  const { url, mailbox } = shop.engine;
  const mail = process.env.SMTP_URL
    ? "is sent by SMTP_URL"
    : `${url}/mailbox   ${path.relative(process.cwd(), mailbox)}`;
  console.log(`
  ${settings.brand.fullName} is open (${seconds} s)

  Storefront   ${shop.storefrontUrl}/${Object.keys(settings.locales).join("  /")}
  Engine       ${url}/shop-api   ${url}/admin-api
  Dashboard    ${url}/admin
  Mail         ${mail}
${hasSamples ? samples(shop) : ""}
  Ctrl-C closes the shop.
`);
}

function samples(shop: Shop): string {
  return `
  Sample sign-ins, password ${samplePeople.password}
    Shopper    jiwoo@example.com, layla@example.com
    Merchant   merchant@example.com, service@example.com
    Staff      associate@example.com, manager@example.com, at ${shop.storefrontUrl}/staff
  Sample card  4242 4242 4242 4242, any later date, any CVC   (declined: 4000 0000 0000 0002)
  Coupon       ${sampleCoupon}
`;
}
