import type { ResultOf } from "@/contracts/documents";
import type { articleQuery, askMutation } from "./queries";

/** An article as a shopper meets it in a store; `tagPrice` is in hundredths. */
export type ArticleInStore = ResultOf<typeof articleQuery>["articleInStore"];

/** What became of a call for help: where it is, or why the store was not rung. */
export type HelpAnswer = ResultOf<typeof askMutation>["askForHelp"];

/** The tag that a shopper came by: the store's code, and which print it is. */
export interface ScannedTag {
  store: string;
  tag?: string;
}
