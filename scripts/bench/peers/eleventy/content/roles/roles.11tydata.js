export default {
  layout: 'role.11ty.js',
  permalink: (data) => `/roles/${data.page.fileSlug}/index.html`,
};
