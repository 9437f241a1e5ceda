import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";

// By default it would be fetched from a CDN: this is the file of the same version, served by us.
const wasm = new URL("zxing-wasm/reader/zxing_reader.wasm", import.meta.url).href;

prepareZXingModule({
  overrides: {
    locateFile: (path: string, prefix: string) => (path.endsWith(".wasm") ? wasm : prefix + path),
  },
});

/** The text of the first QR code or EAN-13 in a picture. */
export async function readImage(image: ImageData): Promise<string | undefined> {
  const found = await readBarcodes(image, {
    formats: ["QRCode", "EAN13"],
    tryHarder: true,
    maxNumberOfSymbols: 1,
  });
  return found.find(({ isValid }) => isValid)?.text;
}
