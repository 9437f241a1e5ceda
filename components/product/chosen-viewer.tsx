"use client";

import { chooseModel } from "@/lib/models/choose-model";
import { Viewer, type ViewerProps } from "../viewer";
import { useChosenVariant } from "./chosen-variant";

/** Shows the chosen variant in the viewer: one choice drives material, price, stock and address. */
export function ChosenViewer(props: Omit<ViewerProps, "shown">) {
  const shown = chooseModel(props.models, useChosenVariant().variant.options);
  return shown && <Viewer {...props} shown={shown} />;
}
