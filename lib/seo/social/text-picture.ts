import path from "node:path";
import type Sharp from "sharp";
import { faces } from "@/shop.config";

type Draw = typeof Sharp;

/** How a text is set. */
export interface TextStyle {
  /** Size of the letters in pixels. */
  size: number;
  weight: 400 | 600;
  /** `#rrggbb` */
  colour: string;
  /** BCP 47, for letters that languages draw apart. */
  language: string;
  isRtl: boolean;
}

export interface TextPicture {
  png: Buffer;
  width: number;
  height: number;
}

let loading: Promise<unknown> | undefined;

/** Makes the shop's faces known to the drawing library, once for the process. */
function loadFaces(draw: Draw): Promise<unknown> {
  loading ??= (async () => {
    for (const name of faces.files) {
      const fontfile = path.join(process.cwd(), ".shop/faces", name);
      await draw({ text: { text: ".", fontfile } })
        .raw()
        .toBuffer();
    }
  })();
  return loading;
}

/** Draws lines below each other, in the shop's faces; its box is that of the ink. */
export async function drawText(
  draw: Draw,
  lines: readonly string[],
  style: TextStyle,
): Promise<TextPicture> {
  await loadFaces(draw);
  const { data, info } = await draw({
    text: { text: markupOf(lines, style), rgba: true, dpi: 72, align: "left" },
  })
    .png()
    .toBuffer({ resolveWithObject: true });
  return { png: data, width: info.width, height: info.height };
}

/** Letters of this size are measured: widths grow with the size. */
const measured = 32;

/** How wide a line of a style is, in pixels. Each text is drawn once. */
export function measureOf(draw: Draw, style: Omit<TextStyle, "size">) {
  const known = new Map<string, Promise<number>>();
  const widthOf = async (text: string) => {
    await loadFaces(draw);
    const markup = markupOf([text], { ...style, size: measured });
    const { info } = await draw({ text: { text: markup, rgba: true, dpi: 72 } })
      .raw()
      .toBuffer({ resolveWithObject: true });
    return info.width / measured;
  };
  return (size: number) => async (text: string) => {
    const width = known.get(text) ?? widthOf(text);
    known.set(text, width);
    return (await width) * size;
  };
}

/** The text as Pango's markup (docs.gtk.org/Pango/pango_markup.html). */
export function markupOf(
  lines: readonly string[],
  { size, weight, colour, language, isRtl }: TextStyle,
): string {
  const known = faces.families[language] ?? [];
  // A face of one weight is a family of its own.
  const isBold = (family: string) => /bold$/i.test(family);
  const bold = known.filter(isBold);
  const others = known.filter((family) => !isBold(family));
  const families = (weight > 500 ? [...bold, ...others] : [...others, ...bold]).join(", ");
  // Without a mark, a line that begins with a word of the other direction would run that way.
  const mark = isRtl ? "\u200f" : "\u200e";
  const text = lines.map((line) => mark + escapeMarkup(line)).join("\n");
  const attributes = {
    face: `${families}, sans-serif`,
    weight: String(weight),
    lang: language,
    foreground: colour,
    // Points are pixels at 72 dots per inch; a line's height is in 1/1024 of them.
    size: `${size}pt`,
    line_height: String(Math.round(size * (isRtl ? 1.3 : 1.2) * 1024)),
  };
  const written = Object.entries(attributes).map(
    ([name, value]) => `${name}="${escapeMarkup(value)}"`,
  );
  return `<span ${written.join(" ")}>${text}</span>`;
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escapeMarkup = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? "");
