import { plainFinish } from "../../contracts/usd-scene";
import type { ProductModels, ShownModel } from "./types";

interface Chosen {
  options: Readonly<Record<string, string>>;
  pictures?: readonly { src: string }[];
}

/**
 * The model and finish of a variant; null where its size has none. A model of one size stands for no
 * other, for people measure their rooms by it. A finish that the model does not wear falls back to its
 * first: the shape is still true.
 */
export function chooseModel(
  { models }: ProductModels,
  { options, pictures = [] }: Chosen,
): ShownModel | null {
  const codes = Object.values(options);
  const model =
    models.find(({ size }) => size !== null && codes.includes(size)) ??
    models.find(({ size }) => size === null);
  if (!model) return null;
  const finish = model.finishes.find((code) => codes.includes(code)) ?? model.finishes[0];
  return { model, finish: finish ?? plainFinish, picture: pictures[0]?.src ?? null };
}

/** What is shown until the viewer has drawn: a finish's poster, or the variant's own picture. */
export function posterOf(
  { model, finish, picture }: ShownModel,
  width: 400 | 800,
): string | undefined {
  if (model.photos !== null) return `${model.photos}/${finish}-poster-${width}.avif`;
  return picture?.replace(/([?&]preset=)\d+/, `$1${width}`);
}

/** The sheet of 24 views of a product's first finish; undefined where none was made. */
export function turnOf({ model }: ShownModel): string | undefined {
  return model.photos === null ? undefined : `${model.photos}/${model.finishes[0]}-turn.avif`;
}

/** Where a variant's AR files lie: below its product or file, by finish, and by size where sizes differ. */
export function arFolder({ model, finish }: ShownModel): string {
  return `/api/viewer/${model.ar.key}/${model.photos === null || model.size === null ? finish : `${finish}.${model.size}`}`;
}
