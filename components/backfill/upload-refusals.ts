/** Why an upload was not taken, or not all of it, as its address says. */
export const UPLOAD_REFUSALS = ["nothing", "tooLarge", "damaged", "tooMany"] as const;
export type UploadRefusal = (typeof UPLOAD_REFUSALS)[number];
