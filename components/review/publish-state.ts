/** What became of the reports that were to be published. */
export interface PublishState {
  readonly published: readonly { reportId: string; version: number; sha256: string; path: string }[];
  readonly refused: readonly { reportId: string; sentence: string }[];
}
