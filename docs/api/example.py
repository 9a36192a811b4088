# Requests received and disclosure rates of 2024. Decimals are strings: Decimal keeps them as they are. The address of the site: NIANBAO.
import json
import os
from decimal import Decimal
from urllib.request import urlopen

site = os.environ.get("NIANBAO", "http://localhost:3000")
address = f"{site}/api/v1/values?metric=requests_received,disclosure_rate&year=2024&limit=500"

while address:
    with urlopen(address) as answer:
        page = json.load(answer)
    for row in page["data"]:
        # Only what was reported has a value; nothing else is ever 0.
        value = Decimal(row["value"]) if row["status"] == "reported" else None
        print(row["org"], row["metric"], value if value is not None else row["status"], sep="\t")
    address = page["next"]
