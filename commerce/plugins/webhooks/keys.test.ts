import { expect, it } from "vitest";
import { keyOf, signedHeaders, writtenKey } from "./keys";

it("signs as the published example of Standard Webhooks", () => {
  const key = Buffer.from("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "base64");
  const headers = signedHeaders(
    "msg_p5jXN8AQM9LWM0D4loKWxJek",
    1614265330,
    '{"test": 2432232314}',
    [key],
  );
  expect(headers).toEqual({
    "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
    "webhook-timestamp": "1614265330",
    "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
  });
});

it("signs with each key while they change", () => {
  const keys = [1, 2].map((turn) => keyOf("secret", { uid: "a", turn }));
  const both = signedHeaders("evt_1", 1, "{}", keys)["webhook-signature"].split(" ");
  expect(both).toHaveLength(2);
  expect(signedHeaders("evt_1", 1, "{}", keys.slice(1))["webhook-signature"]).toBe(both[1]);
});

it("makes another key of each receiver, turn and secret, and the same of the same", () => {
  const key = (secret: string, uid: string, turn: number) =>
    writtenKey(keyOf(secret, { uid, turn }));
  const keys = [key("s", "a", 1), key("s", "a", 2), key("s", "b", 1), key("t", "a", 1)];
  expect(new Set(keys).size).toBe(4);
  expect(key("s", "a", 1)).toBe(keys[0]);
  expect(keys[0]).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
});
