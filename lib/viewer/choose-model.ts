import type { ProductModels, ShownModel } from "./types";

/**
 * The model and finish of a variant. A finish that no model wears falls back to the model's first: the
 * shape is still true, and the pictures say the rest.
 */
export function chooseModel(
  { option, models }: ProductModels,
  options: Readonly<Record<string, string>>,
): ShownModel | null {
  const codes = Object.values(options);
  const model = models.find(({ size }) => size === null || codes.includes(size)) ?? models[0];
  const first = model?.finishes[0];
  if (!model || !first) return null;
  const wanted = options[option];
  return { model, finish: wanted && model.finishes.includes(wanted) ? wanted : first };
}

/** Where a finish's poster lies: what is shown until the viewer has drawn. */
export function posterOf({ model, finish }: ShownModel, width: 400 | 800): string {
  return `${model.photos}/${finish}-poster-${width}.avif`;
}

/** The sheet of 24 views of a product's first finish. */
export function turnOf({ model }: ShownModel): string {
  return `${model.photos}/${model.finishes[0]}-turn.avif`;
}

/** Whom a variant's AR files belong to in their address: its finish, with a size where sizes differ. */
export function arKey({ model, finish }: ShownModel): string {
  return model.size === null ? finish : `${finish}.${model.size}`;
}
