/** A picture of the shop, with its size in pixels. */
export interface Picture {
  /** A path on this site or an absolute URL. */
  src: string;
  width: number;
  height: number;
}
