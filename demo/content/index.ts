import ar from "./ar.json" with { type: "json" };
import en from "./en.json" with { type: "json" };
import { home } from "./home";
import ja from "./ja.json" with { type: "json" };
import ko from "./ko.json" with { type: "json" };
import { taste } from "./taste";
import { waters } from "./waters";

export const demonstration = { words: { ko, en, ja, ar }, home, taste, waters };
