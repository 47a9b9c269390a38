/** An advert as short as one can be that shows every part of a file. */
export const example = `---
title: Data Engineer
employer: acme-robotics
posted: 2026-11-09
closes: 2027-01-31
employment: [full-time]
workplace: hybrid
daysOnSite: 2
locations:
  - { city: Leeds, country: GB }
pay:
  currency: GBP
  min: 45000
  max: 55000
  per: year
  stated: true
skills: [python, sql]
apply:
  url: https://acme.example/jobs/17
---

You build the pipelines that bring readings from 4,000 machines to the people who look after them.

<Duties area="Pipelines">

- Move readings from the machines into the warehouse, every minute.
- Find out what broke before anyone else does.

</Duties>

<Requirements level="essential">

- Two years of work with Python and SQL.

</Requirements>
`;
