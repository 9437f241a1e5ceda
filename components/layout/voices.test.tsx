import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { Voices } from "./voices";

it("stands where there is neither a layout nor a locale", () => {
  const voice = {
    language: "ja" as const,
    direction: "ltr" as const,
    title: "扉",
    text: "もう一度",
    action: null,
  };
  const page = renderToStaticMarkup(<Voices heading="500" brand="扉の店" voices={[voice]} />);
  expect(page).toContain('<li lang="ja" dir="ltr"');
  expect(page).toContain("<title>500 — 扉の店</title>");
  expect(page).toContain("</svg>");
});
