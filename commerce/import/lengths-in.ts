import { listed } from "./columns";

/** The lengths of a cell, such as `width 400|depth 300`. */
export function lengthsIn(text: string | undefined) {
  return listed(text ?? "").map((part) => {
    const space = part.lastIndexOf(" ");
    return { name: part.slice(0, space), millimetres: Number(part.slice(space + 1)) };
  });
}
