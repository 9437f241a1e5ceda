import { describe, expect, it } from "vitest";
import { scriptsAfterPaint, scriptsAskedLater } from "./scripts-after-paint.mjs";

const first = `<script src="/_next/static/chunks/a.js" async=""></script>`;
const main = `<script src="/_next/static/chunks/main.js" id="_R_" async=""></script>`;
const page = `<html><head>${first}<script>own()</script></head><body><p>text</p>${main}</body></html>`;
const both = [
  { src: "/_next/static/chunks/a.js", async: true },
  { src: "/_next/static/chunks/main.js", id: "_R_", async: true },
];

/** Runs the loader of a page in a window that paints, and in which time passes, when told to. */
function open({ hidden }: { hidden: boolean }) {
  const loader = scriptsAfterPaint(page).split("<script>").at(-1)?.split("</script>")[0];
  const asked: object[] = [];
  const frames: (() => void)[] = [];
  const timers: (() => void)[] = [];
  new Function("document", "requestAnimationFrame", "setTimeout", String(loader))(
    { hidden, createElement: () => ({}), head: { appendChild: (one: object) => asked.push(one) } },
    (frame: () => void) => frames.push(frame),
    (timer: () => void) => timers.push(timer),
  );
  const run = (list: (() => void)[]) => {
    for (const one of list.splice(0)) one();
  };
  return { asked, paint: () => run(frames), pass: () => run(timers) };
}

describe("scriptsAfterPaint", () => {
  it("takes out async scripts, and leaves what runs at once", () => {
    const rest = scriptsAfterPaint(page);
    expect(rest).not.toContain(first);
    expect(rest).not.toContain(main);
    expect(rest).toContain("<script>own()</script>");
    expect(rest.endsWith("</script></body></html>")).toBe(true);
  });

  it("leaves a page without such scripts as it is", () => {
    expect(scriptsAfterPaint("<body><p>text</p></body>")).toBe("<body><p>text</p></body>");
  });

  it("still says which scripts a page asks for", () => {
    expect(scriptsAskedLater(scriptsAfterPaint(page))).toEqual(both.map(({ src }) => src));
    expect(scriptsAskedLater(page)).toEqual([]);
  });

  it("asks for each once, in its order, after the first paint", () => {
    const tab = open({ hidden: false });
    tab.paint();
    expect(tab.asked).toEqual([]);
    tab.pass();
    tab.pass();
    expect(tab.asked).toEqual(both);
  });

  it("does not wait for a paint in a tab that no one sees, nor for ever", () => {
    expect(open({ hidden: true }).asked).toEqual(both);
    const unpainted = open({ hidden: false });
    unpainted.pass();
    expect(unpainted.asked).toEqual(both);
  });
});
