/** The residents of a jurisdiction's areas as its administrator keeps them. */
export interface ResidentsView {
  /** The areas that can have residents: governments and zones. */
  readonly areas: readonly { readonly slug: string; readonly name: string }[];
  /** Years with numbers, newest first. */
  readonly years: readonly number[];
  /** The one shown; null where nothing is on record. */
  readonly year: number | null;
  /** Of that year, by area. */
  readonly entries: readonly ResidentsRow[];
}

export interface ResidentsRow {
  readonly bodyId: string;
  readonly slug: string;
  /** In zh-Hans, as on record. */
  readonly name: string;
  readonly year: number;
  readonly residents: number;
  readonly source: string;
  readonly enteredBy: string;
  /** ISO instant. */
  readonly enteredAt: string;
}
