/** Words of one language, each list by what they mean, parted by commas. */
export interface LanguageWords {
  /** Whether the thing that is meant comes last among others: a sofa cushion is a cushion. */
  headLast: boolean;
  /** By name of a thing, see things.ts. */
  things: Record<string, string>;
  /** By family of colours, see colours.ts. */
  colours: Record<string, string>;
  /** By material, see materials.ts. */
  materials: Record<string, string>;
  /** By room, see rooms.ts. */
  rooms: Record<string, string>;
  /** Particles and polite words that say nothing of the thing. */
  noise: string;
}
