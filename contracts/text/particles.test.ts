import { expect, it } from "vitest";
import { type Particle, settleParticles, withParticle } from "./particles";

it.each<[string, Particle, string]>([
  ["min@example.com", "(으)로", "min@example.com으로"],
  ["min@example.kr", "(으)로", "min@example.kr로"],
  ["min@example.co.jp", "(으)로", "min@example.co.jp로"],
  ["min@example.net", "(으)로", "min@example.net으로"],
  ["min@example.org", "(으)로", "min@example.org로"],
  ["서울", "(으)로", "서울로"],
  ["부산", "(으)로", "부산으로"],
  ["제주", "(으)로", "제주로"],
  ["김민지", "을(를)", "김민지를"],
  ["박서준", "을(를)", "박서준을"],
  ["박서준", "은(는)", "박서준은"],
  ["의자", "이(가)", "의자가"],
  ["책상", "과(와)", "책상과"],
  ["민지", "(이)", "민지"],
  ["서준", "(이)", "서준이"],
  ["A1", "을(를)", "A1을"],
  ["A2", "을(를)", "A2를"],
  ["AB12", "을(를)", "AB12를"],
  ["KR3", "을(를)", "KR3을"],
  ["10", "을(를)", "10을"],
  ["₩50,000", "(으)로", "₩50,000으로"],
  ["50,000원", "(으)로", "50,000원으로"],
  ["US$50.00", "(으)로", "US$50.00로"],
  ["¥1,200", "(으)로", "¥1,200으로"],
  ["(한남)", "(으)로", "(한남)으로"],
  ["Lee", "을(를)", "Lee를"],
  ["Kim", "을(를)", "Kim을"],
])("%s with %s", (word, particle, written) => {
  expect(withParticle(word, particle)).toBe(written);
  expect(settleParticles(`앞 ${word}${particle} 뒤`)).toBe(`앞 ${written} 뒤`);
});

it("leaves other texts alone", () => {
  for (const text of ["Chair (blue) at the store", "배송으로 받습니다", ""])
    expect(settleParticles(text)).toBe(text);
});
