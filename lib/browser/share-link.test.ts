import { afterEach, describe, expect, it, vi } from "vitest";
import { shareData, shareLink } from "./share-link";

const link = { title: "Chair", url: "https://shop.example/chair" };
const coarse = { matchMedia: () => ({ matches: true }) };
const fine = { matchMedia: () => ({ matches: false }) };
const rejects = (name: string) => () => Promise.reject(new DOMException("", name));

function device(window: object, navigator: object, execCommand = () => false) {
  vi.stubGlobal("window", window);
  vi.stubGlobal("navigator", navigator);
  const field = { style: {}, select: () => undefined, remove: () => undefined };
  vi.stubGlobal("HTMLElement", class {});
  vi.stubGlobal("document", {
    createElement: () => field,
    body: { append: () => undefined },
    activeElement: null,
    execCommand,
  });
}

afterEach(() => vi.unstubAllGlobals());

describe("shareLink", () => {
  it("says that a link is copied only when it is", async () => {
    device(fine, { clipboard: { writeText: async () => undefined } });
    expect(await shareLink(link)).toBe("copied");
    device(fine, { clipboard: { writeText: rejects("NotAllowedError") } });
    expect(await shareLink(link)).toBe("failed");
    device(fine, {});
    expect(await shareLink(link)).toBe("failed");
    device(fine, {}, () => true);
    expect(await shareLink(link)).toBe("copied");
  });

  it("tells a changed mind from a device that cannot, and copies then", async () => {
    const share = { canShare: () => true, clipboard: { writeText: async () => undefined } };
    device(coarse, { ...share, share: async () => undefined });
    expect(await shareLink(link)).toBe("shared");
    device(coarse, { ...share, share: rejects("AbortError") });
    expect(await shareLink(link)).toBe("closed");
    device(coarse, { ...share, share: rejects("NotAllowedError") });
    expect(await shareLink(link)).toBe("copied");
  });
});

it("shareData fails without a share", async () => {
  device(coarse, {});
  expect(await shareData(link)).toBe("failed");
});
