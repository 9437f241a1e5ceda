import { describe, expect, it } from "vitest";
import { browserHref, type Device, roomWay } from "./room-way";

const iphone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15";
const safari = `${iphone} (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1`;
const inApp = (more: string) => `${iphone} (KHTML, like Gecko) Mobile/15E148 ${more}`;
const android = "Mozilla/5.0 (Linux; Android 15; SM-S931N";
const chrome = `${android}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36`;
const view = (more: string) =>
  `${android}; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/140.0 Mobile Safari/537.36 ${more}`;
const linux = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36";
const mac =
  "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.6 Safari/605.1.15";

const phone = (userAgent: string, more: Partial<Device> = {}): Device => ({
  userAgent,
  quickLook: false,
  webxr: false,
  touchPoints: 5,
  finePointer: false,
  ...more,
});
const computer = (userAgent: string): Device =>
  phone(userAgent, { touchPoints: 0, finePointer: true });

describe("roomWay", () => {
  it.each([
    ["Safari", phone(safari, { quickLook: true }), "quickLook"],
    ["Safari without the viewer", phone(safari), "photo"],
    ["an app that opens it", phone(inApp("KAKAOTALK 11.0.0"), { quickLook: true }), "quickLook"],
    ["Chrome of an iPhone", phone(inApp("CriOS/140.0 Safari/604.1")), "quickLook"],
    ["Firefox of an iPhone", phone(inApp("FxiOS/140.0 Safari/605.1.15")), "quickLook"],
    ["KakaoTalk of an iPhone", phone(inApp("KAKAOTALK 11.0.0")), "safari"],
    [
      "Naver of an iPhone",
      phone(inApp("Safari/605.1 NAVER(inapp; search; 2000; 12.11)")),
      "safari",
    ],
    ["Instagram of an iPhone", phone(inApp("Instagram 340.0.0 (iPhone15,2; iOS 18_6)")), "safari"],
    ["LINE of an iPhone", phone(inApp("Safari Line/15.4.0")), "safari"],
    ["Facebook of an iPhone", phone(inApp("[FBAN/FBIOS;FBAV/480.0.0]")), "safari"],
    ["an unknown app of an iPhone", phone(inApp("")), "safari"],
    ["a tablet that says it is a Mac", phone(mac), "photo"],
    ["such a tablet in an app", phone(`${mac} Instagram 340.0.0`), "safari"],
    ["Chrome with AR", phone(chrome, { webxr: true }), "webxr"],
    ["Chrome without AR", phone(chrome), "sceneViewer"],
    ["Firefox", phone("Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0"), "sceneViewer"],
    ["KakaoTalk", phone(view("KAKAOTALK/25.8.0 (INAPP)")), "chrome"],
    ["Naver", phone(`${chrome} NAVER(inapp; search; 2000; 12.11)`), "chrome"],
    ["Instagram", phone(view("Instagram 340.0.0 Android")), "chrome"],
    ["LINE", phone(view("Line/15.4.0/IAB")), "chrome"],
    ["Facebook", phone(view("[FB_IAB/FB4A;FBAV/480.0.0;]")), "chrome"],
    ["an unknown app", phone(view("")), "chrome"],
    ["Chrome that asks for pages of computers", phone(linux), "photo"],
    ["another phone", phone("Mozilla/5.0 (Mobile; rv:48.0) Gecko/48.0 KAIOS/3.0"), "photo"],
    ["a computer", computer(linux), "code"],
    ["a Mac", computer(mac), "code"],
    ["a computer whose screen takes fingers", phone(linux, { finePointer: true }), "code"],
  ])("knows the way of %s", (_, device, way) => {
    expect(roomWay(device)).toBe(way);
  });
});

describe("browserHref", () => {
  const page = "https://shop.example/ko-kr/products/chair?variant=oak&room=1";

  it("takes Android's intent, with the page where it cannot be opened", () => {
    expect(browserHref(page, view("Instagram 340.0.0 Android"))).toBe(
      `intent://shop.example/ko-kr/products/chair?variant=oak&room=1#Intent;scheme=https;package=com.android.chrome;S.browser_fallback_url=${encodeURIComponent(page)};end`,
    );
  });

  it("takes the addresses that KakaoTalk and LINE have for it, on any phone", () => {
    for (const at of [inApp, view]) {
      expect(browserHref(page, at("KAKAOTALK 11.0.0"))).toBe(
        `kakaotalk://web/openExternal?url=${encodeURIComponent(page)}`,
      );
      expect(browserHref(page, at("Line/15.4.0"))).toBe(`${page}&openExternalBrowser=1`);
    }
  });

  it("knows none where a person has to open the browser", () => {
    expect(browserHref(page, inApp("Instagram 340.0.0"))).toBeUndefined();
  });
});
