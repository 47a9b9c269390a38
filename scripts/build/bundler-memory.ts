/**
 * Is imported before Astro. The bundler that it brings along asks for huge pages and gives none back of which it
 * still uses a part: 200 MB, until the build ends. Its allocator reads this when it is loaded
 * (https://microsoft.github.io/mimalloc/environment.html).
 */
process.env['MIMALLOC_ALLOW_THP'] ??= '0';
process.env['MIMALLOC_PURGE_DELAY'] ??= '0';
