/** What every command of the staff app carries, in its input type. */
export const commandFields = `
    "Chosen by the device; the same one twice is done once."
    commandId: String!
    device: String
    "How long ago it was done, in milliseconds by the device's own clock; now when left out."
    ageMs: Int`;
