import { resolve } from "node:path";

/** Where the made-up country is kept between runs. */
export const NATIONAL_FOLDER = resolve(process.env.NATIONAL_DIR ?? ".data-national");
