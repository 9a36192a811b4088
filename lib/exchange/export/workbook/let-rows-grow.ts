import { strFromU8, strToU8, type Unzipped } from "fflate";

/**
 * Frees the rows of a sheet from a fixed height, so that they grow when more is typed into them. Their present height stays in the
 * file: some programs measure no rows when they open one. `number` counts the sheets from 1, as their files are called.
 */
export function letRowsGrow(files: Unzipped, number: number): Unzipped {
  const path = `xl/worksheets/sheet${number}.xml`;
  const sheet = files[path];
  if (sheet === undefined) return files;
  return { ...files, [path]: strToU8(strFromU8(sheet).replaceAll(' customHeight="1"', "")) };
}
