/** What products stand on in posters and viewer, by day and by night: that of the studio's pictures. */
export const ground = "#eee7dc";
