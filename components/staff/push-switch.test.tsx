// @vitest-environment happy-dom
import { QueryClient } from "@tanstack/react-query";
import { act } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import messages from "@/messages/en.json";
import { showComponent } from "@/scripts/testing/show";
import { PushSwitch } from "./push-switch";
import { type Staff, StaffProvider } from "./staff-context";
import type { Device } from "./use-device";

const words = messages.staff.settings.push;
const key = "BAAA";
const at = { as: "1", market: "KR", store: "first", language: "en" } as const;

let permission: NotificationPermission;
let answer: NotificationPermission;
let subscription: object | null;
let asked: string[];
let wish: boolean;

beforeEach(() => {
  [permission, answer, subscription, asked, wish] = ["default", "granted", null, [], false];
  vi.stubGlobal("PushManager", class {});
  vi.stubGlobal("Notification", {
    get permission() {
      return permission;
    },
    async requestPermission() {
      permission = answer;
      return answer;
    },
  });
  const made = {
    endpoint: "https://push.example/1",
    options: { applicationServerKey: Uint8Array.from([4, 0, 0]).buffer },
    toJSON: () => ({ endpoint: made.endpoint, keys: { p256dh: "p", auth: "a" } }),
    async unsubscribe() {
      subscription = null;
      return true;
    },
  };
  const registration = {
    active: { postMessage: () => undefined },
    pushManager: {
      getSubscription: async () => subscription,
      async subscribe({ applicationServerKey }: { applicationServerKey: string }) {
        expect(applicationServerKey).toBe(key);
        subscription = made;
        return made;
      },
    },
  };
  Object.defineProperty(navigator, "serviceWorker", {
    configurable: true,
    value: { ready: Promise.resolve(registration), getRegistration: async () => registration },
  });
  vi.stubGlobal("fetch", async (url: string, { method = "GET" } = {}) => {
    asked.push(`${method} ${new URL(url, "http://shop.example").pathname}`);
    return Response.json({ key });
  });
});
afterEach(() => vi.unstubAllGlobals());

const show = async () => {
  const device = {
    ringsLocked: wish,
    setRingsLocked: (rings: boolean) => {
      wish = rings;
    },
  } as Device;
  const place = await showComponent(
    <StaffProvider value={{ at } as unknown as Staff}>
      <PushSwitch device={device} />
    </StaffProvider>,
    new QueryClient(),
  );
  await expect.poll(() => place.querySelector("input")).not.toBeNull();
  return place;
};
const input = (place: Element) => place.querySelector("input") as HTMLInputElement;
const press = (place: Element) => act(async () => input(place).click());

it("subscribes when it is switched on, and ends that when it is switched off", async () => {
  const place = await show();
  expect(place.textContent).toContain(words.off);
  await press(place);
  await expect.poll(() => place.textContent).toContain(words.on);
  expect(input(place).checked).toBe(true);
  expect(asked).toEqual(["GET /api/staff/push", "PUT /api/staff/push"]);
  expect(wish).toBe(true);
  await press(place);
  await expect.poll(() => place.textContent).toContain(words.off);
  expect([subscription, wish]).toEqual([null, false]);
  expect(asked.at(-1)).toBe("DELETE /api/staff/push");
});

it("says that the person has refused, and how to allow it", async () => {
  answer = "denied";
  const place = await show();
  await press(place);
  await expect.poll(() => place.textContent).toContain(words.denied);
  expect(input(place).disabled).toBe(true);
  expect(asked).toEqual([]);
});

it("is not on when the shop did not hear of it", async () => {
  vi.stubGlobal("fetch", async () => {
    throw new TypeError("no network");
  });
  const place = await show();
  await press(place);
  await expect.poll(() => place.textContent).toContain(words.failed);
  expect([input(place).checked, input(place).disabled, wish]).toEqual([false, false, false]);
});

it("says that a browser cannot, or only from the home screen", async () => {
  vi.unstubAllGlobals();
  Object.defineProperty(navigator, "serviceWorker", { configurable: true, value: undefined });
  expect((await show()).textContent).toContain(words.unsupported);
  vi.stubGlobal("navigator", { userAgent: "iPhone", maxTouchPoints: 5 });
  const place = await show();
  expect(place.textContent).toContain(words.install);
  expect(input(place).disabled).toBe(true);
});
