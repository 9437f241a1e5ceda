import { z } from "zod";
import { companyFacts } from "./company-facts";
import { isLanguage, languages } from "./languages";
import { paletteOf, statedColours, unreadable } from "./palette";
import { isPayable } from "./payable-amount";

const text = z.string().trim().min(1);
/** BCP 47 in small letters, of two or three parts: `ko-kr`, `zh-hant-tw`. */
const localeTag = z
  .string()
  .regex(/^[a-z]{2}(-[a-z]{4})?-[a-z]{2}$/, "is no locale such as ko-kr or zh-hant-tw");
const country = z.string().regex(/^[A-Z]{2}$/, "is no country code such as KR");
const currency = z.string().regex(/^[A-Z]{3}$/, "is no currency code such as KRW");
/** A file in the shop's folder. */
const file = z.string().regex(/^(?!\/)(?!.*\.\.)[\w./ -]+\.(woff2?|ttf|otf)$/, {
  error: "is no font file in the folder of the shop, such as brand/fonts/text.woff2",
});
const folder = z.string().regex(/^[\w-]+$/, "is no folder's name");

/** An address with places for where the way leads to. */
const mapsAddress = z.string().refine((address) => isMapsAddress(address), {
  error: "is no https address with {latitude} and {longitude} in it",
});

const market = z.strictObject({
  currency,
  /** Whether prices are shown with tax, or tax is added at checkout. */
  taxIncluded: z.boolean(),
  /** The unit in which people there measure furniture. */
  lengthUnit: z.enum(["cm", "in"]),
  /** The unit of their roads; unless it is said, miles where furniture is measured in inches. */
  distanceUnit: z.enum(["km", "mi"]).optional(),
  /** The maps that people there find their way by; unless it is said, Google's. */
  maps: mapsAddress.optional(),
  /** The zone in which dates without a store of their own are shown. */
  timeZone: z.string().refine(isTimeZone, "is no time zone such as Asia/Seoul"),
  /**
   * What wrapping an order as a gift costs, as the market shows prices. 0 is free, and without it
   * nothing is wrapped. The market opens with it. From then on merchants change it.
   */
  giftWrap: z.number().min(0).optional(),
  /** What the market opens with. From then on merchants change it. */
  opening: z
    .strictObject({
      /** Percent of tax on goods, where nothing else is said. */
      tax: z.number().min(0).max(100),
      /** The first way of delivery, in the market's currency. */
      delivery: z.strictObject({
        price: z.number().min(0),
        /** The order value from which it costs nothing; 0 for never. */
        freeFrom: z.number().min(0).default(0),
      }),
    })
    .optional(),
});

const language = z.strictObject({
  /** What its speakers call it. */
  name: text,
  /** The locale for its speakers from elsewhere. */
  home: localeTag,
});

/** A variable font with an axis of weights, or one file for text and one for titles. */
const fontFiles = z.union([file, z.strictObject({ regular: file, bold: file })]);

const brand = z.strictObject({
  /** By language. */
  name: z.record(text, text),
  /** Where there is one line for all readers, as at the head of a letter. */
  fullName: text,
  colours: statedColours.default({}),
  /** The shop's own faces: `latin` for every page, and by language for its script. */
  fonts: z
    .strictObject({ latin: fontFiles, ko: fontFiles, ja: fontFiles, ar: fontFiles })
    .partial()
    .default({}),
  /** Boards in the tint's colour, on which each page ends. */
  floor: z.boolean().default(false),
});

