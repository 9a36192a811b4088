import type { zhHans } from "../zh-Hans/index.ts";
import { account } from "./account.ts";
import { admin } from "./admin.ts";
import { api } from "./api.ts";
import { backfill } from "./backfill.ts";
import { bodies } from "./bodies.ts";
import { chart } from "./chart.ts";
import { column } from "./column.ts";
import { desk } from "./desk.ts";
import { differences } from "./differences.ts";
import { editor } from "./editor.ts";
import { failure } from "./failure.ts";
import { home } from "./home.ts";
import { importing } from "./importing.ts";
import { indicators } from "./indicators.ts";
import { methods } from "./methods.ts";
import { overview } from "./overview.ts";
import { peers } from "./peers.ts";
import { publicPages } from "./public.ts";
import { releases } from "./releases.ts";
import { report } from "./report.ts";
import { residents } from "./residents.ts";
import { review } from "./review.ts";
import { search } from "./search.ts";
import { shell } from "./shell.ts";
import { signin } from "./signin.ts";
import { submitting } from "./submitting.ts";
import { view } from "./view.ts";

/** Every namespace, by the name that `useTranslations` asks for. */
export const en: typeof zhHans = {
  shell,
  failure,
  signin,
  account,
  review,
  admin,
  api,
  backfill,
  chart,
  column,
  desk,
  editor,
  home,
  importing,
  submitting,
  methods,
  overview,
  peers,
  public: publicPages,
  search,
  bodies,
  releases,
  view,
  residents,
  differences,
  report,
  indicators,
};
