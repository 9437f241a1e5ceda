import type { Model } from "@/lib/viewer/types";

/** What a model stands on: a colour, and the classes that keep what is written on it readable. */
interface StageGround {
  background: string;
  className: string;
}

/** By day and by night that of the studio's pictures: the model takes their place without a jump. */
const studio: StageGround = {
  background: "#eee7dc",
  className: "scheme-light [color-scheme:light]",
};
/** The shop's own, in the scheme of the page. */
const page: StageGround = { background: "var(--surface)", className: "" };

/** The ground of a model: that of its studio pictures, or the shop's where an upload has none. */
export function groundOf({ photos }: Pick<Model, "photos">): StageGround {
  return photos === null ? page : studio;
}
