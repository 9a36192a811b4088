import { type FormState, UNTOUCHED } from "#components/ui/form-state.ts";
import type { OneTimePassword } from "./one-time-password.tsx";

/** A form's answer that may carry a password just made. */
export interface AdminState extends FormState {
  readonly password: OneTimePassword | null;
}

export const UNTOUCHED_ADMIN: AdminState = { ...UNTOUCHED, password: null };

export type AdminAction = (state: AdminState, form: FormData) => Promise<AdminState>;
