import type { DemoArticle } from '../article'
import { h2, line, list, outside, p, post, quote } from '../writing'

export const eurovisionLiverpool: DemoArticle = {
  key: 'eurovision-liverpool',
  title: 'Why Was Eurovision 2023 Held in Liverpool and Not in Ukraine?',
  standfirst:
    'The winner’s country hosts the next contest. In 2023 it could not, and the runner-up’s lent it a stage.',
  section: 'live',
  tags: ['festivals'],
  authors: ['nell', 'jonah'],
  hero: 'ribbons',
  heroCaption: 'Two hosts, one river.',
  status: 'published',
  publishedDaysAgo: 52,
  body: [
    p(
      'Ukraine had won. On 14 May 2022 in Turin, Kalush Orchestra took the Eurovision Song Contest with “Stefania”, a song for the singer’s mother that had become one for a country at war. By custom the next contest would have gone to Ukraine.',
    ),
    p(
      'A month later the European Broadcasting Union decided that a show of this size could not be staged there safely. It asked the United Kingdom, whose Sam Ryder had come second with “Space Man”, and in July the BBC agreed to host **on behalf of** the Ukrainian broadcaster.',
    ),
    h2('Why Liverpool?'),
    p(
      'Seven British cities were on the shortlist, and in October 2022 the last two were Glasgow and Liverpool. Liverpool had an arena at the waterside, a sister city in Odesa, and a musical history that did not need explaining.',
    ),
    line(post('get-back')),
    h2('How much of it was Ukrainian?'),
    p(
      'A good deal. Julia Sanina, the singer of a band from Kyiv, presented all three shows together with Alesha Dixon and Hannah Waddingham. Kalush Orchestra opened the final, other Ukrainian acts filled the breaks, and the short films between the songs paired places in Ukraine with places in Britain and in each competing country.',
    ),
    quote('One country won the contest, another had the roof. The slogan was “United by Music”.'),
    p(
      'The semi-finals were on 9 and 11 May 2023, the final on 13 May. Loreen won it for Sweden with “Tattoo”. She had won before, in 2012, and is the first woman to have done so twice.',
    ),
    list(
      'Before the lights go up',
      post('glastonbury'),
      outside('All results, on the contest’s own site', 'https://eurovision.tv/'),
    ),
  ],
}
