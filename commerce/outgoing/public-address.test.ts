import { expect, it } from "vitest";
import { isOutgoingAddress, isPublicAddress, lookupPublic } from "./public-address";

it.each([
  "https://fcm.googleapis.example/fcm/send/abc",
  "https://updates.push.example/wpush/v2/x?y=1",
  "https://8.8.8.8/x",
  "https://[2606:4700::1111]/x",
])("takes %s", (endpoint) => {
  expect(isOutgoingAddress(endpoint)).toBe(true);
});

it.each([
  "http://push.example/x",
  "https://push.example:8443/x",
  "https://user@push.example/x",
  "https://localhost/x",
  "https://engine/x",
  "https://127.0.0.1/x",
  "https://2130706433/x",
  "https://0x7f.1/x",
  "https://10.0.0.8/x",
  "https://169.254.169.254/latest",
  "https://[::1]/x",
  "https://[::ffff:127.0.0.1]/x",
  "https://[64:ff9b::7f00:1]/x",
  "https://[fd00::1]/x",
  "https://[2002:7f00:1::]/x",
  "https://push.example./x",
  "javascript:alert(1)",
  "push",
  "",
])("refuses %s", (endpoint) => {
  expect(isOutgoingAddress(endpoint)).toBe(false);
});

it("takes hosts that the settings name, and these alone", () => {
  const allowed = ["127.0.0.1:9", "receiver.internal"];
  expect(isOutgoingAddress("http://127.0.0.1:9/x", allowed)).toBe(true);
  expect(isOutgoingAddress("https://receiver.internal:8443/x", allowed)).toBe(true);
  for (const other of ["http://127.0.0.1:10/x", "ftp://receiver.internal/x", "http://a.example/x"])
    expect(isOutgoingAddress(other, allowed), other).toBe(false);
});

it("tells public addresses from all others", () => {
  expect(["1.1.1.1", "2a00:1450:4001::1"].every(isPublicAddress)).toBe(true);
  for (const address of ["0.0.0.0", "100.64.1.1", "172.31.0.1", "192.168.1.1", "224.0.0.1", "::"])
    expect(isPublicAddress(address), address).toBe(false);
});

it("does not resolve a name that leads inside", async () => {
  const said = await new Promise((resolve) =>
    lookupPublic("localhost", {}, (error) => resolve(error?.message)),
  );
  expect(said).toBe("localhost leads to no public address");
});
