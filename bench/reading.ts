import { Converter } from "opencc-js";
import { readReport } from "#lib/exchange/import/read-report.ts";
import { guangmingText } from "#tests/site/guangming-text.ts";
import type { BenchFinding } from "./finding.ts";
import { timeRounds } from "./time-rounds.ts";

/** Reading the Guangming report whole, beside only converting the script of the same text. */
export function benchReading(): BenchFinding {
  const { name, content } = guangmingText();
  const convert = Converter({ from: "tw", to: "cn" });
  const { reading, converting } = timeRounds({
    reading: () => readReport({ name, kind: "text", content }),
    converting: () => convert(content),
  });
  return {
    what: "reading the Guangming report",
    measured: reading,
    baseline: "converting its script with opencc alone",
    baselineMeasured: converting,
    unit: "ms",
  };
}
