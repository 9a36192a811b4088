import type { Localized } from "#lib/domain/localized.ts";

/** Whom a view is about that may be of one body or of a group. */
export interface ViewedSubject {
  /** 宿迁市; 江苏省市级政府. */
  readonly name: Localized;
  /** As addresses write it. */
  readonly token: string;
  readonly isGroup: boolean;
  readonly isPractice: boolean;
}
