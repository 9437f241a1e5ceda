/*
 * Keeps the shop floor's app on the device. Pages and scripts are files of a build: scripts, fonts
 * and pictures never change under their name and are served from what is kept; pages come from the
 * network as long as it answers in time. What is asked of /api is never kept here: the app itself
 * keeps the queue, and says so when it is old.
 */
const cacheName = "maru-staff-1";
const patienceMs = 3000;
const mostPictures = 400;
/** Where the app has said that it is to be told of a new subscription. */
const pushToKey = "/staff/push-to";

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(activate()));
self.addEventListener("message", (event) => event.waitUntil(hear(event.data ?? {})));
self.addEventListener("push", (event) => event.waitUntil(ring(event)));
self.addEventListener("notificationclick", (event) => event.waitUntil(open(event.notification)));
self.addEventListener("pushsubscriptionchange", (event) => event.waitUntil(renew(event)));

async function activate() {
  for (const name of await caches.keys())
    if (name.startsWith("maru-staff-") && name !== cacheName) await caches.delete(name);
  await self.clients.claim();
}

const isPage = (url) => /^\/staff\/[a-z]{2}(-[A-Za-z]+)?$/.test(url.pathname);
const isFile = (url) =>
  /^\/(_next\/static|fonts|pictures|media)\//.test(url.pathname) || /^\/staff\/.+\./.test(url.pathname);

async function hear({ keep: urls = [], pushTo }) {
  if (pushTo) await (await caches.open(cacheName)).put(pushToKey, new Response(pushTo));
  await keep(urls);
}

async function keep(urls) {
  const cache = await caches.open(cacheName);
  for (const text of urls) {
    const url = new URL(text, self.location.origin);
    if (url.origin !== self.location.origin || !(isPage(url) || isFile(url))) continue;
    if (!isPage(url) && (await cache.match(url.href))) continue;
    await cache.add(url.href).catch(() => undefined);
  }
}

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== self.location.origin) return;
  if (event.request.mode === "navigate" && isPage(url)) event.respondWith(fromNetwork(url));
  else if (isFile(url)) event.respondWith(fromCache(event));
});

async function fromNetwork(url) {
  const cache = await caches.open(cacheName);
  const address = url.origin + url.pathname;
  const late = new Promise((resolve) => setTimeout(resolve, patienceMs));
  const fresh = fetch(address).then(async (response) => {
    if (response.ok) await cache.put(address, response.clone());
    return response;
  });
  const first = await Promise.race([fresh.catch(() => undefined), late]);
  return first ?? (await cache.match(address)) ?? fresh;
}

async function fromCache(event) {
  const cache = await caches.open(cacheName);
  const kept = await cache.match(event.request.url);
  if (kept) return kept;
  const response = await fetch(event.request);
  if (response.status === 200) event.waitUntil(put(cache, event.request.url, response.clone()));
  return response;
}

async function put(cache, url, response) {
  try {
    await cache.put(url, response);
    const pictures = (await cache.keys()).filter(({ url: key }) => key.includes("/pictures/"));
    for (const old of pictures.slice(0, Math.max(0, pictures.length - mostPictures)))
      await cache.delete(old);
  } catch {
    // The device is full: the app works, it only loads more often.
  }
}

/*
 * A push is a declarative message, which some browsers show without asking here. What it leads to is
 * a page of this app, whatever it says.
 */
async function ring({ data }) {
  const { notification = {}, app_badge: badge } = messageIn(data);
  const { title = self.location.hostname, navigate, ...options } = notification;
  const pages = await self.clients.matchAll({ type: "window" });
  // The app itself rings: one sound is enough. Browsers want to see a notification nevertheless.
  const isSeen = pages.some(({ visibilityState }) => visibilityState === "visible");
  const calm = isSeen ? { silent: true, renotify: false } : {};
  await self.registration.showNotification(title, { ...options, ...calm, data: { navigate } });
  if (Number.isInteger(badge)) await self.navigator.setAppBadge?.(badge).catch(() => undefined);
}

function messageIn(data) {
  try {
    return data?.json() ?? {};
  } catch {
    return {};
  }
}

/** Brings the app to the front with what a notification is of; its lock stays as it is. */
async function open(notification) {
  notification.close();
  const { pathname, hash } = new URL(notification.data?.navigate ?? "/staff", self.location.origin);
  const address = pathname.startsWith("/staff") ? pathname + hash : "/staff";
  const [page] = await self.clients.matchAll({ type: "window" });
  if (!page) return self.clients.openWindow(address);
  page.postMessage({ hash });
  await page.focus().catch(() => undefined);
}

/** The browser has a new address for pushes. Where this fails, the app does it when it is opened. */
async function renew({ oldSubscription, newSubscription }) {
  const to = await (await (await caches.open(cacheName)).match(pushToKey))?.text();
  if (!to) return;
  const own = oldSubscription?.options.applicationServerKey;
  const applicationServerKey = own ?? (await (await fetch(to)).json()).key;
  const wanted = { userVisibleOnly: true, applicationServerKey };
  const subscription = newSubscription ?? (await self.registration.pushManager.subscribe(wanted));
  const { endpoint, keys } = subscription.toJSON();
  await fetch(to, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ endpoint, p256dh: keys.p256dh, auth: keys.auth }),
  });
}
