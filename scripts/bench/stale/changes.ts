import { type Cart, totalIn } from "./cart";
import type { Merchant, Product } from "./merchant";
import type { Watch } from "./visitors";

/** A change of the merchant's, and the pages on which visitors see it. */
export interface Change {
  watches: Watch[];
  make(engine: string): Promise<void>;
}

export interface Shop {
  merchant: Merchant;
  products: Product[];
  /** In Korea and in the United States. */
  carts: { kr: Cart; us: Cart };
}

type Kind = (shop: Shop, round: number) => Promise<Change>;

/** What merchants change; each kind takes the number of the round, so that every value is new. */
export const kinds: Record<string, Kind> = {
  price: async ({ merchant, products }, round) => {
    const product = pick(products, round);
    const won = 1_000_000 + round * 1_110;
    const shown = won.toLocaleString("en");
    const isNew: Watch["isNew"] = ({ status, text }) => status === 200 && text.includes(shown);
    return {
      watches: pagesOf(product, isNew),
      make: async (engine) => {
        await merchant.setPrice(engine, product, won * 100);
      },
    };
  },
  name: async ({ merchant, products }, round) => {
    const product = pick(products, round + 5);
    const name = `Renamed piece ${round}`;
    const isNew: Watch["isNew"] = ({ status, text }) => status === 200 && text.includes(name);
    return {
      watches: pagesOf(product, isNew, name),
      make: async (engine) => {
        await merchant.setText(engine, product, { name });
      },
    };
  },
  "taken off sale": async ({ merchant, products }, round) => {
    const product = pick(products, round + 9);
    const gone: Watch["isNew"] = ({ text }) => !text.includes(`/products/${product.slug}"`);
    products.splice(products.indexOf(product), 1);
    return {
      watches: [
        ...["ko-kr", "en-kr"].map((locale, i) => ({
          page: i ? "product, not visited" : "product",
          path: `/${locale}/products/${product.slug}`,
          cold: i > 0,
          isNew: ({ status }: { status: number }) => status === 404,
        })),
        ...listings(product, gone),
        { page: "sitemap", path: "/sitemap.xml", isNew: siteIsWithout(product.slug) },
      ],
      make: async (engine) => {
        await merchant.updateProduct(engine, product, { enabled: false });
      },
    };
  },
  address: async ({ merchant, products }, round) => {
    const product = pick(products, round + 13);
    const before = product.slug;
    const slug = round % 2 ? `의자-${round}` : `wool_coat_${round}`;
    const after = encodeURI(slug);
    const linked: Watch["isNew"] = ({ text }) =>
      text.includes(`/products/${slug}"`) || text.includes(`/products/${after}"`);
    return {
      watches: [
        {
          page: "old address",
          path: `/ko-kr/products/${encodeURI(before)}`,
          isNew: ({ status }) => status !== 200,
        },
        {
          page: "new address",
          path: `/ko-kr/products/${after}`,
          isNew: ({ status }) => status === 200,
        },
        ...listings(product, linked),
        {
          page: "sitemap",
          path: "/sitemap.xml",
          isNew: ({ text }) =>
            text.includes(`/products/${after}`) || text.includes(`/products/${slug}`),
        },
      ],
      make: async (engine) => {
        await merchant.setText(engine, product, { slug });
        product.slug = slug;
      },
    };
  },
  "delivery method": async ({ merchant }, round) => {
    const name = `Delivery ${round} by hand`;
    const isNew: Watch["isNew"] = ({ status, text }) => status === 200 && text.includes(name);
    return {
      watches: [
        { page: "delivery", path: "/ko-kr/info/delivery", isNew },
        { page: "delivery, not visited", path: "/en-kr/info/delivery", cold: true, isNew },
      ],
      make: (engine) => merchant.setDeliveryName(engine, "standard-kr", name),
    };
  },
  promotion: async ({ merchant, carts: { kr } }) => {
    const before = await kr.total();
    return {
      watches: [cartPage(kr, (total) => total < before)],
      make: (engine) => merchant.addPromotion(engine, 1),
    };
  },
  "tax rate": async ({ merchant, carts: { us } }, round) => {
    const before = await us.total();
    return {
      watches: [cartPage(us, (total) => total !== before)],
      make: (engine) => merchant.setTaxRate(engine, "US tax", 1 + (round % 30)),
    };
  },
};

function pick(products: Product[], round: number): Product {
  const product = products[round % products.length];
  if (!product) throw new Error("The shop has no products.");
  return product;
}

/** Every page that shows a product with its name and price. */
function pagesOf(
  product: Product,
  isNew: Watch["isNew"],
  term = product.name.split(" ")[0] ?? "",
): Watch[] {
  const path = `/products/${encodeURI(product.slug)}`;
  return [
    { page: "product", path: `/ko-kr${path}`, isNew },
    { page: "product, not visited", path: `/en-kr${path}`, cold: true, isNew },
    ...listings(product, isNew),
    {
      page: "search",
      path: `/ko-kr/search?q=${encodeURIComponent(term)}`,
      isNew,
    },
  ];
}

/** The lists that show a product. */
function listings({ collection }: Product, isNew: Watch["isNew"]): Watch[] {
  const path = `/collections/${collection}`;
  return [
    { page: "listing", path: `/ko-kr${path}`, isNew },
    { page: "listing, not visited", path: `/en-kr${path}`, cold: true, isNew },
    { page: "sorted listing", path: `/ko-kr${path}?sort=price-asc`, isNew },
    {
      page: "sorted listing, not visited",
      path: `/en-kr${path}?sort=price-asc`,
      cold: true,
      isNew,
    },
  ];
}

function siteIsWithout(slug: string): Watch["isNew"] {
  return ({ text }) => !text.includes(`/products/${slug}<`);
}

function cartPage(cart: Cart, isNew: (total: number) => boolean): Watch {
  const { path, headers } = cart;
  return { page: "cart", path, headers, isNew: ({ text }) => isNew(totalIn(text)) };
}
