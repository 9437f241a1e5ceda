import { expect, it } from "vitest";
import { isPushKeys, sealPush } from "./seal";

const keys = {
  p256dh: "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
  auth: "BTBZMqHH6r4Tts7J_aSIgg",
};

it("encrypts as RFC 8291 does in its appendix", () => {
  const sealed = sealPush("When I grow up, I want to be a watermelon", keys, {
    privateKey: Buffer.from("yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw", "base64url"),
    salt: Buffer.from("DGv6ra1nlYgDCS1FRnbzlw", "base64url"),
  });
  expect(sealed.toString("base64url")).toBe(
    "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN",
  );
});

it("encrypts nothing twice alike, and refuses what no push service passes on", () => {
  expect(sealPush("", keys)).not.toEqual(sealPush("", keys));
  expect(sealPush("a".repeat(3993), keys)).toHaveLength(4096);
  expect(() => sealPush("a".repeat(3994), keys)).toThrow(RangeError);
});

it("knows keys that are none", () => {
  expect(isPushKeys(keys)).toBe(true);
  const offCurve = Buffer.alloc(65, 4).toString("base64url");
  for (const wrong of [{ p256dh: offCurve }, { p256dh: "" }, { auth: "" }, { auth: keys.p256dh }])
    expect(isPushKeys({ ...keys, ...wrong })).toBe(false);
});
