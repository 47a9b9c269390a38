import type { Role } from './catalogue.ts';

const site = 'https://benchmark.example';

type Named = { id: string; data: { title: string } };

export function jobPosting(role: Role, employer: Named, skills: readonly Named[]) {
  const { title, date, closes, employment, locations, pay, industry } = role.data;
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'JobPosting',
        title,
        // A module cannot be asked for its HTML while its page is made: the text, in paragraphs.
        description: (role.body ?? '')
          .split(/\n{2,}/)
          .map((part) => `<p>${part.replaceAll('\\', '').replaceAll('<', '&lt;')}</p>`)
          .join(''),
        url: `${site}/roles/${role.id}/`,
        datePosted: date.toISOString().slice(0, 10),
        validThrough: closes?.toISOString().slice(0, 10),
        employmentType: employment?.map((type) =>
          type.replace('contract', 'contractor').toUpperCase().replace('-', '_'),
        ),
        hiringOrganization: {
          '@type': 'Organization',
          name: employer.data.title,
          url: `${site}/employers/${employer.id}/`,
        },
        jobLocation: locations?.map(({ city, region, country }) => ({
          '@type': 'Place',
          address: {
            '@type': 'PostalAddress',
            addressLocality: city,
            addressRegion: region,
            addressCountry: country,
          },
        })),
        ...(pay ? { [pay.estimated ? 'estimatedSalary' : 'baseSalary']: salary(pay) } : {}),
        industry,
        skills: skills.length > 0 ? skills.map((skill) => skill.data.title) : undefined,
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: 'Home', item: `${site}/` },
          { '@type': 'ListItem', position: 2, name: 'Roles', item: `${site}/roles/` },
          { '@type': 'ListItem', position: 3, name: title },
        ],
      },
    ],
  };
}

function salary({ currency, min, max, per, estimated }: NonNullable<Role['data']['pay']>) {
  return {
    '@type': estimated ? 'MonetaryAmountDistribution' : 'MonetaryAmount',
    currency,
    value: { '@type': 'QuantitativeValue', minValue: min, maxValue: max, unitText: per.toUpperCase() },
  };
}
