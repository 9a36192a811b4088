# Disclosure rates since 2019 as a data frame, with R alone. The address of the site: NIANBAO.
site <- Sys.getenv("NIANBAO", "http://localhost:3000")
address <- paste0(site, "/api/v1/values?metric=disclosure_rate&year=2019..2024&labels=both&format=csv&limit=10000")

rates <- read.csv(url(address, encoding = "UTF-8"), colClasses = c(org = "character"))
# Blank is no number: NA, never 0.
print(aggregate(value ~ year, rates, median))
