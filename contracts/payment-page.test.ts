import { expect, it } from "vitest";
import { noPaymentSources, readPaymentSources } from "./payment-page";

const none = { scripts: [], frames: [], connections: [] };

it("reads the origins of a provider, and of a stand-in on this machine", () => {
  const sources = {
    scripts: ["https://js.provider.example", "https://*.js.provider.example"],
    frames: ["http://127.0.0.1:4000", "http://localhost:4000"],
    connections: ["https://api.provider.example"],
  };
  expect(readPaymentSources(JSON.stringify(sources))).toEqual(sources);
});

it.each([
  "*",
  "https:",
  "https://*",
  "'unsafe-inline'",
  "http://provider.example",
  "https://a.example; script-src *",
  "https://a.example/path",
  "data:",
])("opens nothing for what is no origin: %s", (text) => {
  expect(readPaymentSources(JSON.stringify({ ...none, scripts: [text] }))).toEqual(none);
});

it.each([null, "", "{", "null", "[]", '{"scripts":"https://a.example"}'])(
  "opens nothing where nothing is said: %s",
  (text) => expect(readPaymentSources(text)).toEqual(noPaymentSources),
);
