// Keeps the page of the pickup pass, and the files it is made of, for when there is no connection at
// the counter. It is registered for that page alone and touches nothing else.
const store = "maru-pass-1";

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("message", (event) => {
  const { page, files } = event.data ?? {};
  if (typeof page === "string" && Array.isArray(files)) event.waitUntil(keep(page, files));
});

async function keep(page, files) {
  const cache = await caches.open(store);
  await cache.add(page).catch(() => undefined);
  await Promise.all(
    files.map(async (file) => {
      if (!(await cache.match(file))) await cache.add(file).catch(() => undefined);
    }),
  );
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (request.mode === "navigate") event.respondWith(pageFor(request, url));
  else if (url.pathname.startsWith("/_next/static/") || url.pathname.startsWith("/fonts/"))
    event.respondWith(fileFor(request));
});

// The page is the same for every order: the query is read in the browser.
async function pageFor(request, url) {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await caches.match(url.pathname);
    if (kept) return kept;
    throw error;
  }
}

async function fileFor(request) {
  const kept = await caches.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) {
    const cache = await caches.open(store);
    await cache.put(request, response.clone());
  }
  return response;
}
