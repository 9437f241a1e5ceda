/** What the owner's page does; `words` stands before it. */
export const script = `
const token = location.hash.slice(1);
const form = document.querySelector("form");
const show = (id) => { document.getElementById(id).hidden = false; };
const problem = (text) => {
  const place = document.getElementById("problem");
  place.textContent = text;
  if (text) place.focus();
};
const send = (path, body) =>
  fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  }).then((answer) => answer.json(), () => ({ state: "failed" })).catch(() => ({ state: "failed" }));
const closed = { expired: words.expired, used: words.used, unknown: words.unknown, "too-many": words.tooMany };

function tell({ state, fields = [] }) {
  if (state === "owner") {
    form.hidden = true;
    problem("");
    show("done");
    show("dashboard");
    document.getElementById("done").focus();
    history.replaceState(null, "", location.pathname);
  } else if (state === "refused") {
    for (const name of fields)
      form.elements.namedItem(name === "emailTaken" ? "emailAddress" : name)?.setAttribute("aria-invalid", "true");
    problem(fields.includes("emailTaken") ? words.emailTaken : words.refused);
    form.querySelector("[aria-invalid=true]")?.focus();
  } else if (closed[state]) {
    form.hidden = state !== "too-many";
    if (state === "used") show("dashboard");
    problem(closed[state]);
  } else problem(words.failed);
}

send("/owner/link", { token }).then((answer) => {
  if (answer.state === "open") form.hidden = false;
  else tell(answer);
});

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const button = form.querySelector("button");
  if (button.disabled) return;
  for (const input of form.querySelectorAll("input")) input.removeAttribute("aria-invalid");
  button.disabled = true;
  tell(await send("/owner", { token, ...Object.fromEntries(new FormData(form)) }));
  button.disabled = false;
});
`;
