/** Numbers in [0, 1), always the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of the choices, each as likely as its weight. */
export function chooseWeighted<T>(
  choices: readonly T[],
  weightOf: (choice: T) => number,
  random: () => number,
): T | undefined {
  const weights = choices.map(weightOf);
  let left = random() * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [i, choice] of choices.entries()) {
    left -= weights[i] ?? 0;
    if (left < 0) return choice;
  }
  return undefined;
}

/** A UUID (version 4 in form) of these numbers. */
export function uuidOf(random: () => number): string {
  const hex = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16));
  hex[12] = "4";
  hex[16] = "8";
  const part = (from: number, to: number) => hex.slice(from, to).join("");
  return `${part(0, 8)}-${part(8, 12)}-${part(12, 16)}-${part(16, 20)}-${part(20, 32)}`;
}
