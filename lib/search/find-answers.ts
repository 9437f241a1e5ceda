import { foldText } from "@/contracts/text/fold-text";
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

const fold = (text: string) => foldText(text).replace(/[^\p{L}\p{N}]+/gu, "");

const topicWords = Object.entries(languageWords).map(
  ([topic, words]) => [topic, words.split(", ").map(fold)] as const,
);

/** Shorter pieces stand in too many words. */
const shortest = 2;

/**
 * The stores and help pages that a term asks for, best first; none for the names of things.
 * @param begun whether the term is still being typed, so that the beginning of a word is enough
 */
export function findAnswers(
  term: string,
  { stores, pages, storeList }: Sources,
  begun = false,
): Answer[] {
  const asked = fold(term);
  if (asked.length < shortest) return [];
  const asks = (word: string) => meets(asked, word) || (begun && begins(asked, word));
  const topics = topicWords.filter(([, words]) => words.some(asks)).map(([topic]) => topic);
  const names = (word: string) =>
    word.length >= shortest && (asked.includes(word) || (begun && word.startsWith(asked)));
  const named = stores.filter(
    ({ name, city, address }) =>
      name.split(/\s+/).some((word) => names(fold(word)) && !isShopWord(word, stores)) ||
      fold(city) === asked ||
      (asked.length > 2 && fold(address).includes(asked)),
  );
  const found = pages.filter(({ topic, title }) => topics.includes(topic) || asks(fold(title)));
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

// In letters that stand for a sound, two may begin anything.
const begins = (asked: string, word: string) =>
  word.startsWith(asked) && asked.length >= (/\p{sc=Hangul}|\p{sc=Han}/u.test(asked) ? 2 : 3);
