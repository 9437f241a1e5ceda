/** The shop's name, which the engine says of the shop that runs (`settings.js`). */
export const brand = document.title;
