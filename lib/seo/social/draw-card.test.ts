import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { directionOf } from "../../i18n/direction";
import { languageOf, locales } from "../../i18n/locales";
import { drawCard } from "./draw-card";
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
  create: { width: 900, height: 1200, channels: 4, background: "#00ff00" },
})
  .webp()
  .toBuffer();

const oneOfEach = locales.filter(
  (locale, at) => locales.findIndex((other) => languageOf(other) === languageOf(locale)) === at,
);

/** Whether any pixel of a part of a picture is not of its ground. */
async function hasInk(picture: Buffer, left: number, width: number, ground: readonly number[]) {
  const { data, info } = await sharp(picture)
    .extract({ left, top: 200, width, height: 200 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  for (let at = 0; at < data.length; at += info.channels)
    if (ground.some((value, channel) => Math.abs((data[at + channel] ?? 0) - value) > 24))
      return true;
  return false;
}

describe("a social picture", () => {
  it.each(oneOfEach)(
    "holds any title in the direction of %s",
    async (locale) => {
      for (const title of titles) {
        for (const given of [photo, undefined]) {
          const picture = await drawCard({ locale, title, line: title }, given);
          const { format, width, height } = await sharp(picture).metadata();
          expect([format, width, height]).toEqual(["jpeg", 1200, 630]);
          expect(picture.length).toBeLessThan(300_000);
          const paper = [
            ...(await sharp(picture)
              .extract({ left: 600, top: 10, width: 1, height: 1 })
              .raw()
              .toBuffer()),
          ];
          const isRtl = directionOf(locale) === "rtl";
          // Nothing stands between the words and the picture, nor beyond the margin.
          if (given) expect(await hasInk(picture, isRtl ? 1140 : 20, 40, paper)).toBe(false);
          if (given) expect(await hasInk(picture, isRtl ? 582 : 578, 36, paper)).toBe(false);
        }
      }
    },
    30_000,
  );

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
