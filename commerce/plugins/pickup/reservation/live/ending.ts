/** Name of the Postgres channel on which engines tell each other that a session of staff ended. */
export const endingChannel = "maru_staff_ending";
