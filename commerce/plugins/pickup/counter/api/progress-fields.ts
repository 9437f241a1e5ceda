/**
 * How far a pickup is, who has it in hand, and its money. The whole pickup and its row have the
 * same fields.
 */
export const progressFields = `
    pickerId: ID
    picker: String
    shelf: String
    placedAt: DateTime
    readyAt: DateTime
    "When the shopper said that they set out."
    onWayAt: DateTime
    arrivedAt: DateTime
    arrivalNote: String
    collectedAt: DateTime
    holdUntil: DateTime
    reason: String
    "To be taken at the counter for what this store hands over; 0 when it is paid online."
    amountDue: Money!
    "What was taken when it was handed over."
    taken: Money!
    "How it was paid at the counter; null when it was paid online."
    tender: CounterTender`;
