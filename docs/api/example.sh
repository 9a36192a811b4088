#!/bin/sh
# Disclosure rates of two bodies since 2019, as CSV. The address of the site: NIANBAO.
curl --fail --silent --show-error \
  "${NIANBAO:-http://localhost:3000}/api/v1/values?metric=disclosure_rate&org=321300,320800&year=2019..2024&format=csv"

# The same beside the median of the similar bodies in the province, and each of them.
curl --fail --silent --show-error \
  "${NIANBAO:-http://localhost:3000}/api/v1/comparisons?metric=disclosure_rate&org=321300&year=2023..2024&peers=type&format=csv"