export const shopSchema = z
  .strictObject({
    /** Each page's first segment, with the words and the market that it stands for. */
    locales: z.record(localeTag, z.strictObject({ language: text, market: country })),
    /** Where a visitor goes whose languages the shop does not have. */
    defaultLocale: localeTag,
    /** Some of the product's (contracts/languages.ts). */
    languages: z.record(text, language),
    /** By the country that they deliver to. */
    markets: z.record(country, market),
    brand,
    company: z.strictObject({
      /** Who letters come from, unless `MAIL_FROM` says so. */
      mailFrom: z.string().regex(/^.+ <[^<>@\s]+@[^<>@\s]+>$/, "is no `Name <address>`"),
      /** What the law of a market wants to be said of who sells: at the end of pages and letters. */
      facts: z.record(country, companyFacts).default({}),
    }),
    policies: z.strictObject({
      /** Days after arrival within which unused things may be returned. */
      returnDays: z.number().int().positive(),
    }),
    features: z
      .strictObject({
        /** Two pictures at a time on the home page, for suggestions that suit. */
        taste: z.boolean().default(true),
        /** Stores that people visit and collect from. */
        stores: z.boolean().default(true),
        /** Products in a photo of one's own room. */
        photoPlacement: z.boolean().default(true),
      })
      .prefault({}),
    catalogue: z
      .strictObject({
        /** The folder below `public/` with pictures and models that are files of the storefront. */
        files: folder.default("shop"),
        /** Collections of what people wear: bought for a person, not for a room. */
        worn: z.array(text).readonly().default([]),
        /** Facets that product pages name with their values, in this order; else all of them. */
        facts: z.array(text).readonly().optional(),
        /** The facet of tags, and the tags that search treats on their own. */
        tags: z
          .strictObject({
            facet: text.default("tag"),
            isNew: text.default("new"),
            isFeatured: text.default("featured"),
          })
          .prefault({}),
      })
      .prefault({}),
    /** Whether the shop is a demonstration: its folder's `catalogue/` fills an empty database. */
    demonstration: z.boolean().default(false),
  })
  .superRefine((shop, { addIssue }) => {
    const need = (has: boolean, path: PropertyKey[], message: string) => {
      if (!has) addIssue({ code: "custom", path, message });
    };
    for (const { path, message } of unreadable(paletteOf(shop.brand.colours)))
      need(false, ["brand", "colours", ...path], message);
    for (const code of Object.keys(shop.company.facts))
      need(code in shop.markets, ["company", "facts", code], "is none of the markets");
    need(shop.defaultLocale in shop.locales, ["defaultLocale"], "is none of the locales");
    for (const [code, { opening, giftWrap, currency: money }] of Object.entries(shop.markets)) {
      need(
        giftWrap === undefined || isPayableAmount(giftWrap, money),
        ["markets", code, "giftWrap"],
        `is ${giftWrap}, which no one can pay in ${money}`,
      );
      need(
        shop.demonstration || !!opening,
        ["markets", code],
        "needs opening: its tax and delivery",
      );
      for (const [name, amount] of Object.entries(opening?.delivery ?? {}))
        need(
          isPayableAmount(amount, money),
          ["markets", code, "opening", "delivery", name],
          `is ${amount}, which no one can pay in ${money}`,
        );
    }
    for (const [locale, { language: code, market: place }] of Object.entries(shop.locales)) {
      need(code in shop.languages, ["locales", locale], `needs languages.${code}`);
      need(place in shop.markets, ["locales", locale], `needs markets.${place}`);
      need(
        locale.startsWith(`${code.toLowerCase()}-`) && locale.endsWith(`-${place.toLowerCase()}`),
        ["locales", locale],
        `does not stand for ${code} in ${place}`,
      );
    }
    for (const [code, { home }] of Object.entries(shop.languages)) {
      const path = ["languages", code, "home"];
      need(isLanguage(code), ["languages", code], `is none of ${languages.join(", ")}`);
      need(shop.locales[home]?.language === code, path, `is no locale in ${code}`);
    }
    // Also those that a locale is the first to name: one run then says all that a language needs.
    const spoken = Object.values(shop.locales).map(({ language: code }) => code);
    for (const code of new Set([...Object.keys(shop.languages), ...spoken]))
      need(code in shop.brand.name, ["brand", "name"], `needs ${code}`);
  });

/** What the `shop.yaml` of a shop says. */
export type Shop = Readonly<z.output<typeof shopSchema>>;

/** What pages and browsers know of the settings: not what only servers need. */
export type PageShop = Omit<Shop, "brand" | "company"> & {
  readonly brand: Omit<Shop["brand"], "colours" | "fonts">;
  readonly company: Omit<Shop["company"], "facts">;
};

/**
 * Checks what makes a shop this one.
 * @throws Error that names each setting which is missing or wrong
 */
export function checkShop(given: unknown, where: string): Shop {
  const { success, data, error } = shopSchema.safeParse(given);
  if (success) return data;
  const lines = error.issues.map(({ path, message }) =>
    path.length > 0 ? `- ${path.join(".")}: ${message}` : `- ${message}`,
  );
  throw new Error(`${where} is not valid:\n${lines.join("\n")}`);
}

// Hundredths are whole, and what comes after the point is what people pay with.
function isPayableAmount(amount: number, money: string): boolean {
  return isPayable(Math.round(amount * 100_000) / 1000, money);
}

function isMapsAddress(address: string): boolean {
  const places = ["{latitude}", "{longitude}"];
  return /^https:\/\/[^\s{}]+\//.test(address) && places.every((part) => address.includes(part));
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
