/** Every URL of the site, as a path from its root; pages end in a slash. */
export const paths = {
  home: '/',
  roles: '/roles/',
  role: (slug: string) => `/roles/${slug}/`,
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
