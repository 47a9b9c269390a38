/** By itself as well, for browsers that need no other. */
export const rolePath = (slug: string) => `/roles/${slug}/`;

/** Every URL of the site, as a path from its root; pages end in a slash. */
export const paths = {
  home: '/',
  roles: '/roles/',
  role: rolePath,
  history: (slug: string) => `/roles/${slug}/history.json`,
  roleJson: (slug: string) => `/roles/${slug}.json`,
  roleMarkdown: (slug: string) => `/roles/${slug}.md`,
  roleCalendar: (slug: string) => `/roles/${slug}/closing.ics`,
  rolesOf: (key: string) => `/roles/${key}/`,
  rolesIn: (place: string) => `/roles/in/${place}/`,
  rolesPaying: (band: string) => `/roles/pay/${band}/`,
  rolesInIndustry: (industry: string) => `/roles/industry/${industry}/`,
  rolesAdvertised: (by: string) => `/roles/by/${by}/`,
  rolesWithin: (window: string, days: string) => `/roles/${window}/${days}-days/`,
  rolesByIr35: (status: string) => `/roles/ir35/${status}/`,
  employers: '/employers/',
  employer: (slug: string) => `/employers/${slug}/`,
  profiles: '/profiles/',
  profile: (slug: string) => `/profiles/${slug}/`,
  skills: '/skills/',
  skill: (slug: string) => `/skills/${slug}/`,
  guides: '/guides/',
  guide: (slug: string) => `/guides/${slug}/`,
  feeds: '/feeds/',
  receiver: (name: string) => `/feeds/${name}.xml`,
  rolesSchema: '/roles.schema.json',
  search: '/search/',
  pay: '/pay/',
  desk: '/desk/',
  compare: '/compare/',
  worksheet: '/desk/worksheet/',
  offline: '/offline/',
  about: '/about/',
  accessibility: '/accessibility/',
  privacy: '/privacy/',
  notFound: '/404.html',
} as const;

/** The address of a further page of a list; the first page is the list itself. */
export function pageOf(path: string, page: number): string {
  return page === 1 ? path : `${path}page/${page}/`;
}
