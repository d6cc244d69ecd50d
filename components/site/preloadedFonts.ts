/** Written by `npm run fonts`: the fonts of which every page has text. */
export const preloadedFonts = [
  '/fonts/newsreader-text-core-845887df.woff2',
  '/fonts/newsreader-headline-core-8c95e3db.woff2',
]
