import { print } from "@0no-co/graphql.web";
import type { TadaDocumentNode } from "gql.tada";

export type { FragmentOf, ResultOf, VariablesOf } from "gql.tada";

/** An operation whose answer and variables are known; `graphql` of `shop.ts` or `admin.ts` makes it. */
export type Document<Data, Variables> = TadaDocumentNode<Data, Variables, void>;

/** The variables that an operation is sent with: may be left out where it needs none. */
export type Given<Variables> =
  Record<never, never> extends Variables ? { variables?: Variables } : { variables: Variables };

const texts = new WeakMap<object, string>();

/** An operation as it is sent, with its fragments. */
export function textOf(document: Document<unknown, never>): string {
  const known = texts.get(document);
  if (known) return known;
  const text = print(document);
  texts.set(document, text);
  return text;
}
