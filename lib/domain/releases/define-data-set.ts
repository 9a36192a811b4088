import { wording } from "#lib/domain/wording.ts";
import type { ColumnType, DataColumn, DataSet } from "./data-set.ts";

/** A column: name, type and its title in 简体, 繁體 and English. A `!` behind the type says that it is never empty. */
export function column(
  name: string,
  type: ColumnType | `${ColumnType}!`,
  hans: string,
  hant: string,
  en: string,
): DataColumn {
  const isRequired = type.endsWith("!");
  return { name, type: plainType(type), title: wording(hans, hant, en), isRequired };
}

/** Takes the definition of a set and refuses keys over columns that it does not have or that may be empty. */
export function defineDataSet(set: DataSet): DataSet {
  const names = set.columns.map(({ name }) => name);
  if (new Set(names).size !== names.length) throw new TypeError(`${set.id} has a column twice`);
  for (const key of set.primaryKey) {
    if (set.columns.find(({ name }) => name === key)?.isRequired !== true)
      throw new TypeError(`${set.id}: “${key}” cannot be part of the key`);
  }
  for (const { columns } of set.foreignKeys) {
    for (const name of columns)
      if (!names.includes(name)) throw new TypeError(`${set.id} has no column “${name}”`);
  }
  return set;
}

function plainType(type: ColumnType | `${ColumnType}!`): ColumnType {
  switch (type) {
    case "string!":
      return "string";
    case "integer!":
      return "integer";
    case "decimal!":
      return "decimal";
    case "boolean!":
      return "boolean";
    case "date!":
      return "date";
    case "datetime!":
      return "datetime";
    case "list!":
      return "list";
    default:
      return type;
  }
}
