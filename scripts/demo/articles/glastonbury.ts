import type { DemoArticle } from '../article'
import { bullets, cards, h2, list, outside, p, post, quote } from '../writing'

export const glastonbury: DemoArticle = {
  key: 'glastonbury',
  title: 'Why Are There Years Without Glastonbury?',
  standfirst:
    'The festival is a guest on a dairy farm, and every few summers the farm has the field to itself.',
  section: 'live',
  tags: ['festivals'],
  authors: ['nell'],
  hero: 'meadow',
  heroCaption: 'Grass grows where the tents were.',
  seoDescription:
    'Glastonbury skips a summer every five or six years so that Worthy Farm can rest. Which years were fallow, and why 2020 and 2021 don’t count.',
  status: 'published',
  publishedDaysAgo: 83,
  body: [
    p(
      'Because grass needs a rest. Glastonbury Festival takes place at Worthy Farm near Pilton in Somerset, where cows graze for most of the year. About every fifth or sixth year the organisers leave a summer out. Farmers call such a year **fallow**, and so does the festival.',
    ),
    quote(
      'Two hundred thousand people stand on a meadow for five days. It is the meadow that asks for the break.',
    ),
    h2('Which years were left out lately?'),
    bullets(
      '**2006** and **2012**, the summer of the London Olympics',
      '**2018**',
      '**2020** and **2021**, which were not planned: the festival was called off in the pandemic',
      '**2026**, announced well ahead as the next rest',
    ),
    h2('Who else gets a rest?'),
    p(
      'The village, which is a city of two hundred thousand for a week. The crews, for whom one festival’s end is the next one’s beginning. And the audience’s savings. Michael Eavis, whose farm it is and who began the festival in 1970, has said that giving everybody a year off was a way to keep the peace with the neighbours as well as with the soil.',
    ),
    p(
      'The first festival was smaller: a ticket cost a pound, and milk from the farm was included. Marc Bolan’s band played. Today tickets for a summer that follows a fallow one are gone within the hour.',
    ),
    h2('What can you do instead?'),
    p('Listen at home, or look at other crowds.'),
    cards('Loud enough', post('eurovision-liverpool'), post('get-back')),
    list(
      'From the farm',
      outside('The festival’s own site', 'https://www.glastonburyfestivals.co.uk/'),
    ),
  ],
}
