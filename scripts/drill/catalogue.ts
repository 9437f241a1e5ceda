import { skuOf } from "../../commerce/seed/identifiers";
import { readCatalogue } from "../../commerce/seed/read-catalogue";
import { countryFacts } from "../../contracts/countries/countries";
import { languageOf } from "../../lib/i18n/locales";
import shop from "../../shop.config";

const { market } = shop.locales[shop.defaultLocale];
const { locations, products } = readCatalogue("demo/catalogue", shop);
const [store] = locations.filter(
  (location) => location.kind === "store" && location.market === market,
);
if (!store) throw new Error(`the catalogue has no store in ${market}`);

const [product] = products;
const [variant] = product?.variants ?? [];
if (!product || !variant) throw new Error("the catalogue has no product");

/** Something that the shop sells. */
export const sku = skuOf(
  product.number,
  product.options.map((group) => variant.options[group] ?? ""),
);

/** The locale that the drill's visitors shop in. */
export const locale = shop.defaultLocale;

/** The code of a store in the locale's market. */
export const storeCode = store.code;

const { street, city, province, postalCode, country } = store.address;
const language = languageOf(locale);

/** Where the drill's visitors have goods sent: the store's own address. */
export const deliveryAddress = {
  line1: street[language] ?? "",
  city: city[language] ?? "",
  province:
    countryFacts(market).regions.find((region) => region.iso === province)?.value ?? province,
  postalCode,
  countryCode: country,
};
