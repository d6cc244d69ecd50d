/** What `seedLinks.ts` makes: articles by their headlines, a block by its name, and an address. */
export const linked = {
  /** Five chapters, and a block, lead there. */
  guide: 'The Old Guide',
  chapters: ['One', 'Two', 'Three', 'Four', 'Five'].map((number) => `Chapter ${number}`),
  block: 'Guides',
  placing: 'It Places a Block',
  /** Leads to the address, to what is hidden and to what is deleted. */
  all: 'It Leads Everywhere',
  url: 'https://elsewhere.example/page',
  hidden: 'Taken Down Again',
  deleted: 'Thrown Away',
  many: 'A List of Everything',
}
