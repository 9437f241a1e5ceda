import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { ProductCard } from "@/lib/catalog";
import { defaultLocale, marketOf } from "@/lib/i18n/locales";
import messages from "@/messages/en.json";
import { Scenes } from "./scenes";

const card = (slug: string): ProductCard => ({
  ...{ id: slug, slug, name: `The ${slug}`, tagline: "", picture: null, regularPrice: null },
  ...{ priceVaries: false, swatches: [], inStock: true, isNew: false },
  price: { amount: 12_300, currency: marketOf(defaultLocale).currency },
});
const block = {
  type: "scenes" as const,
  scenes: [
    {
      title: "Hall",
      picture: { source: "/photos/hall-800.webp", width: 800, height: 640, alt: "A hall" },
      spots: [
        { x: 20, y: 70, card: card("bench") },
        { x: 80.5, y: 10, card: card("lamp") },
      ],
    },
  ],
};

it("has each thing twice: where it stands in the picture, and in a list", () => {
  const page = renderToStaticMarkup(
    <NextIntlClientProvider locale={defaultLocale} messages={messages}>
      <Scenes block={block} at={1} />
    </NextIntlClientProvider>,
  );
  const [picture = "", list = ""] = page.split("<ol");
  for (const [number, slug] of [
    [1, "bench"],
    [2, "lamp"],
  ])
    for (const part of [picture, list]) {
      expect(part.split(`href="/${defaultLocale}/products/${slug}"`)).toHaveLength(2);
      expect(part).toContain(`data-spot="${number}"`);
      expect(part).toContain(`The ${slug}`);
      expect(part.match(/123/g)).toHaveLength(2);
    }
  // From the picture's left, whichever way the words run.
  expect(picture).toMatch(/dir="ltr".*left:20%;top:70%.*left:80\.5%;top:10%/);
  expect(list).toContain(`aria-label="${messages.content.inRoom}"`);
});
