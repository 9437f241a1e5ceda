import { existsSync } from "node:fs";
import path from "node:path";
import express, { type Router } from "express";
import { notYetPage } from "./not-yet-page";
import { type DashboardOptions, settingsScript } from "./settings";

/** Names of these files change with what is in them. */
const hashed = /^\/dist\/bundle\//;

/** Answers for the dashboard: its files, its page at every other address, or that it is not built yet. */
export function serveDashboard(options: DashboardOptions): Router {
  const { app } = options;
  return express
    .Router()
    .get("/settings.js", (_request, response) => {
      response.setHeader("cache-control", "no-cache");
      response.type("js").send(settingsScript(options));
    })
    .use(
      express.static(app, {
        index: false,
        redirect: false,
        setHeaders: (response, file) => {
          const isHashed = hashed.test(file.slice(app.length));
          response.setHeader(
            "cache-control",
            isHashed ? "public, max-age=31536000, immutable" : "no-cache",
          );
        },
      }),
    )
    .use((request, response) => {
      // A script of a build that is gone must not be answered with a page.
      if (hashed.test(request.path)) response.sendStatus(404);
      else if (existsSync(path.join(app, "index.html"))) {
        response.setHeader("cache-control", "no-cache");
        response.sendFile("index.html", { root: app });
      } else {
        response.setHeader("cache-control", "no-store");
        response.setHeader("retry-after", "3");
        response.setHeader("vary", "accept-language");
        response.status(503).type("html").send(notYetPage(request.acceptsLanguages()));
      }
    });
}
