export interface PictureJob {
  readonly id: number;
  readonly svg: string;
  readonly density: number;
}

export type PictureOutcome =
  | { readonly id: number; readonly png: Uint8Array<ArrayBuffer> }
  | { readonly id: number; readonly message: string };
