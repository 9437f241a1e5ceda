import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { readWordmark } from "./read-wordmark";

const file = path.join(mkdtempSync(path.join(tmpdir(), "maru-mark-")), "wordmark.svg");

function read(svg: string) {
  writeFileSync(file, svg);
  return readWordmark(file);
}

it("takes a drawing with the paint of its frame", () => {
  expect(
    read('<svg viewBox="0 0 9 4" fill="none" stroke="currentColor"><path d="M0 0h9"/></svg>'),
  ).toEqual({
    viewBox: "0 0 9 4",
    body: '<g fill="none" stroke="currentColor"><path d="M0 0h9"/></g>',
  });
});

it.each([
  '<svg viewBox="0 0 9 4"><script>alert(1)</script></svg>',
  '<svg viewBox="0 0 9 4"><path onload="alert(1)"/></svg>',
  '<svg viewBox="0 0 9 4"><use href="https://a.example/b.svg#c"/></svg>',
  '<svg viewBox="0 0 9 4"><rect fill="url(https://a.example/b)"/></svg>',
  '<svg viewBox="0 0 9 4"><style>*{color:red}</style></svg>',
])("refuses what brings more than shapes: %s", (svg) => {
  expect(() => read(svg)).toThrow(/a mark has shapes of its own/);
});

it("refuses a drawing without a size", () => {
  expect(() => read("<svg><path/></svg>")).toThrow(/no SVG with a viewBox/);
});
