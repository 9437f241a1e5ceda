import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { beforeEach, expect, it } from "vitest";

// The worker is a file of public/, run here in a scope like a browser's, which notes what is done.

const source = readFileSync("public/staff/worker.js", "utf8");
const origin = "https://shop.example";

type Listener = (event: object) => void;
interface Shown {
  title: string;
  options: Record<string, unknown>;
}

let listeners: Map<string, Listener>;
let shown: Shown[];
let opened: string[];
let told: unknown[];
let asked: { url: string; method: string; body: unknown }[];
let badge: number | undefined;
let pages: object[];
let kept: Map<string, string>;

beforeEach(() => {
  listeners = new Map();
  [shown, opened, told, asked, pages] = [[], [], [], [], []];
  badge = undefined;
  kept = new Map();
  const cache = {
    put: async (key: string, response: Response) => kept.set(key, await response.text()),
    match: async (key: string) => (kept.has(key) ? new Response(kept.get(key)) : undefined),
    keys: async () => [],
  };
  const subscription = {
    toJSON: () => ({ endpoint: "https://push.example/new", keys: { p256dh: "p", auth: "a" } }),
  };
  const self = {
    addEventListener: (name: string, listener: Listener) => listeners.set(name, listener),
    location: new URL(`${origin}/staff/worker.js`),
    clients: {
      matchAll: async () => pages,
      openWindow: async (url: string) => opened.push(url),
    },
    navigator: {
      async setAppBadge(count: number) {
        badge = count;
      },
    },
    registration: {
      showNotification: async (title: string, options: Shown["options"]) =>
        void shown.push({ title, options }),
      pushManager: { subscribe: async () => subscription },
    },
  };
  const fetch = async (url: string, { method = "GET", body = "null" } = {}) => {
    asked.push({ url, method, body: JSON.parse(body) });
    return Response.json({ key: "K" });
  };
  runInNewContext(source, { self, caches: { open: async () => cache }, fetch, URL, Response });
});

/** Has an event happen, and resolves when the worker is done with it. */
async function happen(name: string, event: object): Promise<void> {
  let done: Promise<unknown> | undefined;
  listeners.get(name)?.({ ...event, waitUntil: (work: Promise<unknown>) => (done = work) });
  await done;
}

const message = {
  web_push: 8030,
  app_badge: 2,
  notification: {
    title: "New order #1234",
    body: "Promised in 25 minutes",
    tag: "order-12",
    navigate: "https://elsewhere.example/staff/en#/at/KR/first/order/12",
    silent: false,
    renotify: true,
  },
};
const data = { json: () => message };
const page = (visibilityState: string) => ({
  visibilityState,
  postMessage: (what: unknown) => told.push(what),
  focus: async () => told.push("focus"),
});

it("shows a declarative push, and how many orders wait", async () => {
  await happen("push", { data });
  expect(shown).toMatchObject([
    {
      title: "New order #1234",
      options: {
        body: "Promised in 25 minutes",
        tag: "order-12",
        silent: false,
        renotify: true,
        data: { navigate: message.notification.navigate },
      },
    },
  ]);
  expect(badge).toBe(2);
});

it("makes no second sound while the app is in sight", async () => {
  pages = [page("visible")];
  await happen("push", { data });
  expect(shown).toMatchObject([{ options: { silent: true, renotify: false } }]);
});

it("shows something also for what it cannot read: a browser stops pushes that show nothing", async () => {
  const broken = () => {
    throw new SyntaxError("no JSON");
  };
  await happen("push", { data: { json: broken } });
  await happen("push", { data: null });
  expect(shown.map(({ title }) => title)).toEqual(["shop.example", "shop.example"]);
});

const pressed = (navigate?: string) => {
  let isClosed = false;
  const notification = { data: { navigate }, close: () => (isClosed = true) };
  return happen("notificationclick", { notification }).then(() => expect(isClosed).toBe(true));
};

it("opens the order in this shop's app, and nothing else", async () => {
  await pressed(message.notification.navigate);
  await pressed("https://shop.example/elsewhere");
  await pressed();
  expect(opened).toEqual(["/staff/en#/at/KR/first/order/12", "/staff", "/staff"]);
});

it("brings an app that is open to the front, which goes there itself", async () => {
  pages = [page("hidden")];
  await pressed(message.notification.navigate);
  expect(told).toEqual([{ hash: "#/at/KR/first/order/12" }, "focus"]);
  expect(opened).toEqual([]);
});

it("tells the shop of a new address for pushes, when the app has said where", async () => {
  await happen("pushsubscriptionchange", {});
  expect(asked).toEqual([]);
  await happen("message", { data: { pushTo: "/api/staff/push?as=1" } });
  await happen("pushsubscriptionchange", {});
  expect(asked).toMatchObject([
    { url: "/api/staff/push?as=1", method: "GET" },
    {
      url: "/api/staff/push?as=1",
      method: "PUT",
      body: { endpoint: "https://push.example/new", p256dh: "p", auth: "a" },
    },
  ]);
});
