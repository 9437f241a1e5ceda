import { answerHelp, helpAnswerSchema, staffHandler } from "@/lib/staff/server";

export const POST = staffHandler(helpAnswerSchema, answerHelp);
