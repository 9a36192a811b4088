// node --conditions=react-server prisma/seed.ts [--empty]: fills a database that holds nothing yet; of any other it only completes what is
// computed: the figures of its versions and the pinyin of its bodies.
import { parseArgs } from "node:util";
import { completeNames } from "#lib/server/administration/complete-names.ts";
import { inOperation, inOperations } from "#lib/server/database/in-operation.ts";
import { completeFigures } from "#lib/server/publication/complete-figures.ts";
import { plantFirstOperator } from "./seed/first-operator.ts";
import { plantPractice } from "./seed/practice.ts";
import { plantPublished } from "./seed/published/plant-published.ts";

const { values } = parseArgs({ options: { empty: { type: "boolean", default: false } } });
const say = (line: string) => process.stdout.write(`${line}\n`);

await inOperation(async (tx) => {
  // Whoever has people has begun to work: no demonstration is mixed in, whatever this start asks for.
  if ((await tx.person.count()) > 0) {
    if (values.empty) {
      say("数据库已有用户，保持原样，--empty 不起作用。要另建空库，请用 DATA_DIR 指定新的目录。");
      say(
        "The database has people already and stays as it is. For an empty one name a new folder with DATA_DIR.",
      );
    }
    return;
  }
  const now = new Date();
  if (values.empty) {
    const operator = await plantFirstOperator(tx, now);
    say(`首位系统管理员 · first operator: ${operator.accountName} / ${operator.password}`);
    say(
      "密码只显示这一次，请记下并在登录后修改。 · Shown only this once: note it, and change it after signing in.",
    );
    return;
  }
  await plantPractice(tx, now);
  await plantPublished(tx);
});
await inOperations(completeFigures);
await inOperations(completeNames);
