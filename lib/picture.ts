/** A picture of the shop, with its size in pixels. */
export interface Picture {
  /** A path on this site or an absolute URL. */
  src: string;
  width: number;
  height: number;
  /** What stays in sight where it is cropped, from 0 to 1; its middle unless told. */
  focus?: { x: number; y: number } | null;
  /** A CSS colour for its place until it has loaded; none for one that can be seen through. */
  colour?: string | null;
}
