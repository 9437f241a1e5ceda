// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { chooseMyStore, readMyStore, subscribeMyStore } from "./my-store";

const seongsu = { code: "seongsu", name: "Maru Seongsu" };

describe("my store", () => {
  beforeEach(() => localStorage.clear());

  it("is remembered for its market, whatever the language", () => {
    chooseMyStore("en-kr", seongsu);
    expect(readMyStore("ko-kr")).toEqual({ ...seongsu, language: "en" });
    expect(readMyStore("ja-jp")).toBeNull();
  });

  it("is the same object until it changes, so that React need not look again", () => {
    chooseMyStore("ko-kr", seongsu);
    expect(readMyStore("ko-kr")).toBe(readMyStore("ko-kr"));
  });

  it("is none when another writer changed the browser's memory", () => {
    for (const text of ["", "{", "7", '"seongsu"', '{"code":"<b>","name":"x"}', '{"code":"a"}']) {
      localStorage.setItem("maru:store:KR", text);
      expect(readMyStore("ko-kr")).toBeNull();
    }
  });

  it("tells those who watch, and can be forgotten", () => {
    const watcher = vi.fn();
    const stop = subscribeMyStore(watcher);
    chooseMyStore("ko-kr", seongsu);
    chooseMyStore("ko-kr", null);
    stop();
    chooseMyStore("ko-kr", seongsu);
    expect(watcher).toHaveBeenCalledTimes(2);
    chooseMyStore("ko-kr", null);
    expect(readMyStore("ko-kr")).toBeNull();
  });
});
