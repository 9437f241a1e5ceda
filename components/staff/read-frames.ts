"use client";

/** Reads codes from pictures; answers the text of what it sees, if anything. */
export type FrameReader = (frame: HTMLVideoElement) => Promise<string | undefined>;

interface Detector {
  detect(source: CanvasImageSource): Promise<{ rawValue: string }[]>;
}
type DetectorClass = (new (options: {
  formats: string[];
}) => Detector) & {
  getSupportedFormats(): Promise<string[]>;
};

const formats = ["qr_code", "ean_13"];
const widest = 960;

/** The browser's own reader where it has one, else a decoder (WASM) that the shop itself serves. */
export async function openReader(): Promise<FrameReader> {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: DetectorClass };
  const supported = await BarcodeDetector?.getSupportedFormats().catch(() => undefined);
  if (BarcodeDetector && formats.every((format) => supported?.includes(format))) {
    const detector = new BarcodeDetector({ formats });
    return async (video) => (await detector.detect(video))[0]?.rawValue;
  }
  const { readImage } = await import("./zxing");
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d", { willReadFrequently: true });
  return async (video) => {
    const scale = Math.min(1, widest / (video.videoWidth || widest));
    canvas.width = Math.round(video.videoWidth * scale);
    canvas.height = Math.round(video.videoHeight * scale);
    if (!context || canvas.width === 0) return undefined;
    context.drawImage(video, 0, 0, canvas.width, canvas.height);
    return readImage(context.getImageData(0, 0, canvas.width, canvas.height));
  };
}
