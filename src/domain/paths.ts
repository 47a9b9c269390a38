/** Every URL of the site, as a path from its root; pages end in a slash. */
export const paths = {
  home: '/',
  roles: '/roles/',
  role: (slug: string) => `/roles/${slug}/`,
  rolesOf: (key: string) => `/roles/${key}/`,
  rolesIn: (place: string) => `/roles/in/${place}/`,
  rolesPaying: (band: string) => `/roles/pay/${band}/`,
  rolesInIndustry: (industry: string) => `/roles/industry/${industry}/`,
  rolesAdvertised: (by: string) => `/roles/by/${by}/`,
  rolesByIr35: (status: string) => `/roles/ir35/${status}/`,
  employers: '/employers/',
  employer: (slug: string) => `/employers/${slug}/`,
  profiles: '/profiles/',
  profile: (slug: string) => `/profiles/${slug}/`,
  skills: '/skills/',
  skill: (slug: string) => `/skills/${slug}/`,
  guides: '/guides/',
  guide: (slug: string) => `/guides/${slug}/`,
  search: '/search/',
  about: '/about/',
  accessibility: '/accessibility/',
  privacy: '/privacy/',
  notFound: '/404.html',
} as const;

/** The address of a further page of a list; the first page is the list itself. */
export function pageOf(path: string, page: number): string {
  return page === 1 ? path : `${path}page/${page}/`;
}
