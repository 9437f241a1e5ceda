import { join } from "node:path";
import { expect, it } from "vitest";
import { readCatalogue } from "../../scripts/draw/catalogue";
import { readRooms } from "./rooms";

const catalogue = join(import.meta.dirname, "../../demo/catalogue");
const products = readCatalogue(join(catalogue, "products"));
const places = readRooms(catalogue).flatMap(({ name, places }) =>
  places.map((place) => ({ room: name, ...place })),
);

it.each(places)("the $room has a $slug that there is, in $finish", ({ slug, finish, size }) => {
  const variants = products.find((product) => product.slug === slug)?.variants ?? [];
  const codes = variants.map(({ options }) => Object.values(options ?? {}));
  const wanted = [finish, ...(size ? [size] : [])];
  expect(codes.some((own) => wanted.every((code) => own.includes(code)))).toBe(true);
});
