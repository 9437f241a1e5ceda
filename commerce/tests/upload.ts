import { inject } from "vitest";
import type { Visitor } from "./api";

export interface Uploaded {
  id: string;
  source: string;
}

/** Uploads a file as the dashboard does, in the channel that is no market. */
export async function upload(
  boss: Visitor,
  file: Buffer,
  name: string,
  type = "image/jpeg",
): Promise<Uploaded> {
  const form = new FormData();
  const query = `mutation ($input: [CreateAssetInput!]!) {
    createAssets(input: $input) { ... on Asset { id source width height } } }`;
  form.set("operations", JSON.stringify({ query, variables: { input: [{ file: null }] } }));
  form.set("map", JSON.stringify({ 0: ["variables.input.0.file"] }));
  form.set("0", new Blob([new Uint8Array(file)], { type }), name);
  const response = await fetch(`${inject("engineUrl")}/admin-api`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${boss.sessionToken}`,
      "apollo-require-preflight": "1",
    },
    body: form,
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data.createAssets[0];
}
