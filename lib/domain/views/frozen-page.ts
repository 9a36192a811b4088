/** What a page says of its day that may be live or frozen. */
export interface FrozenPage {
  /** Its address, without language and without a day. */
  readonly path: string;
  /** ISO day in China of whose evening the page is; null for now. */
  readonly asOf: string | null;
  /** On a frozen page: what it shows is no more what the live one shows. */
  readonly isSuperseded: boolean;
}

/** A page that offers its own frozen address. */
export interface FreezablePage extends FrozenPage {
  /** The day to freeze it on; its own where it is frozen. */
  readonly day: string;
}
