import { z } from "zod";
import type { Job } from "../../../foundation/jobs/job.ts";

const schema = z.object({ bescheidId: z.uuid() });

/** Name and data of the job that sets the PDF of a Bescheid: enough to queue it. */
export const pdfAuftrag: Omit<Job<typeof schema>, "lauf"> = { name: "leistung.pdf", schema };
