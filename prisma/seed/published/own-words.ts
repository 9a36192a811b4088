import type { TextKey } from "#lib/domain/templates/types.ts";

interface Subject {
  readonly name: string;
  readonly year: number;
  readonly fee: string;
}

/** Short texts of our own in place of the original prose, which belongs to its authors; only the figures are taken over. */
export function ownWords({ name, year, fee }: Subject): Partial<Record<TextKey, string>> {
  return {
    intro: `本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。此处收录${name}已公布年度报告的表格数据，文字部分为本平台另写的简短说明，全文以原报告为准。`,
    s1: `（一）主动公开。${year}年主动公开的数据见第二部分。\n（二）依申请公开。申请的收到和处理数据见第三部分。\n（三）政府信息管理。见原报告。\n（四）政府信息公开平台建设。见原报告。\n（五）监督保障。见原报告。`,
    s5: "存在的主要问题：见原报告，本平台不转述。\n改进情况：见原报告，本平台不转述；如需引用，请以发布机关公布的全文为准。",
    s6: fee,
  };
}
