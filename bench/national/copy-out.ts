import type pg from "pg";

/** What the driver asks of a statement that it is to send. */
interface Submittable {
  submit(connection: { query(text: string): void }): void;
  handleError(error: Error): void;
  handleReadyForQuery(): void;
  handleCopyData(message: { readonly chunk: Uint8Array }): void;
  handleCommandComplete(): void;
}

/** Runs a COPY … TO STDOUT and answers with the number of rows; PostgreSQL sends each in a message of its own. */
export async function copyOut(client: pg.Client, text: string): Promise<number> {
  return await new Promise((resolve, reject) => {
    let rows = 0;
    let failure: Error | null = null;
    const statement: Submittable = {
      submit: (connection) => connection.query(text),
      handleCopyData: () => {
        rows += 1;
      },
      handleCommandComplete: () => {},
      handleError: (error) => {
        failure = error;
        reject(error);
      },
      handleReadyForQuery: () => {
        if (failure === null) resolve(rows);
      },
    };
    client.query(statement);
  });
}
