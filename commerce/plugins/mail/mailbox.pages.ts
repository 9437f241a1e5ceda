import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import express, { type Router } from "express";

/** Vendure's page that shows letters. */
export const mailboxPage = path.join(
  path.dirname(require.resolve("@vendure/email-plugin/package.json")),
  "dev-mailbox.html",
);

interface Letter {
  date: string;
  subject: string;
  recipient: string;
}

/** Vendure's page that shows the letters in a folder, and what it asks for. It changes nothing. */
export function mailboxPages(folder: string): Router {
  const read = async (fileName: string): Promise<Letter> =>
    JSON.parse(await readFile(path.join(folder, fileName), "utf8"));
  const names = async () => (await readdir(folder)).filter((name) => name.endsWith(".json"));
  return express
    .Router()
    .get("/", (_request, response) => response.sendFile(mailboxPage))
    .get("/types", (_request, response) => {
      response.json([]);
    })
    .get("/list", async (_request, response) => {
      const latestFirst = (await names()).sort().reverse();
      const letters = latestFirst.map(async (fileName) => {
        const { date, subject, recipient } = await read(fileName);
        return { fileName, date, subject, recipient };
      });
      response.json(await Promise.all(letters));
    })
    .get("/item/:name", async (request, response) => {
      const name = (await names()).find((known) => known === request.params.name);
      if (name) response.json(await read(name));
      else response.status(404).end();
    })
    .use((_request, response) => {
      response.status(404).end();
    });
}
