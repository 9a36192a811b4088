import type { RollCall } from "#lib/domain/views/roll-call.ts";
import { EnteredReports } from "./entered-reports.tsx";
import { RollCallTable } from "./roll-call-table.tsx";

/** First the jurisdictions that collect reports here, where a gap is a fact; then those whose published reports were entered. */
export function RollCalls({ calls }: { calls: readonly RollCall[] }) {
  const isCollecting = ({ bodies }: RollCall) => bodies.some(({ due }) => due.length > 0);
  const entered = calls.filter((call) => !isCollecting(call));
  return (
    <>
      {calls.filter(isCollecting).map((call) => (
        <RollCallTable key={call.code} call={call} />
      ))}
      {entered.length === 0 ? null : <EnteredReports calls={entered} />}
    </>
  );
}
