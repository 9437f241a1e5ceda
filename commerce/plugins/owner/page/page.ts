import { factsOf } from "../../../../contracts/languages";
import { script } from "./script";
import type { wordsFor } from "./words";

type Field = "firstName" | "lastName" | "emailAddress" | "password";

const style = `
:root { color-scheme: light dark; --ink: light-dark(#26221d, #ece5da); --line: light-dark(#8d8474, #8d8474);
  --ground: light-dark(#faf7f2, #1b1815); --warn: light-dark(#9c2f1f, #f0a493); }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
:lang(ko) { word-break: keep-all; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.6 system-ui, sans-serif; }
main { max-width: 28rem; margin: 0 auto; padding: 3rem 1.25rem; }
h1 { font-size: 1.5rem; line-height: 1.3; margin: 0 0 .75rem; }
label { display: block; margin-top: 1rem; font-weight: 600; }
input { width: 100%; min-height: 2.75rem; margin-top: .25rem; padding: .5rem .75rem; font: inherit;
  color: inherit; background: transparent; border: 1px solid var(--line); border-radius: .375rem; }
input[aria-invalid="true"] { border-color: var(--warn); border-width: 2px; }
small { display: block; margin-top: .25rem; font-weight: 400; }
button { width: 100%; min-height: 2.75rem; margin-top: 1.5rem; font: inherit; font-weight: 600; border: 0;
  border-radius: .375rem; background: var(--ink); color: var(--ground); cursor: pointer; }
button:disabled { opacity: .6; }
:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
[tabindex="-1"]:focus-visible { outline: none; }
a { color: inherit; }
[role="alert"] { color: var(--warn); overflow-wrap: anywhere; }
`;

/** The owner's page. The token stays in the address's fragment, which browsers send to no server. */
export function ownerPage({ language, words }: ReturnType<typeof wordsFor>, nonce: string): string {
  const { direction, familyFirst } = factsOf(language);
  // Some names are one word: it goes into the first of the two.
  const second: Field = familyFirst ? "firstName" : "lastName";
  const field = (name: Field, type: string, autocomplete: string, hint = "") =>
    `<label>${words[name]}<input name="${name}" type="${type}" autocomplete="${autocomplete}"${name === second ? "" : " required"}${
      type === "text" ? "" : ' dir="ltr"'
    } maxlength="${type === "text" ? 100 : 200}">${hint && `<small>${hint}</small>`}</label>`;
  const names = [
    field("firstName", "text", "given-name"),
    field("lastName", "text", "family-name"),
  ];
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${words.title}</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
<main>
<h1>${words.title}</h1>
<noscript><p>${words.noScript}</p></noscript>
<form hidden novalidate>
<p>${words.intro}</p>
${familyFirst ? names.toReversed().join("") : names.join("")}
${field("emailAddress", "email", "email")}
${field("password", "password", "new-password", words.passwordHint)}
<button>${words.submit}</button>
</form>
<p role="alert" id="problem" tabindex="-1"></p>
<div id="done" role="status" tabindex="-1" hidden><p>${words.done}</p></div>
<p id="dashboard" hidden><a href="/admin">${words.dashboard}</a></p>
</main>
<script nonce="${nonce}">const words = ${JSON.stringify(words).replaceAll("<", "\\u003c")};${script}</script>
</body>
</html>`;
}
