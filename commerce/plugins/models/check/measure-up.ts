import type { ModelFault } from "./faults";
import type { ModelFacts, Triple } from "./read-model";

/** What the product says of its own size, in millimetres; a side that it does not say is left out. */
export type Measures = Partial<Record<Side, number>>;

const sides = ["width", "height", "depth"] as const;
type Side = (typeof sides)[number];

/** How far a side may be from what the product says: seams and bevels, not another product. */
const tolerance = (side: number) => Math.max(5, side * 0.02);
/** Where the product says nothing: nothing that is sold is larger or smaller. */
const plausible = { least: 3, most: 20_000 };

/** How many times too large a model of another unit is. */
const units: [name: string, factor: number][] = [
  ["millimetres", 1000],
  ["centimetres", 100],
  ["inches", 39.37],
  ["feet", 3.2808],
];

/** What does not agree between a model and its product. A model is in metres, as glTF has it. */
export function faultsOfMeasures({ box, foot }: ModelFacts, measures: Measures): ModelFault[] {
  const size = faultOfSize(box, measures);
  return size ? [size] : faultOfPlace(box, foot);
}

function faultOfSize(box: Triple, measures: Measures): ModelFault | undefined {
  const known = sides.flatMap((side, k) => {
    const says = measures[side];
    return says ? [{ side, is: box[k] ?? 0, says }] : [];
  });
  const fits = (factor: number) =>
    known.every(({ is, says }) => Math.abs(is / factor - says) <= tolerance(says));
  if (known.length > 0 && fits(1)) return undefined;
  const unit = known.length > 0 ? units.find(([, factor]) => fits(factor)) : unitOfHuge(box);
  if (unit)
    return {
      code: "wrong-unit",
      text: `The model is ${inWords(box)}: it was made in ${unit[0]}. A GLB is in metres. Export it with a unit scale of ${String(1 / unit[1]).slice(0, 6)}.`,
    };
  if (known.length > 0) {
    const wrong = known.filter(({ is, says }) => Math.abs(is - says) > tolerance(says));
    const list = wrong.map(({ side, is, says }) => `${side} ${is} mm in place of ${says} mm`);
    return {
      code: "wrong-size",
      text: `The model's size is not the product's: ${list.join(", ")}.${hintOf(box, measures)}`,
    };
  }
  if (Math.max(...box) > plausible.most || Math.max(...box) < plausible.least)
    return {
      code: "wrong-size",
      text: `The model is ${inWords(box)}. A GLB is in metres, at the product's true size.`,
    };
  return undefined;
}

/** A thing of hundreds of metres was drawn in millimetres. */
function unitOfHuge(box: Triple) {
  return Math.max(...box) > plausible.most ? units[0] : undefined;
}

function hintOf([width, height, depth]: Triple, says: Measures): string {
  const agree = (is: number, said: number | undefined) =>
    said !== undefined && Math.abs(is - said) <= tolerance(said);
  if (agree(depth, says.height) && agree(height, says.depth))
    return " It lies on its back: Y is up.";
  if (agree(depth, says.width) && agree(width, says.depth))
    return " It looks sideways: its front looks to +Z.";
  return " Correct the model, or the product's dimensions.";
}

/** In a room a thing stands where its origin is. */
function faultOfPlace(box: Triple, foot: Triple): ModelFault[] {
  const far = foot.some((offset, k) => Math.abs(offset) > Math.max(10, (box[k] ?? 0) * 0.05));
  if (!far) return [];
  const [x, y, z] = foot;
  return [
    {
      code: "off-centre",
      text: `The middle of the model's bottom lies at ${x}, ${y}, ${z} mm. Move it to the origin, so that it stands on the floor where it is put.`,
    },
  ];
}

function inWords(box: Triple): string {
  const [width, height, depth] = box.map((side) =>
    side >= 1000 ? `${Number((side / 1000).toFixed(2))} m` : `${side} mm`,
  );
  return `${width} wide, ${height} high and ${depth} deep`;
}
