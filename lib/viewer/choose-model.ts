import type { ProductModels, ShownModel } from "./types";

/**
 * The model and look of a variant. A look that no model wears falls back to the model's first: the
 * shape is still true, and the pictures say the rest.
 */
export function chooseModel(
  { option, models }: ProductModels,
  options: Readonly<Record<string, string>>,
): ShownModel | null {
  const codes = Object.values(options);
  const model = models.find(({ size }) => size === null || codes.includes(size)) ?? models[0];
  const first = model?.looks[0];
  if (!model || !first) return null;
  const wanted = options[option];
  return { model, look: wanted && model.looks.includes(wanted) ? wanted : first };
}

/** Where a look's poster lies: what is shown until the viewer has drawn. */
export function posterOf({ model, look }: ShownModel, width: 400 | 800): string {
  return `${model.photos}/${look}-poster-${width}.avif`;
}

/** The sheet of 24 views of a product's first look. */
export function turnOf({ model }: ShownModel): string {
  return `${model.photos}/${model.looks[0]}-turn.avif`;
}

/** Whom a variant's AR files belong to in their address: its look, with a size where sizes differ. */
export function arKey({ model, look }: ShownModel): string {
  return model.size === null ? look : `${look}.${model.size}`;
}
