import type { EngineLanguage } from "../../../contracts/languages";
import { ar } from "./ar";
import { en, type Words } from "./en";
import { fr } from "./fr";
import { ja } from "./ja";
import { ko } from "./ko";
import { zhHant } from "./zh-Hant";

/** Every word of our pages, by language. */
export const all: Record<EngineLanguage, Words> = { ko, en, ja, ar, fr, zh_Hant: zhHant };
