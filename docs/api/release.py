# The indicators of the newest release of open data, checked against the sum that the site names. The address of the site: NIANBAO.
import csv
import hashlib
import io
import json
import os
from urllib.request import urlopen

site = os.environ.get("NIANBAO", "http://localhost:3000")

with urlopen(f"{site}/api/v1/files?release=latest&limit=10000") as answer:
    files = json.load(answer)["data"]
wanted = next(file for file in files if file["file"] == "metrics.csv")
# A release never changes, so what was taken once need not be taken again.
with urlopen(wanted["url"]) as answer:
    content = answer.read()
if hashlib.sha256(content).hexdigest() != wanted["sha256"]:
    raise SystemExit(f"{wanted['file']} is not what the release says")

rows = list(csv.DictReader(io.StringIO(content.decode("utf-8"))))
print(wanted["release"], wanted["file"], f"{wanted['bytes']} bytes", f"{len(rows)} rows", sep="\t")
print(*rows[0], sep="\t")
