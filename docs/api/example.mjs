// Every published report of 2024, page after page. The address of the site: NIANBAO.
const site = process.env.NIANBAO ?? "http://localhost:3000";

for (let next = `${site}/api/v1/reports?year=2024&labels=both&limit=500`; next !== null; ) {
  const response = await fetch(next);
  const page = await response.json();
  // An error says what is wrong and what may stand there.
  if (!response.ok) throw new Error(`${page.title} ${page.detail}`);
  for (const row of page.data) process.stdout.write(`${row.org}\t${row.org_name}\t${row.version}\n`);
  next = page.next;
}
