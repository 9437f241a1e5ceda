import type { Books } from "./books";
import type { Intent } from "./objects";

const choices = { approve: "Pay", challenge: "Pay with a second factor", decline: "Be declined" };

/** The page on which a shopper pays, in the place of Stripe's form and of a bank's page. */
export function pageOf({ status, amount, currency }: Intent, action: string): string {
  const offered =
    status === "requires_action" ? { approve: "I am who I am", decline: "It was not me" } : choices;
  const buttons = Object.entries(offered).map(
    ([name, words]) => `<button name="choice" value="${name}">${words}</button>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Stand-in of Stripe</title>
<h1>Stand-in of Stripe</h1><p>${amount} ${currency.toUpperCase()}, ${status}</p>
<form method="post" action="${action}">${buttons.join(" ")}</form>`;
}

/** Does what a shopper chose on the page; answers whether they go back to the shop. */
export function choose(books: Books, id: string, choice: string | null): boolean {
  if (choice === "challenge") books.challenge(id);
  else if (choice === "decline") books.decline(id, "insufficient_funds");
  else books.approve(id);
  return choice !== "challenge";
}
