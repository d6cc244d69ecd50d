import type { ArticleKey, SectionKey, TagKey } from '@/scripts/demo/keys'

/** An article that is being written on the demo's site, and what an editor would have it lead to. */
export type DraftCase = {
  title: string
  section: SectionKey
  tags: TagKey[]
  paragraphs: string[]
  /** None of the others has anything to do with it. */
  right: ArticleKey[]
}

export const draftCases: DraftCase[] = [
  {
    title: 'Who Plays Seong Gi-hun in Squid Game?',
    section: 'tv',
    tags: [],
    paragraphs: [
      'Seong Gi-hun is played by Lee Jung-jae, one of the best known actors of South Korea. He was cast before anybody else, and nobody knew then what Netflix would make of the story.',
      'Hwang Dong-hyuk wrote and directed all three seasons, and said later that he had only one face in mind for player 456.',
      'Lee had played spies, gangsters and kings in films since the 1990s. In September 2022 he won an Emmy, which no lead in a language other than English had won before.',
      'Later he directed a film himself, and went to the other end of the galaxy for a series on Disney+.',
    ],
    right: ['squid-game'],
  },
  {
    title: 'Which Book Is The Queen’s Gambit Based On?',
    section: 'tv',
    tags: ['from-the-page'],
    paragraphs: [
      'The Queen’s Gambit is based on a novel of the same name that Walter Tevis published in 1983. It tells of Beth Harmon, who learns chess from the janitor of her orphanage.',
      'Tevis wrote six novels, and three became films. He died in August 1984, and never saw what became of this one.',
      'The series keeps most of the plot and many of its lines. Netflix released it in October 2020, and the book went back to the lists of bestsellers after 37 years.',
      'It is not the only story that came from the page to the screen: Dune took two films, and Tiny Pretty Things was a novel for young readers first.',
    ],
    right: ['queens-gambit', 'dune', 'tiny-pretty-things'],
  },
  {
    title: 'Where Was Vikings: Valhalla Filmed?',
    section: 'tv',
    tags: ['netflix'],
    paragraphs: [
      'Nearly all of Vikings: Valhalla was filmed in Ireland, in the county of Wicklow, where the older series had its sets as well.',
      'Kattegat stands at a lake in the mountains south of Dublin. The crew went there in the autumn of 2020 and came back each year until November 2022.',
      'For the third season they also went to Croatia, which played Sicily and Constantinople. Other scenes were made in a hall in Ashford, with walls of green cloth.',
      'The makers said that the rain was real each time.',
    ],
    right: ['vikings-valhalla'],
  },
  {
    title: 'When Is Glastonbury 2027, and How Do You Get Tickets?',
    section: 'live',
    tags: ['festivals'],
    paragraphs: [
      'Glastonbury is back in the last week of June 2027, from Wednesday to Sunday, after a year in which the fields were left alone.',
      'Tickets go on sale in November, and everybody who wants one has to be registered with a photo before. Those that are given back are sold later, in April.',
      'The headliners are not known yet. Emily Eavis usually names the first of them in the spring.',
      'Glastonbury takes place at Worthy Farm, near the village of Pilton in Somerset. Coaches go there from most large towns.',
    ],
    right: ['glastonbury', 'eurovision-liverpool'],
  },
  {
    title: 'Is There a Stranger Things Spin-off?',
    section: 'tv',
    tags: ['netflix'],
    paragraphs: [
      'There is one on the stage, one that is drawn, and one that nobody has seen. The Duffer brothers said in December 2025 that they knew what it would be about.',
      'Stranger Things: The First Shadow plays in London and New York, and shows how things began in Hawkins in 1959.',
      'Stranger Things: Tales From ’85 is an animated series with the same characters and other voices. It came to Netflix in the spring of 2026.',
      'The third is to have a new story, a new town and nobody that you know. It may take years.',
    ],
    right: ['stranger-things'],
  },
  {
    title: 'Who Is in the Cast of Wicked: For Good?',
    section: 'film',
    tags: [],
    paragraphs: [
      'Cynthia Erivo is Elphaba again and Ariana Grande is Glinda, as in the first film. Jonathan Bailey plays Fiyero, and Jeff Goldblum the Wizard.',
      'Stephen Schwartz wrote two new songs for the second film, one for each of the two leads.',
      'Jon M. Chu directed both, and they were made in one go in England, where nine million tulips were planted for them.',
      'Wicked: For Good opened in November 2025, and the songs went to the charts in the same week.',
    ],
    right: [],
  },
  {
    title: 'How Do You Keep a Sourdough Starter Alive?',
    section: 'live',
    tags: [],
    paragraphs: [
      'Feed it once a week with as much flour as water, and keep it in the fridge in between. It takes longer to die than most people think.',
      'If it smells of paint, nobody has fed it for a while. Pour off what stands on top, and feed it on Monday, Tuesday and Wednesday before you bake.',
      'In August it wants less time than in January. A jar with a loose lid is all that you need, and everything else is a story.',
      'Bakers in London and San Francisco have kept theirs for more than a hundred years, they say.',
    ],
    right: [],
  },
  {
    title: 'Why Is The Bear So Stressful to Watch?',
    section: 'tv',
    tags: [],
    paragraphs: [
      'Because everybody talks at once. Christopher Storer, who made The Bear, lets the camera stand too close and the clock run in view.',
      'Jeremy Allen White plays Carmy, who comes home to Chicago to run the sandwich shop that his brother left. The seventh episode of the first season is one take of eighteen minutes.',
      'Later seasons take more time, and in the second there are episodes that are nearly calm. The one with the family at Christmas is not.',
      'The series is on Hulu, and on Disney+ in most other countries. It won ten Emmys in January 2024.',
    ],
    right: [],
  },
]
