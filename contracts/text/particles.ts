/** Korean particles have two forms, by the sound on which the word before them ends. */

/** How a word ends when it is read aloud: on a vowel, on ㄹ, or on another consonant. */
type Ending = "vowel" | "l" | "consonant";

// What stands between a word and its particle: closing marks are not read.
const unread = /[\s"'’”)\]」』》.,!?]+$/u;

const digits: readonly Ending[] = [
  "consonant",
  "l",
  "vowel",
  "consonant",
  "vowel",
  "vowel",
  "consonant",
  "l",
  "l",
  "vowel",
];

// Names of letters: 엘, 엠, 엔, 알. All others end on a vowel.
const letters: Readonly<Record<string, Ending>> = {
  l: "l",
  m: "consonant",
  n: "consonant",
  r: "l",
};

// Ends of addresses that are read as words, unlike by their letters.
const words: Readonly<Record<string, Ending>> = {
  com: "consonant",
  net: "consonant",
  in: "consonant",
  app: "consonant",
  shop: "consonant",
  mail: "l",
};

const currencies: readonly (readonly [RegExp, Ending])[] = [
  [/[₩￦]|KRW|[¥￥]|JPY|CNY|AED/u, "consonant"],
  [/[$€£]|USD|EUR|GBP|TWD/u, "vowel"],
];

/**
 * Settles each particle that a text has in both forms: `을(를)`, `은(는)`, `이(가)`, `과(와)`,
 * `(으)로`, `(이)`. The word before says which. A text without any stays as it is.
 */
export function settleParticles(text: string): string {
  return text.replace(
    /(\S*?)(을\(를\)|은\(는\)|이\(가\)|과\(와\)|\(으\)로|\(이\))/gu,
    (_, word: string, particle: string) => word + formOf(particle, word || ""),
  );
}

/** A word with the form of a particle that it asks for: `withParticle("의자", "(으)로")`. */
export function withParticle(word: string, particle: Particle): string {
  return word + formOf(particle, word);
}

export type Particle = "을(를)" | "은(는)" | "이(가)" | "과(와)" | "(으)로" | "(이)";

function formOf(particle: string, word: string): string {
  const ending = endingOf(word);
  if (particle === "(으)로") return ending === "consonant" ? "으로" : "로";
  if (particle === "(이)") return ending === "vowel" ? "" : "이";
  const [closed = "", open = ""] = particle.replace(")", "").split("(");
  return ending === "vowel" ? open : closed;
}

function endingOf(word: string): Ending {
  const read = word.normalize("NFKC").replace(unread, "");
  const money = moneyEnding(read);
  if (money) return money;
  const last = read.at(-1) ?? "";
  const syllable = last.charCodeAt(0) - 0xac00;
  if (syllable >= 0 && syllable < 11_172) {
    const final = syllable % 28;
    return final === 0 ? "vowel" : final === 8 ? "l" : "consonant";
  }
  if (/\d/.test(last)) return numberEnding(read);
  return latinEnding(read);
}

/** An amount is read with its currency behind it, wherever the sign stands. */
function moneyEnding(word: string): Ending | undefined {
  if (!/\d/.test(word) || /[가-힣]$/u.test(word)) return undefined;
  return currencies.find(([sign]) => sign.test(word))?.[1];
}

function numberEnding(word: string): Ending {
  const [, zeros = ""] = /(?<=[1-9])(0+)$/.exec(word.replace(/,/g, "")) ?? [];
  // 십, 백, 천, 만, 억 end on consonants; 조 on a vowel.
  if (zeros.length > 0) return zeros.length >= 12 ? "vowel" : "consonant";
  return digits[Number(word.at(-1))] ?? "vowel";
}

function latinEnding(word: string): Ending {
  const [tail = ""] = /[a-z]+$/i.exec(word) ?? [];
  const lower = tail.toLowerCase();
  const known = words[lower];
  if (known && word !== tail) return known;
  const last = lower.at(-1) ?? "";
  // Short ends of addresses, and words in capitals, are read letter by letter.
  const isSpelt = (word.includes("@") && tail.length <= 3) || tail === tail.toUpperCase();
  if (isSpelt) return letters[last] ?? "vowel";
  if (/l$/.test(lower)) return "l";
  if (/(?:[mn]|ng|[aeiou][ckpt])$/.test(lower)) return "consonant";
  return "vowel";
}
