import { site } from './layout.js';

export function jobPosting(data, employer, skillPages) {
  const { title, content, page, closes, employment, locations, pay, industry } = data;
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'JobPosting',
        title,
        description: content,
        url: site + page.url,
        datePosted: page.date.toISOString().slice(0, 10),
        validThrough: closes,
        employmentType: employment?.map((type) =>
          type.replace('contract', 'contractor').toUpperCase().replace('-', '_'),
        ),
        hiringOrganization: {
          '@type': 'Organization',
          name: employer.title,
          url: `${site}/employers/${employer.slug}/`,
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
        skills: skillPages.length > 0 ? skillPages.map((skill) => skill.title) : undefined,
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

function salary({ currency, min, max, per, estimated }) {
  return {
    '@type': estimated ? 'MonetaryAmountDistribution' : 'MonetaryAmount',
    currency,
    value: { '@type': 'QuantitativeValue', minValue: min, maxValue: max, unitText: per.toUpperCase() },
  };
}
