import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { Visitor } from "./api";
import {
  bothPurposes,
  getCarousel,
  inTime,
  loggedEvents,
  productId,
  saveConsent,
  sendEvents,
  shopperWho,
  viewEvent,
} from "./shopper";
import { sql } from "./shopping";

const rows = async () => {
  const [count] = await sql<{ events: number; records: number }>(
    `SELECT (SELECT count(*)::int FROM shop_event) AS events,
            (SELECT count(*)::int FROM consent_record) AS records`,
  );
  return count;
};

describe("without consent", () => {
  it("nothing is written, whatever is sent, and answers are the same whatever came before", async () => {
    const stranger = randomUUID();
    const sofa = await productId("byeot-sofa");
    const lamp = await productId("dalbit-floor-lamp");
    const before = await rows();
    const first = await inTime(() =>
      getCarousel("for_you", { productId: String(sofa), subject: stranger }),
    );
    const receipt = await sendEvents(stranger, [viewEvent(lamp), viewEvent(sofa, { type: "add" })]);
    const viewed = [String(lamp)];
    const later = await inTime(() =>
      getCarousel("for_you", { productId: String(sofa), subject: stranger, viewed }),
    );
    expect(receipt).toEqual({ taken: 0, refused: 2, busy: false });
    expect(JSON.stringify(later)).toBe(JSON.stringify(first));
    expect(first).toMatchObject({ requestId: null, personalised: false, experiment: null });
    expect(await rows()).toEqual(before);
  });

  it("a browser that asks not to be followed is not, even of those who said yes", async () => {
    const subject = await shopperWho(bothPurposes);
    const answer = await getCarousel("for_you", { subject, doNotTrack: true });
    expect(answer).toMatchObject({ requestId: null, personalised: false });
  });
});

describe("consent", () => {
  it("is taken on the text of today only", async () => {
    const { errors } = await new Visitor().send(
      `mutation($s: String!) { decideConsent(subject: $s, version: "2020-01", source: banner,
        decisions: [{ purpose: analytics, granted: true }]) { purpose } }`,
      { s: randomUUID() },
    );
    expect(errors).toHaveLength(1);
  });

  it("counts by purpose: who is only measured is not known", async () => {
    const subject = await shopperWho(["analytics"]);
    await sendEvents(subject, [viewEvent(await productId("byeot-sofa"))]);
    const answer = await getCarousel("for_you", { subject });
    expect(answer.personalised).toBe(false);
    expect(answer.requestId).not.toBeNull();
    const [row] = await sql<{ personalisation: boolean; analytics: boolean }>(
      `SELECT personalisation, analytics FROM shop_event WHERE subject = $1`,
      [subject],
    );
    expect(row).toEqual({ personalisation: false, analytics: true });
  });

  it("leaves a log that cannot be changed, by anyone", async () => {
    const subject = await shopperWho(bothPurposes);
    for (const statement of [
      "UPDATE consent_record SET granted = false",
      "DELETE FROM consent_record",
    ])
      await expect(sql(`${statement} WHERE subject = $1`, [subject])).rejects.toThrow("only grows");
  });
});

describe("taking it back", () => {
  it("erases what was kept before it answers, and keeps the decisions", async () => {
    const subject = await shopperWho(bothPurposes);
    await sendEvents(subject, [viewEvent(await productId("byeot-sofa"))]);
    expect(await loggedEvents(subject)).toHaveLength(1);
    const states = await saveConsent(subject, []);
    expect(states.every(({ granted }) => !granted)).toBe(true);
    expect(await loggedEvents(subject)).toEqual([]);
    const { consentHistory } = await new Visitor().ask(
      "query($s: String!) { consentHistory(subject: $s) { purpose granted } }",
      { s: subject },
    );
    expect(consentHistory).toHaveLength(4);
  });

  it("of one purpose leaves what the other still allows", async () => {
    const subject = await shopperWho(bothPurposes);
    await sendEvents(subject, [viewEvent(await productId("byeot-sofa"))]);
    await saveConsent(subject, ["analytics"]);
    expect(await loggedEvents(subject)).toHaveLength(1);
    await saveConsent(subject, []);
    expect(await loggedEvents(subject)).toEqual([]);
  });

  it("takes a shopper out of the living model", async () => {
    const subject = await shopperWho(bothPurposes);
    const sofa = await productId("byeot-sofa");
    await sendEvents(subject, [viewEvent(sofa)]);
    const recent = async () =>
      (await getCarousel("recently_viewed", { subject })).items.map((item) => item.productId);
    await expect.poll(recent).toEqual([String(sofa)]);
    await saveConsent(subject, []);
    await saveConsent(subject, bothPurposes);
    await expect.poll(recent).toEqual([]);
  });
});
