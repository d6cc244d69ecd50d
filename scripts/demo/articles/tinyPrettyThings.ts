import type { DemoArticle } from '../article'
import { h2, image, line, p, post, quote, shared } from '../writing'

export const tinyPrettyThings: DemoArticle = {
  key: 'tiny-pretty-things',
  title: 'Tiny Pretty Things: Will There Be a Second Season?',
  standfirst:
    'No. Netflix ended the ballet drama after ten episodes and never announced it. How we know, and what the silence was for.',
  section: 'tv',
  tags: ['netflix', 'ballet', 'cancelled', 'from-the-page'],
  authors: ['halina'],
  hero: 'stage',
  heroCaption: 'One season, ten episodes, and a curtain that came down without a word.',
  status: 'published',
  publishedDaysAgo: 1,
  body: [
    p(
      '_Tiny Pretty Things_ arrived on Netflix on 14 December 2020 with ten episodes, a fall from a roof and a school full of suspects. It closed on a fresh mystery. Nothing has followed it, and nothing will: there is no second season.',
    ),
    p(
      'The series is based on the 2015 novel by Sona Charaipotra and Dhonielle Clayton. It takes place at the Archer School of Ballet in Chicago, where Cassie Shore, the best dancer of her year, goes over the edge in the first minutes. Neveah Stroyer is brought in to take the empty place, and learns quickly how many people wanted it.',
    ),
    p(
      'That is a thriller’s plot in a dancer’s body, and opinion split along the same line. Viewers who came for the dancing were happy: many of the cast had trained for it, and the camera lets them finish a phrase. Many critics found the story around it overheated.',
    ),
    h2('Has Netflix said anything?'),
    p(
      'Not in public. The platform publishes its renewals more readily than its endings, and for most of 2021 fans had only the silence to read.',
    ),
    line(post('vikings-valhalla')),
    p(
      'The answer came from the cast. In November 2021 Brennan Clost, who played Shane, put a video on his YouTube channel and told viewers that the show had not been renewed. He and his colleagues, he explained, had known for months.',
    ),
    image(
      'slippers',
      'Two pale ballet slippers hang by their ribbons over an empty stage',
      'The ribbons outlasted the run.',
    ),
    h2('Why keep quiet about it?'),
    p(
      'Because a series on a streaming service never stops being new to somebody. The reasoning that Clost passed on can be put like this, in our words:',
    ),
    quote('A show without an ending still finds viewers every week, as long as nobody tells them.'),
    shared('spotify-line'),
    quote('Announce that it stops halfway, and most of them will never begin.'),
    p(
      'So the company said nothing, and the people who made the show agreed to say nothing either. Clost sounded fond of the work and sorry to see it go.',
    ),
    line(post('erika-jayne', 'From one stage to another: who is Erika Jayne?')),
    p(
      'There is a way on for the impatient. Charaipotra and Clayton finished their story in a second novel, _Shiny Broken Pieces_, which came out in 2016. The books are set in New York and their plot runs differently, but they do end.',
    ),
    line(post('ballet-watchlist')),
  ],
}
