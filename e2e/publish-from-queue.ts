import type { Page } from "@playwright/test";
import type { AddedBody } from "#tests/site/add-body.ts";
import { expect } from "./fixtures.ts";

/** Publishes a body's approved report by the reviewer's queue. */
export async function publishFromQueue(reviewers: Page, body: AddedBody): Promise<void> {
  await reviewers.goto("/review?list=approved");
  await reviewers.getByRole("checkbox", { name: `选择${body.name}` }).check();
  await reviewers.getByRole("button", { name: "公布所选" }).click();
  await reviewers.getByRole("button", { name: /公布这/ }).click();
  await expect(reviewers.getByText("已公布1份年报")).toBeVisible();
}
