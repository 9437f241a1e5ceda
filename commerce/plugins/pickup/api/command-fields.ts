/** What every command of the shop floor carries, in its input type. */
export const commandFields = `
    "Chosen by the device; the same one twice is done once."
    commandId: String!
    device: String`;
