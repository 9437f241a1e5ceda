import "server-only";
import type Sharp from "sharp";
import shop, { brand, wordmark } from "@/shop.config";
import { directionOf } from "../../i18n/direction";
import { languageOf, shopName } from "../../i18n/locales";
import { type SocialCard, socialSize } from "./card";
import { layLines } from "./lines";
import { drawText, measureOf } from "./text-picture";

type Draw = typeof Sharp;
type Picture = ReturnType<Draw>;

const { width, height } = socialSize;
const margin = 72;
/** What a picture takes of the width, at the end of the line. */
const pictureWidth = 578;
/** Letters of a title, the largest that fit. */
const sizes = { beside: [68, 60, 52], alone: [92, 80, 68] };
const { paper, surface, ink, muted, line: rule, tint, accent } = brand.palette.light;

/**
 * Draws a card, with the shop's mark above and the title below. A picture of the page takes the end
 * of the line, over the whole height. A card without one stands on the shop's floor. One whose title
 * is the shop's name says it by the mark alone.
 * @param photo the bytes of the card's picture
 * @returns a JPEG of `socialSize`
 */
export async function drawCard(card: SocialCard, photo: Buffer | undefined): Promise<Buffer> {
  return asJpeg(await composeCard(card, photo)).toBuffer();
}

/** How cards leave: letters keep their edges. MozJPEG's search takes five times as long for no byte. */
export function asJpeg(picture: Picture): Picture {
  return picture.jpeg({ quality: 84, progressive: true, chromaSubsampling: "4:4:4" });
}

/** A card as `drawCard` draws it, before it is a file. */
export async function composeCard(card: SocialCard, photo: Buffer | undefined): Promise<Picture> {
  const { default: draw } = await import("sharp");
  const isRtl = directionOf(card.locale) === "rtl";
  const isName = card.title === shopName(languageOf(card.locale));
  const room = photo ? width - pictureWidth - margin - 48 : width - 2 * margin;
  const [shown, mark, words] = await Promise.all([
    photo ? fill(draw, photo) : undefined,
    drawMark(draw, card, { isRtl, height: isName ? markHeight.alone : markHeight.above }),
    drawWords(draw, card, { width: room, isBeside: photo !== undefined, isRtl, isName }),
  ]);
  const atStart = (own: number) => (isRtl ? width - margin - own : margin);
  let bottom = height - margin - (shown ? 0 : floorHeight);
  const parts = (isName ? [{ ...mark, gap: 0 }, ...words] : words)
    .toReversed()
    .map(({ png, gap, ...size }) => {
      bottom -= size.height;
      const part = { input: png, left: atStart(size.width), top: bottom };
      bottom -= gap;
      return part;
    });
  return draw({ create: { ...socialSize, channels: 3, background: paper } }).composite([
    shown
      ? { input: shown, left: isRtl ? 0 : width - pictureWidth, top: 0 }
      : { input: Buffer.from(floor(isRtl)), left: 0, top: 0 },
    ...(isName ? [] : [{ input: mark.png, left: atStart(mark.width), top: margin - 8 }]),
    ...parts,
  ]);
}

const fill = (draw: Draw, photo: Buffer) =>
  draw(photo, { limitInputPixels: 50_000_000 })
    .rotate()
    .resize(pictureWidth, height, { fit: "cover", position: "attention" })
    .flatten({ background: surface })
    .toBuffer();

interface Place {
  width: number;
  /** Whether a picture stands beside the words. */
  isBeside: boolean;
  isRtl: boolean;
  /** Whether the mark says the title. */
  isName: boolean;
}

async function drawWords(draw: Draw, card: SocialCard, place: Place) {
  const title = place.isName ? [] : [await drawTitle(draw, card, place)];
  if (!card.line) return title;
  const { width: room, isRtl } = place;
  const language = languageOf(card.locale);
  const small = { language, isRtl, weight: 400, colour: muted, size: 28 } as const;
  const laid = await layLines(card.line, measureOf(draw, small)(small.size), {
    width: room,
    lines: 2,
    language,
  });
  return [...title, { ...(await drawText(draw, laid.lines, small)), gap: 30 }];
}

async function drawTitle(draw: Draw, card: SocialCard, { width: room, isBeside, isRtl }: Place) {
  const language = languageOf(card.locale);
  const style = { language, isRtl, weight: 600, colour: ink } as const;
  const measureTitle = measureOf(draw, style);
  const tries = isBeside ? sizes.beside : sizes.alone;
  let title = { lines: [card.title], style: { ...style, size: tries[0] ?? 60 } };
  for (const size of tries) {
    const one = { ...style, size };
    const laid = await layLines(card.title, measureTitle(size), {
      width: room,
      lines: 2,
      language,
    });
    title = { lines: laid.lines, style: one };
    if (laid.whole) break;
  }
  return { ...(await drawText(draw, title.lines, title.style)), gap: 0 };
}

/** Of the mark above a title, and of one that stands for it. */
const markHeight = { above: 58, alone: 150 };

async function drawMark(
  draw: Draw,
  { locale }: SocialCard,
  { isRtl, height: high }: { isRtl: boolean; height: number },
) {
  if (!wordmark) {
    const language = languageOf(locale);
    const style = { language, isRtl, weight: 600, colour: ink, size: high * 0.66 } as const;
    return drawText(draw, [shopName(language)], style);
  }
  const body = wordmark.body
    .replaceAll("currentColor", ink)
    .replace(/var\(--([\w-]+)\)/g, (_, name: string) => variables[name] ?? ink);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${wordmark.viewBox}" height="${high}" fill="none">${body}</svg>`;
  const { data, info } = await draw(Buffer.from(svg), { density: 144 })
    .resize({ height: high, width: high * 7, fit: "inside" })
    .png()
    .toBuffer({ resolveWithObject: true });
  return { png: data, width: info.width, height: info.height };
}

/** What a mark may name of the page's colours. */
const variables: Record<string, string> = {
  paper,
  surface,
  ink,
  muted,
  tint,
  line: rule,
  "accent-fill": accent,
};

const floorHeight = shop.brand.floor ? 150 : 12;
/** Where boards meet, in per cent of the width: as `components/layout/floor.tsx` lays them. */
const joints = [
  [13, 41, 58, 83],
  [27, 49, 74, 92],
  [8, 34, 63, 79],
];

/** What a card without a picture stands on: boards of a floor, or a line in the shop's colour. */
function floor(isRtl: boolean): string {
  const top = height - floorHeight;
  const frame = `xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"`;
  if (!shop.brand.floor)
    return `<svg ${frame}><path fill="${accent}" d="M0 ${top}h${width}v${floorHeight}H0z"/></svg>`;
  const row = floorHeight / joints.length;
  const boards = joints.map((row_, at) => {
    const y = top + at * row;
    const ends = row_.map((per) => `M${(width * per) / 100} ${y}v${row}`).join("");
    return `<path d="M0 ${y}h${width}${ends}"/>`;
  });
  const flip = isRtl ? `transform="matrix(-1 0 0 1 ${width} 0)"` : "";
  return `<svg ${frame}><g ${flip}><path fill="${tint}" d="M0 ${top}h${width}v${floorHeight}H0z"/><g fill="none" stroke="${ink}" stroke-opacity=".22">${boards.join("")}</g></g></svg>`;
}
