import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import { csvLine } from "../../commerce/import/export/csv-line";
import { root } from "../run/build";

export const productCount = 300;
const picturesAtOnce = 8;

/** So many of them come with a photograph of 4000 pixels, and are shown together. */
const photographed = 24;
const photographPixels = 4000;

/** The product that journeys look for: it gets the GLB of a chair of these measures. */
export const chair = {
  sku: "NS-CH-1-OAK",
  name: "Chaise Loire",
  slug: "chaise-loire",
  barcode: "4006381333931",
  measures: "width 480|height 790|depth 520",
  price: 249,
  salePrice: 199,
};

const kinds = ["Chaise", "Table", "Lampe", "Vase", "Tapis", "Banc"];
/** The collections of the file by their addresses, with the names that the dashboard gives them. */
export const collections = {
  chaises: { fr: "Chaises", "zh-Hant": "椅子", ko: "의자" },
  tables: { fr: "Tables", "zh-Hant": "桌子", ko: "테이블" },
  lampes: { fr: "Lampes", "zh-Hant": "燈具", ko: "조명" },
  vases: { fr: "Vases", "zh-Hant": "花瓶", ko: "꽃병" },
  tapis: { fr: "Tapis", "zh-Hant": "地毯", ko: "러그" },
  bancs: { fr: "Bancs", "zh-Hant": "長椅", ko: "벤치" },
  salon: { fr: "Salon", "zh-Hant": "客廳", ko: "거실" },
  nouveautes: { fr: "Nouveautés", "zh-Hant": "新品", ko: "신상품" },
};
export const finish = { fr: "Finition", "zh-Hant": "飾面", ko: "마감" };
const places = ["Loire", "Garonne", "Rhône", "Seine", "Marne", "Isère", "Adour", "Aude", "Yonne"];
const headers = [
  ...["product", "sku", "name:fr", "name:zh-Hant", "name:ko", "description:fr"],
  ...["price:EUR", "sale price:EUR", "price:TWD", "price:KRW", "tax", "barcode"],
  ...[
    "option:finish",
    "option:finish:zh-Hant",
    "option:finish:ko",
    "variant facet:bois",
    "collections",
  ],
  ...[
    "stock:nantes",
    "stock:paris",
    "stock:warehouse-tw",
    "stock:warehouse-kr",
    "pictures",
    "dimensions",
  ],
];
const finishes = [
  ["Natural oak", "原色橡木", "내추럴 오크"],
  ["Walnut", "胡桃木", "월넛"],
] as const;

/** Writes one CSV of 300 products in two finishes each, with a photograph for each product. */
export async function writeCatalogue(folder: string): Promise<string> {
  const pictures = path.join(folder, "photos");
  mkdirSync(pictures, { recursive: true });
  const lines = [csvLine(headers)];
  for (let n = 1; n <= productCount; n++) lines.push(...rowsOf(n));
  const file = path.join(folder, "catalogue.csv");
  // As a spreadsheet saves it in Europe's north: with a mark before the first letter.
  writeFileSync(file, `\ufeff${lines.join("")}`);
  for (let n = 1; n <= productCount; n += picturesAtOnce)
    await Promise.all(
      Array.from({ length: Math.min(picturesAtOnce, productCount - n + 1) }, (_, i) =>
        draw(path.join(pictures, `piece-${n + i}.jpg`), n + i),
      ),
    );
  return file;
}

const isPhotographed = (n: number) => n > 1 && n <= 1 + photographed;

function rowsOf(n: number): string[] {
  const isChair = n === 1;
  const kind = kinds[n % kinds.length] ?? "";
  const name = isChair ? chair.name : `${kind} ${places[n % places.length]} ${n}`;
  const price = isChair ? chair.price : 20 + n;
  return finishes.map(([finish, chinese, korean], i) =>
    csvLine([
      isChair ? chair.slug : `piece-${n}`,
      isChair && i === 0 ? chair.sku : `NS-${n}-${i}`,
      name,
      `北南家具 ${n}`,
      `북남 가구 ${n}`,
      `<p>${name} : bois massif, huilé à la main.</p>`,
      // Decimals as France writes them.
      `${price},00 €`,
      isChair ? `${chair.salePrice},00 €` : n % 5 === 0 ? `${price - 5},00 €` : "",
      String(price * 34),
      `₩${(price * 1500).toLocaleString("en")}`,
      kind === "Vase" ? "Réduit" : "",
      isChair && i === 0 ? chair.barcode : ean(n * 2 + i),
      finish,
      chinese,
      korean,
      i === 0 ? "Chêne" : "Chêne|Noyer",
      [
        `${kind.toLowerCase().replace(/s?$/, "s")}`,
        ...(isChair ? ["nouveautes"] : []),
        ...(isPhotographed(n) ? ["salon"] : []),
      ].join("|"),
      "8",
      "5",
      "9",
      "9",
      `piece-${n}.jpg`,
      isChair ? chair.measures : "",
    ]),
  );
}

/** A barcode of numbers that shops give out among themselves, with its check digit. */
function ean(n: number): string {
  const digits = `20${String(n).padStart(10, "0")}`;
  const sum = [...digits].reduce((all, digit, i) => all + Number(digit) * (i % 2 ? 3 : 1), 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

/** The studio's pictures, each of another thing, as a camera's file: large, with grain. */
async function photograph(file: string, n: number): Promise<void> {
  const photos = path.join(root, "public/demo/photos");
  const shots = readdirSync(photos, { recursive: true, encoding: "utf8" })
    .filter((shot) => shot.endsWith("-front-800.webp"))
    .sort();
  const things = [...new Map(shots.map((shot) => [path.dirname(shot), shot])).values()];
  const grain = { width: 1000, height: 1000, channels: 3 as const, background: "#808080" };
  const noise = await sharp({
    create: { ...grain, noise: { type: "gaussian", mean: 128, sigma: 8 } },
  })
    .png()
    .toBuffer();
  await sharp(path.join(photos, things[n % things.length] ?? ""))
    .resize(photographPixels, photographPixels, { fit: "cover" })
    .composite([{ input: noise, tile: true, blend: "soft-light" }])
    .jpeg({ quality: 92 })
    .toFile(file);
}

/** A photograph as a studio makes them: with light from one side. */
async function draw(file: string, n: number): Promise<void> {
  if (isPhotographed(n)) return photograph(file, n);
  const hue = (n * 37) % 360;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1600">
    <defs><radialGradient id="g"><stop offset="0" stop-color="hsl(${hue} 20% 92%)"/><stop offset="1" stop-color="hsl(${hue} 15% 74%)"/></radialGradient></defs>
    <rect width="1600" height="1600" fill="url(#g)"/>
    <rect x="${400 + (n % 7) * 40}" y="500" width="${500 + (n % 5) * 60}" height="700" rx="${(n % 9) * 20}" fill="hsl(${hue} 35% 42%)"/></svg>`;
  await sharp(Buffer.from(svg)).jpeg({ quality: 80 }).toFile(file);
}
