import { z } from "zod";
import { contrast, mix } from "./colour-mix";

/** What a shop colours: a ground, what is written on it, one accent, and what lies between them. */
export const tokens = [
  "paper",
  "surface",
  "raised",
  "ink",
  "muted",
  "line",
  "control",
  "tint",
  "tintSoft",
  "accent",
  "onAccent",
  "accentText",
  "success",
  "danger",
] as const;
export type Token = (typeof tokens)[number];

export const schemes = ["light", "dark"] as const;
export type Scheme = (typeof schemes)[number];

/** Each colour as `#rrggbb`. */
export type Palette = Readonly<Record<Scheme, Readonly<Record<Token, string>>>>;

const hex = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i, "is no colour such as #faf7f1")
  .toLowerCase();
const inBoth = z.union([
  hex.transform((colour) => ({ light: colour, dark: colour })),
  z.strictObject({ light: hex.optional(), dark: hex.optional() }),
]);

/** The colours that a shop states: one for both schemes, or one for each. */
export const statedColours = z.strictObject({
  paper: inBoth.optional(),
  surface: inBoth.optional(),
  raised: inBoth.optional(),
  ink: inBoth.optional(),
  muted: inBoth.optional(),
  line: inBoth.optional(),
  control: inBoth.optional(),
  tint: inBoth.optional(),
  tintSoft: inBoth.optional(),
  accent: inBoth.optional(),
  onAccent: inBoth.optional(),
  accentText: inBoth.optional(),
  success: inBoth.optional(),
  danger: inBoth.optional(),
} satisfies Record<Token, z.ZodType>);

type Stated = z.output<typeof statedColours>;

const grounds = {
  light: { paper: "#ffffff", ink: "#1a1a1a", success: "#2f6b43", danger: "#a8281f" },
  dark: { paper: "#141414", ink: "#f2f2f2", success: "#93c19c", danger: "#ff9b8f" },
};

/** What reads well on what: WCAG 2.2, 1.4.3 for text and 1.4.11 for edges that one operates. */
const readable: readonly (readonly [on: Token, what: Token, least: number])[] = [
  ["paper", "ink", 7],
  ["surface", "ink", 7],
  ["raised", "ink", 7],
  ["paper", "muted", 4.5],
  ["surface", "muted", 4.5],
  ["raised", "muted", 4.5],
  ["paper", "accentText", 4.5],
  ["surface", "accentText", 4.5],
  ["accent", "onAccent", 4.5],
  ["tintSoft", "ink", 4.5],
  ["paper", "success", 4.5],
  ["paper", "danger", 4.5],
  ["paper", "control", 3],
];

/** All colours of a shop. What it does not state lies between its paper and its ink. */
export function paletteOf(stated: Stated): Palette {
  return { light: inScheme("light", stated), dark: inScheme("dark", stated) };
}

/** What cannot be read in a palette, as places and words; nothing if all can. */
export function unreadable(palette: Palette): { path: [Token, Scheme]; message: string }[] {
  return schemes.flatMap((scheme) =>
    readable.flatMap(([on, what, least]) => {
      const found = contrast(palette[scheme][on], palette[scheme][what]);
      if (found >= least) return [];
      const message = `${palette[scheme][what]} has ${found.toFixed(1)} : 1 against ${on} ${palette[scheme][on]}; ${least} : 1 is needed`;
      return [{ path: [what, scheme] as [Token, Scheme], message }];
    }),
  );
}

function inScheme(scheme: Scheme, stated: Stated): Record<Token, string> {
  const given = (token: Token, otherwise: string) => stated[token]?.[scheme] ?? otherwise;
  const paper = given("paper", grounds[scheme].paper);
  const ink = given("ink", grounds[scheme].ink);
  const between = (share: number) => mix(paper, ink, share);
  const surface = given("surface", between(0.04));
  const accent = given("accent", ink);
  const lightest = scheme === "light" ? "#ffffff" : ink;
  const raised = given("raised", mix(paper, lightest, scheme === "light" ? 0.6 : 0.08));
  return {
    ...{ paper, ink, surface, accent },
    raised,
    muted: given("muted", toward(ink, between(0.55), 5, paper, surface, raised)),
    line: given("line", between(0.13)),
    control: given("control", toward(ink, between(0.4), 3.2, paper)),
    tint: given("tint", mix(paper, accent, 0.45)),
    tintSoft: given("tintSoft", mix(paper, accent, 0.12)),
    onAccent: given("onAccent", contrast(accent, paper) > contrast(accent, ink) ? paper : ink),
    accentText: given("accentText", toward(ink, accent, 4.5, paper, surface)),
    success: given("success", toward(ink, grounds[scheme].success, 4.5, paper)),
    danger: given("danger", toward(ink, grounds[scheme].danger, 4.5, paper)),
  };
}

/** A colour, moved toward another only as far as it needs to be read on all of the grounds. */
function toward(end: string, colour: string, least: number, ...on: string[]): string {
  for (let share = 0; share < 1; share += 0.05) {
    const moved = mix(colour, end, share);
    if (on.every((ground) => contrast(ground, moved) >= least)) return moved;
  }
  return end;
}
