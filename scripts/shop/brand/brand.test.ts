import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkShop, type Shop } from "../../../contracts/shop-config";
import demonstration from "../../../shop.config";
import { readBrand } from "./read-brand";
import { writeBrand } from "./write-brand";

const root = path.resolve(import.meta.dirname, "../../..");
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "maru-brand-"));
  mkdirSync(path.join(folder, "brand"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const shopWith = (brand: object): Shop =>
  checkShop({ ...demonstration, brand: { ...demonstration.brand, ...brand } }, "shop.yaml");
const put = (name: string, content: string | Buffer) =>
  writeFileSync(path.join(folder, name), content);
const read = (brand = {}) => readBrand(folder, shopWith(brand));
const square = (inner: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 64 64">${inner}</svg>`;

describe("the brand of a shop", () => {
  it("has an icon in its own colours where it brings none", async () => {
    const { icon } = await read({ colours: { paper: { light: "#fff8e7" }, accent: "#7a1f3d" } });
    expect(icon).toContain("#fff8e7");
    expect(icon).toContain("#7a1f3d");
  });

  it.each([
    ["icon.svg", square("<script>alert(1)</script>"), /icon\.svg has "<script>"/],
    ["icon.svg", square('<g onload="x()"/>'), /icon\.svg has "onload="/],
    ["icon.svg", square("<style>@import 'x.css'</style>"), /icon\.svg has "@import"/],
    ["icon.svg", square('<path fill="url(https://a.example)"/>'), /icon\.svg has "url\("/],
    ["icon.svg", square("").replace('width="64"', 'width="32"'), /is 32 by 64: an icon is square/],
    ["icon.svg", "no drawing", /icon\.svg is no picture/],
    ["social.png", "no picture", /social\.png is no picture/],
  ])("refuses %s with words", async (name, content, message) => {
    put(`brand/${name}`, content);
    await expect(read()).rejects.toThrow(message);
  });

  it("has its icon in three sizes for browsers that read no drawing", async () => {
    const { icon } = await writeBrand(folder, await read());
    const ico = readFileSync(path.join(root, "public", icon.ico));
    expect([ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([1, 3]);
    for (const [index, size] of [16, 32, 48].entries()) {
      const entry = 6 + 16 * index;
      const [bytes, from] = [ico.readUInt32LE(entry + 8), ico.readUInt32LE(entry + 12)];
      const picture = await sharp(ico.subarray(from, from + bytes)).metadata();
      expect(picture).toMatchObject({ format: "png", width: size, height: size });
    }
  });

  it("refuses a social picture of another size", async () => {
    const create = { width: 600, height: 315, channels: 3 as const, background: "#123456" };
    put("brand/social.jpg", await sharp({ create }).jpeg().toBuffer());
    await expect(read()).rejects.toThrow(/is 600 by 315; it must be 1200 by 630/);
  });

  it("names a font that is not there, and one that is none", async () => {
    const fonts = { latin: "brand/text.woff2" };
    await expect(read({ fonts })).rejects.toThrow(/brand\/text\.woff2 is not there/);
    put("brand/text.woff2", "no font");
    await expect(read({ fonts })).rejects.toThrow(/brand\/text\.woff2 is no font/);
  });

  it("serves a font cut to what pages need, before the product's own face", async () => {
    const [own] = readFileSync(path.join(root, "app/fonts.css"), "utf8").match(
      /\/fonts\/latin\.\w+\.woff2/,
    ) ?? [""];
    put("brand/text.woff2", readFileSync(path.join(root, "public", own)));
    const brand = await read({ fonts: { latin: "brand/text.woff2" } });
    const { fonts } = await writeBrand(folder, brand);
    const css = readFileSync(path.join(folder, "brand.css"), "utf8");
    expect(css).toContain(`url("${fonts.latin}")`);
    expect(css).toContain(`--face-latin:"Brand LATIN","Text Latin"`);
    const made = readFileSync(path.join(root, "public", fonts.latin ?? ""));
    expect(made.subarray(0, 4).toString("latin1")).toBe("wOF2");
    // The next start leaves it as it is, whatever its bytes: it does not cut again.
    writeFileSync(path.join(root, "public", fonts.latin ?? ""), "cut before");
    expect((await writeBrand(folder, brand)).fonts).toEqual(fonts);
    expect(readFileSync(path.join(root, "public", fonts.latin ?? ""), "utf8")).toBe("cut before");
    rmSync(path.join(root, "public", fonts.latin ?? ""));
  });
});
