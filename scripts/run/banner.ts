import path from "node:path";
import { readSamplePeople, samplePassword } from "../../commerce/samples/sample-people";
import { openedShop } from "../shop/opened-shop";
import type { Shop } from "./shop";

/** Says where the shop is and how to get in. */
export function printOpen(
  shop: Shop,
  milliseconds: number,
  hasSamples: boolean,
  sandbox?: string,
): void {
  const { folder, shop: settings } = openedShop();
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
${hasSamples ? samples(shop, folder) : ""}${sandbox ? `  Sandbox      a stand-in of ${sandbox}: its cards stand in its form\n` : ""}
  Ctrl-C closes the shop.
`);
}

function samples(shop: Shop, folder: string): string {
  const { customers, administrators, coupon } = readSamplePeople(folder);
  const staff = administrators.filter(({ stores }) => stores.length > 0);
  const office = administrators.filter(({ stores }) => stores.length === 0);
  return `
  Sample sign-ins, password ${samplePassword}
    Shopper    ${list(customers)}
    Merchant   ${list(office)}
    Staff      ${list(staff)}, at ${shop.storefrontUrl}/staff
  Sample card  4242 4242 4242 4242, any later date, any CVC   (declined: 4000 0000 0000 0002)
${coupon ? `  Coupon       ${coupon.code}\n` : ""}`;
}

function list(people: readonly { emailAddress: string }[]): string {
  return people.map(({ emailAddress }) => emailAddress).join(", ");
}
