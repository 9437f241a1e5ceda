import { fractionDigits } from "@/contracts/payable-amount";
import { absoluteUrl, pathIn } from "../i18n/alternates";
import { type Locale, languageOf, marketOf, shopName } from "../i18n/locales";
import type { Money, Product, Variant } from "./types";

/** A price as schema.org wants it: a decimal string with the currency's own digits. */
export function decimalPrice({ amount, currency }: Money): string {
  return (amount / 100).toFixed(fractionDigits(currency));
}

const regular = "https://schema.org/StrikethroughPrice";

function offer(variant: Variant, url: string, locale: Locale) {
  const unitPrice = (price: Money) => ({
    "@type": "UnitPriceSpecification",
    price: decimalPrice(price),
    priceCurrency: price.currency,
    valueAddedTaxIncluded: marketOf(locale).taxIncluded,
  });
  return {
    "@type": "Offer",
    url: variant.key ? `${url}?variant=${encodeURIComponent(variant.key)}` : url,
    sku: variant.sku,
    ...(/^\d{13}$/.test(variant.barcode) && { gtin13: variant.barcode }),
    priceSpecification: variant.regularPrice
      ? [unitPrice(variant.price), { ...unitPrice(variant.regularPrice), priceType: regular }]
      : unitPrice(variant.price),
    price: decimalPrice(variant.price),
    priceCurrency: variant.price.currency,
    availability: `https://schema.org/${variant.inStock ? "InStock" : "OutOfStock"}`,
    itemCondition: "https://schema.org/NewCondition",
  };
}

/** What search engines read about a product: one offer per variant. */
export function productJsonLd(product: Product, locale: Locale): object {
  const url = absoluteUrl(pathIn(locale, `/products/${product.slug}`));
  const pictures = product.variants.flatMap((variant) => variant.pictures.slice(0, 1));
  return {
    "@context": "https://schema.org",
    "@type": "Product",
    name: product.name,
    description: product.description,
    url,
    image: [...new Set(pictures.map(({ src }) => absoluteUrl(src)))],
    ...(product.material && { material: product.material }),
    brand: { "@type": "Brand", name: product.maker || shopName(languageOf(locale)) },
    ...(product.maker && { manufacturer: { "@type": "Organization", name: product.maker } }),
    offers: product.variants.map((variant) => offer(variant, url, locale)),
  };
}
