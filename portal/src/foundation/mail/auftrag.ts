import { z } from "zod";
import type { Job } from "../jobs/job.ts";

const schema = z.object({ mailId: z.uuid() });

/** Name and data of the job that sends one mail: enough to queue it, without a mail server at hand. */
export const mailAuftrag: Omit<Job<typeof schema>, "lauf"> = { name: "mail.senden", schema };
