// Sixteen letters that no normalised token has, as digits.
const digits = Array.from({ length: 16 }, (_, i) => String.fromCharCode(0x100 + i));
const written = new Map<string, string>();

/**
 * Writes every letter beyond ASCII as four of a small alphabet. MiniSearch's radix tree looks
 * through the children of a node one by one. With Hangul and Han a node has thousands of them.
 * Filling the index took two and a half times as long. Beginnings stay beginnings.
 */
export function narrowToken(token: string): string {
  const known = written.get(token);
  if (known !== undefined) return known;
  const narrowed = token.replace(/[^\0-\x7f]/g, (letter) => {
    const code = letter.charCodeAt(0);
    return [12, 8, 4, 0].map((shift) => digits[(code >> shift) & 15]).join("");
  });
  // Texts are made of the same few thousand tokens again and again.
  if (written.size > 100_000) written.clear();
  written.set(token, narrowed);
  return narrowed;
}
