import { languageWords } from "./answer-words";

/** A page of the shop that answers a question, not a product. */
export interface Answer {
  name: string;
  /** Without its locale. */
  href: string;
}

interface Sources {
  stores: readonly { code: string; name: string; city: string; address: string }[];
  /** Policies and information, by topic, with their titles. */
  pages: readonly { topic: string; title: string; href: string }[];
  /** The list of all stores. */
  storeList: Answer;
}

const fold = (text: string) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u064b-\u0652\u0640]/g, "")
    .replace(/[أإآ]/g, "ا")
    .replace(/ة/g, "ه")
    .replace(/[^\p{L}\p{N}]+/gu, "");

/** Shorter pieces stand in too many words. */
const shortest = 2;

/** The stores and help pages that a term asks for, best first; none for the names of things. */
export function findAnswers(term: string, { stores, pages, storeList }: Sources): Answer[] {
  const asked = fold(term);
  if (asked.length < shortest) return [];
  const topics = Object.entries(languageWords)
    .filter(([, words]) => words.split(", ").some((word) => meets(asked, fold(word))))
    .map(([topic]) => topic);
  const named = stores.filter(
    ({ name, city, address }) =>
      name
        .split(/\s+/)
        .some(
          (word) =>
            word.length >= shortest && asked.includes(fold(word)) && !isShopWord(word, stores),
        ) ||
      fold(city) === asked ||
      (asked.length > 2 && fold(address).includes(asked)),
  );
  const found = pages.filter(
    ({ topic, title }) => topics.includes(topic) || meets(asked, fold(title)),
  );
  return [
    ...named.map(({ code, name }) => ({ name, href: `/stores/${code}` })),
    ...found.map(({ title, href }) => ({ name: title, href })),
    ...(topics.includes("stores") && named.length === 0 ? [storeList] : []),
  ];
}

// What every store's name has is the shop's own name.
const isShopWord = (word: string, stores: Sources["stores"]) =>
  stores.every(({ name }) => name.includes(word));

const meets = (asked: string, word: string) =>
  word.length >= shortest &&
  (asked === word ||
    (word.length > 3 && asked.includes(word)) ||
    (/\p{sc=Hangul}|\p{sc=Han}/u.test(word) && asked.includes(word)));
