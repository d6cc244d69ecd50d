import type { DemoArticle } from '../article'
import { bullets, h2, list, outside, p, post, shared } from '../writing'

export const getBack: DemoArticle = {
  key: 'get-back',
  title: 'How Long Is The Beatles: Get Back, and Where Should You Start?',
  standfirst:
    'Almost eight hours in three parts. A guide for those who have one evening, and for those who have three.',
  section: 'music',
  tags: ['documentary', 'streaming'],
  authors: ['jonah'],
  hero: 'reels',
  heroCaption: 'Sixty hours of film, and more than twice as much tape.',
  status: 'published',
  publishedDaysAgo: 41,
  body: [
    p(
      'Peter Jackson’s _The Beatles: Get Back_ runs for **just under eight hours**. Disney+ released its three parts on 25, 26 and 27 November 2021, and that is still the best way to see it: one an evening.',
    ),
    p(
      'The pictures are older than most of its viewers. In January 1969 a crew under Michael Lindsay-Hogg filmed the Beatles as they wrote and rehearsed for a concert that nobody had planned yet. Some sixty hours of film and a hundred and fifty of sound remained, of which the film of 1970, _Let It Be_, had used a fraction. Jackson’s team restored them and went through the month day by day.',
    ),
    h2('If you have three evenings'),
    bullets(
      '**Part one**: a cold hall at Twickenham, too many cameras, and George Harrison, who walks out.',
      '**Part two**: the move to the basement in Savile Row, where Billy Preston sits down at the electric piano and everybody plays better.',
      '**Part three**: the roof.',
    ),
    h2('If you have one'),
    p(
      'Take the third part. It contains the whole concert of 30 January 1969, 42 minutes on the roof of their company’s building, with the complaints from the street and some very patient policemen. It was the last time that the four played together in public.',
    ),
    p(
      'If you can spare ten minutes more, look in the first part for the morning on which Paul McCartney strums until “Get Back” is there. Few films have caught a song at the moment of its arrival.',
    ),
    list(
      'Play on',
      post('eurovision-liverpool', 'The next time all eyes were on Liverpool: Eurovision 2023'),
      post('comedians-spotify'),
      outside('The official site of the band', 'https://www.thebeatles.com/', ['nofollow']),
    ),
    shared('spotify-line'),
  ],
}
