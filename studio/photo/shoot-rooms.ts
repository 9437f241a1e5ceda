import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import sharp from "sharp";
import { readCatalogue } from "../../scripts/draw/catalogue";
import { DETAIL, modelOf } from "../core/model";
import type { Recipe } from "../core/piece";
import { writeGlb } from "../output/glb";
import { sizesOf } from "../output/make";
import { RECIPES } from "../recipes";
import { around, type Box } from "./crop";
import { expose, publish, type Shot } from "./darkroom";
import { listPhotographs } from "./list-photographs";
import { type Cord, MIDDLE, roomSet, SET } from "./room-set";
import { type Place, type Room, readRooms } from "./rooms";

/**
 * `npm run studio:rooms [-- --room living] [--again]` photographs the rooms in which products stand
 * together. Of a room that was rendered, only the cuts are made anew unless told again.
 */
const { values } = parseArgs({
  options: {
    room: { type: "string", multiple: true },
    again: { type: "boolean", default: false },
    samples: { type: "string", default: "16" },
    pixels: { type: "string", default: "1600" },
  },
});
const root = join(import.meta.dirname, "../..");
const cache = join(import.meta.dirname, "../.cache/photo");
const catalogue = join(root, "demo/catalogue");
const products = readCatalogue(join(catalogue, "products"));
const rooms = readRooms(catalogue);
mkdirSync(cache, { recursive: true });

async function save(name: string, model: Parameters<typeof writeGlb>[0]): Promise<string> {
  const path = join(cache, `${name}.glb`);
  writeFileSync(
    path,
    await writeGlb(model, { quality: "photo", format: "jpeg", compressed: false }),
  );
  return path;
}

async function placed({ slug, finish, size, at, turn = 0 }: Place) {
  const product = products.find((p) => p.slug === slug);
  const finishes = product && sizesOf(product).find((s) => !size || s.size === size)?.finishes;
  const variant = finishes?.find(({ options }) => Object.values(options ?? {}).includes(finish));
  const recipe = product && RECIPES[product.kind];
  if (!product || !variant || !recipe) throw new Error(`no ${slug} in ${finish}`);
  const glb = await save(
    `${slug}-${finish}${size ? `-${size}` : ""}`,
    modelOf(product, [variant], recipe, { ...DETAIL.hero, baked: false }),
  );
  return { glb, at: [at[0] / 1000, at[1] / 1000, at[2] / 1000] as const, turn };
}

const pixels = Number(values.pixels);
const size = [pixels, Math.round((pixels * 4) / 5)] as const;
const renderOf = (room: string) => join(cache, `room-${room}.png`);
/** Where the renderer writes what it knows of a render: the place of each model in it. */
const boxesOf = (room: string) => `${renderOf(room)}.json`;

async function render({ name, wall, places, ...camera }: Room): Promise<void> {
  const cords = places.flatMap(({ slug, at: [x, y, z] }): Cord[] => {
    const product = products.find((p) => p.slug === slug);
    const hangs = RECIPES[product?.kind ?? ""]?.ground === "ceiling";
    return hangs ? [[x, y + (product?.dimensions?.height ?? 0), z]] : [];
  });
  const recipe: Recipe = roomSet(wall, cords);
  const { width, height, depth } = SET;
  const empty = {
    slug: `room-${name}`,
    kind: "room",
    collection: "",
    dimensions: { width, height, depth },
    variants: [{}],
    photographs: [],
  };
  const set = await save(`room-${name}`, modelOf(empty, [{}], recipe, DETAIL.photo));
  const models: Shot["models"] = [
    { glb: set, at: [0, -SET.floor / 1000, MIDDLE / 1000], prop: true },
  ];
  for (const place of places) models.push(await placed(place));
  const shot = {
    ...camera,
    fill: 1,
    lens: 46,
    models,
    ground: "none",
    room: true,
    out: renderOf(name),
    size,
    samples: Number(values.samples),
    exposure: 1.15,
  };
  await expose([shot], cache, (line) => console.log(line));
}

/** A finish that stands in several places is cut out where it stands first. */
const firstPlaceOf = ({ slug, finish }: Place) =>
  rooms.flatMap(({ places }) => places).find((p) => p.slug === slug && p.finish === finish);

async function shoot(room: Room): Promise<void> {
  const { name, places } = room;
  const out = renderOf(name);
  const isRendered = existsSync(out) && existsSync(boxesOf(name));
  if (values.again || !isRendered) await render(room);
  await publish(out, join(root, "public/demo/photos/rooms", name), [
    pixels,
    pixels / 2,
    pixels / 4,
  ]);
  const boxes: Box[] = JSON.parse(readFileSync(boxesOf(name), "utf8"));
  for (const [i, place] of places.entries()) {
    const box = boxes[i];
    const { slug, finish } = place;
    if (!box || place !== firstPlaceOf(place)) continue;
    const cut = join(cache, `${slug}-${finish}-room.png`);
    await sharp(out).extract(around(box, size)).toFile(cut);
    await publish(cut, join(root, "public/demo/photos", slug, `${finish}-room`), [800, 400]);
  }
}

for (const room of rooms) if (!values.room || values.room.includes(room.name)) await shoot(room);
listPhotographs(root);
