/** A till of the shop under test, which reports what it sells at any store. */
export const sampleTill = { source: "sample-till", secret: "the secret of the sample till" };

/** What an engine is started with to hear that till. */
export const sampleTillSetting = JSON.stringify({
  [sampleTill.source]: { secrets: [sampleTill.secret], locations: ["*"] },
});
