export interface RoomLight {
  /** 1 is a studio: how bright the things of this room are beside that. */
  brightness: number;
  /** The light's colour as factors on linear red, green and blue, around 1. */
  tint: readonly [number, number, number];
}

/** The middle grey of a well-lit photo, and how much of a colour cast is the light's. */
const usualGrey = 0.36;
const castPart = 0.35;
const linear = (value: number) => (value / 255) ** 2.2;

/** Mean light of pixels (RGBA), taken for the light of the room: grey-world, halved for caution. */
export function lightOf(pixels: ArrayLike<number>): RoomLight {
  let [red, green, blue] = [0, 0, 0];
  const count = Math.max(1, pixels.length / 4);
  for (let i = 0; i < pixels.length; i += 4) {
    red += linear(pixels[i] ?? 0) / count;
    green += linear(pixels[i + 1] ?? 0) / count;
    blue += linear(pixels[i + 2] ?? 0) / count;
  }
  const grey = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  if (grey < 1e-4) return { brightness: 0.4, tint: [1, 1, 1] };
  const cast = (part: number) => Math.min(1.25, Math.max(0.75, (part / grey) ** castPart));
  return {
    brightness: Math.min(1.15, Math.max(0.4, Math.sqrt(grey / usualGrey))),
    tint: [cast(red), cast(green), cast(blue)],
  };
}

/** The light of a photo, from a few of its pixels. */
export function roomLight(photo: HTMLCanvasElement): RoomLight {
  const small = document.createElement("canvas");
  small.width = 48;
  small.height = 36;
  const pen = small.getContext("2d", { willReadFrequently: true });
  if (!pen) return { brightness: 1, tint: [1, 1, 1] };
  pen.drawImage(photo, 0, 0, small.width, small.height);
  return lightOf(pen.getImageData(0, 0, small.width, small.height).data);
}
