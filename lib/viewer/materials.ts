/** What a hotspot can say that a part is made of; each has a word in `viewer.materials`. */
const materials = [
  "naturalOak",
  "smokedOak",
  "blackOak",
  "walnut",
  "stainedWood",
  "powderCoat",
  "brass",
  "steel",
  "linen",
  "wool",
  "boucle",
  "leather",
  "hanji",
  "paperCord",
  "webbing",
  "bareClay",
  "glaze",
  "acetate",
  "lens",
  "mirror",
  "opalGlass",
  "rubber",
] as const;
export type MaterialKey = (typeof materials)[number];

/** The parts that a hotspot can name; each has a word in `viewer.parts`. */
const parts = [
  "frame",
  "seat",
  "legs",
  "top",
  "body",
  "front",
  "handle",
  "shade",
  "upholstery",
  "glaze",
  "foot",
  "inside",
  "grille",
  "dial",
  "lens",
  "hinge",
  "glass",
  "platter",
  "record",
  "arm",
  "pads",
  "band",
  "hooks",
  "tenons",
  "piping",
  "neck",
  "joint",
  "pulls",
  "pattern",
  "field",
] as const;
export type PartKey = (typeof parts)[number];

export function isPart(name: string): name is PartKey {
  return parts.some((part) => part === name);
}

const rules: ReadonlyArray<[RegExp, MaterialKey]> = [
  [/natural-oak wood/, "naturalOak"],
  [/smoked-oak wood/, "smokedOak"],
  [/black-oak wood/, "blackOak"],
  [/walnut wood/, "walnut"],
  [/ wood$/, "stainedWood"],
  [/^powder coat/, "powderCoat"],
  [/^brass/, "brass"],
  [/^steel/, "steel"],
  [/^linen/, "linen"],
  [/^wool/, "wool"],
  [/^boucle/, "boucle"],
  [/^leather/, "leather"],
  [/^hanji/, "hanji"],
  [/^paper cord/, "paperCord"],
  [/^webbing/, "webbing"],
  [/^bare clay/, "bareClay"],
  [/ glaze$/, "glaze"],
  [/acetate/, "acetate"],
  [/^lens/, "lens"],
  [/^silvered glass/, "mirror"],
  [/^opal glass/, "opalGlass"],
  [/^rubber/, "rubber"],
  [/^(field|middle|light|pattern)$/, "wool"],
];

/**
 * What a material is called, by its name in the model; undefined for one without a word. The studio
 * gives these names (studio/materials), and so may a model of a retailer.
 */
export function materialOf(name: string): MaterialKey | undefined {
  return rules.find(([pattern]) => pattern.test(name))?.[1];
}
