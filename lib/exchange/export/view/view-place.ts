/** Where a view is: a file must say where it comes from. */
export interface ViewPlace {
  /** `https://…` without a slash at the end. */
  readonly origin: string;
  /** The whole address of the page, with its language and its day. */
  readonly page: string;
}
