import { expect, it } from "vitest";
import { plainText } from "./plain-text";

it("keeps the words of HTML, and what is none as it is", () => {
  expect(plainText("<p>Soft &amp; warm<script>x()</script></p>\n<ul><li>One<li>Two</ul>")).toBe(
    "Soft & warm\n– One– Two",
  );
  const text = "3 < 5, R&amp;B\nand a line";
  expect(plainText(text)).toBe(text);
});
