import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { directionOf } from "../../i18n/direction";
import { defaultLocale, languageOf, locales, shopName } from "../../i18n/locales";
import type { SocialCard } from "./card";
import { asJpeg, composeCard, drawCard } from "./draw-card";
import { drawText, markupOf, type TextStyle } from "./text-picture";

const style: TextStyle = {
  ...{ size: 40, weight: 600, colour: "#000000", language: "en", isRtl: false },
};
const titles = [
  "Stools & benches <b>“quoted”</b> \"plain\" 'so'",
  "하늘 라운지 체어와 오래 앉아 있고 싶은 사람을 위한 아주 긴 이름의 의자",
  "長く過ごす部屋に似合う、静かであたたかな道具をつくり、選んでいます。オンラインと9つの店舗で。",
  "كرسي هانول للاسترخاء Maru 2026 بمقبضين طويلين جدًا من خشب البلوط الطبيعي الفاتح",
  "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
];
const photo = await sharp({
  create: { width: 300, height: 400, channels: 4, background: "#00ff00" },
})
  .webp()
  .toBuffer();

const oneOfEach = locales.filter(
  (locale, at) => locales.findIndex((other) => languageOf(other) === languageOf(locale)) === at,
);

interface Pixels {
  data: Buffer;
  info: { width: number; channels: number };
}

/** A colour of a picture at a place. */
const colourAt = ({ data, info }: Pixels, x: number, y: number) => {
  const at = (y * info.width + x) * info.channels;
  return [...data.subarray(at, at + info.channels)];
};

/** Whether any pixel of a part of a picture is not of its ground. */
function hasInk(picture: Pixels, [left, top, width, height]: readonly number[]): boolean {
  const ground = colourAt(picture, 600, 10);
  for (let y = top ?? 0; y < (top ?? 0) + (height ?? 0); y += 1)
    for (let x = left ?? 0; x < (left ?? 0) + (width ?? 0); x += 1)
      if (ground.some((own, i) => Math.abs((colourAt(picture, x, y)[i] ?? 0) - own) > 24))
        return true;
  return false;
}

/** A card's pixels, and the file that is made of them. */
async function drawn(card: SocialCard, given: Buffer | undefined) {
  const raw = await (await composeCard(card, given)).raw().toBuffer({ resolveWithObject: true });
  const { width, height, channels } = raw.info;
  const file = asJpeg(sharp(raw.data, { raw: { width, height, channels: channels as 3 } }));
  const { data, info } = await file.toBuffer({ resolveWithObject: true });
  return { pixels: raw, data, info };
}

describe("a social picture", () => {
  it.each(oneOfEach)("holds any title in the direction of %s", async (locale) => {
    const isRtl = directionOf(locale) === "rtl";
    const check = async (title: string, given: Buffer | undefined) => {
      const { pixels, data, info } = await drawn({ locale, title, line: title }, given);
      expect([info.format, info.width, info.height]).toEqual(["jpeg", 1200, 630]);
      expect(data.length).toBeLessThan(300_000);
      if (!given) return;
      // Nothing stands between the words and the picture, nor beyond the margin.
      expect(hasInk(pixels, [isRtl ? 1140 : 20, 200, 40, 200])).toBe(false);
      expect(hasInk(pixels, [isRtl ? 582 : 578, 200, 36, 200])).toBe(false);
    };
    await Promise.all(
      titles.flatMap((title) => [photo, undefined].map((given) => check(title, given))),
    );
  });

  it.each(oneOfEach)("says the shop's name once: %s", async (locale) => {
    const title = shopName(languageOf(locale));
    const above = [72, 60, 1056, 80] as const;
    const below = [72, 250, 1056, 150] as const;
    const { pixels } = await drawn({ locale, title }, undefined);
    expect([hasInk(pixels, above), hasInk(pixels, below)]).toEqual([false, true]);
    const other = await drawn({ locale, title: `${title} ${title}` }, undefined);
    expect(hasInk(other.pixels, above)).toBe(true);
  });

  it("leaves as the file that it was checked as", async () => {
    const card = { locale: defaultLocale, title: "Chair" };
    expect(await drawCard(card, photo)).toEqual((await drawn(card, photo)).data);
  });

  it("says signs of markup as they are", () => {
    expect(markupOf(['<b> & "so"'], style)).toContain("&lt;b&gt; &amp; &quot;so&quot;");
  });

  it("joins the letters of Arabic", async () => {
    const arabic = { ...style, language: "ar", isRtl: true };
    const joined = await drawText(sharp, ["سسس"], arabic);
    const apart = await drawText(sharp, ["س\u200cس\u200cس"], arabic);
    expect(joined.width).toBeLessThan(apart.width * 0.9);
  });
});
